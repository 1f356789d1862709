internal import TestSupport
internal import Testing

@Suite("Formats of reports")
struct ReportFormatTests {
    static let formats = [
        "text", "json", "sarif", "junit", "github", "prometheus", "markdown", "html",
    ]

    /// A command line, its input, and the status that it ends with in every format.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        var input = ""
        let status: Int32

        var testDescription: String { "\(status) for \(name)" }
    }

    private static let dump = ["check", "--sysctl-dump", "-", "--kernel", "3.10"]
    private static let lint = ["lint", "-", "--kernel", "3.10"]

    static let cases = [
        Case(
            name: "a healthy snapshot",
            arguments: ["check", "--snapshot", Samples.snapshot("minimal")], status: 0),
        Case(
            name: "a critical setting with --exit-zero", arguments: dump + ["--exit-zero"],
            input: Samples.oldDump(), status: 0),
        Case(name: "a critical setting", arguments: dump, input: Samples.oldDump(), status: 1),
        Case(name: "an empty dump", arguments: dump, status: 3),
        Case(
            name: "rules without their facts",
            arguments: ["check", "--snapshot", Samples.snapshot("no-netlink"), "--strict"],
            status: 3),
        Case(
            name: "a file that is well", arguments: lint, input: "net.ipv4.tcp_sack = 1\n",
            status: 0),
        Case(name: "a critical line", arguments: lint, input: Samples.oldDump(), status: 1),
        Case(
            name: "a file that cannot be read",
            arguments: ["lint", "/dev/null", "--kernel", "6.1"],
            status: 3),
        Case(name: "an unknown rule", arguments: dump + ["--select", "TW0O1"], status: 2),
        Case(name: "a file that is not there", arguments: ["lint", "/nosuch"], status: 2),
    ]

    @Test(
        "keep to the exit statuses, and print a document for 0, 1 and 3",
        arguments: formats, cases)
    func status(format: String, example: Case) throws {
        let result = try Tool.run(example.arguments + ["--format", format], input: example.input)
        #expect(result.status == example.status)
        guard example.status != 2 else {
            #expect(result.stdout == "")
            #expect(result.stderr != "")
            return
        }
        try Self.expectDocument(result.stdout, format, status: example.status)
    }

    @Test("go to files side by side, the same as on standard output", arguments: formats)
    func files(format: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/report"
        let environment = ["SOURCE_DATE_EPOCH": "1000000000"]
        let arguments = Self.dump + ["--format", "\(format)=\(path)"]
        let other = format == "json" ? "sarif" : "json"
        let file = try Tool.run(
            arguments + ["--format", other], input: Samples.oldDump(), environment: environment)
        let output = try Tool.run(
            Self.dump + ["--format", format], input: Samples.oldDump(),
            environment: environment.merging(["COLUMNS": "100"]) { $1 })
        #expect(file.status == 1)
        #expect(try Program.output(["cat", path]) == output.stdout)
        #expect(try JSONValue(parsing: file.stdout).keys.isEmpty == false)
        // The collector of the node exporter runs as another user.
        #expect(try Program.output(["stat", "-c", "%a", path]) == "644\n")
    }

    @Test("findings below --severity are in none that are made for readers", arguments: formats)
    func severity(format: String) throws {
        let result = try Tool.run(
            Self.dump + ["--format", format, "--severity", "critical"], input: Samples.oldDump())
        #expect(result.status == 1)
        let isWhole = ["json", "prometheus", "junit"].contains(format)
        #expect(result.stdout.contains("LISTEN001") == isWhole)
        #expect(result.stdout.contains("TW001"))
    }

    private static func expectDocument(_ text: String, _ format: String, status: Int32) throws {
        switch format {
        case "json", "sarif":
            #expect(try JSONValue(parsing: text).keys.isEmpty == false)
        case "junit":
            let root = try XMLTree.parse(text)
            #expect(root.name == "testsuites")
            #expect(root.all("error").isEmpty == (status != 3))
            if status == 1 { #expect(!root.all("failure").isEmpty) }
        case "html":
            #expect(try XMLTree.parse(text).all("h1").count == 1)
            #expect(text.contains("The inspection failed") == (status == 3))
        case "github":
            let lines = text.split(separator: "\n")
            #expect(lines.allSatisfy { $0.starts(with: /::(error|warning|notice) [^:]+::/) })
            if status != 0 { #expect(lines.first?.hasPrefix("::error ") == true) }
        case "prometheus":
            let success = status == 3 ? 0 : 1
            #expect(text.contains("\ntcplint_last_run_success \(success)\n"))
        case "markdown":
            #expect(text.hasPrefix("## tcplint: "))
            #expect(text.contains("The inspection failed") == (status == 3))
        default:
            #expect(text != "")
        }
    }
}
