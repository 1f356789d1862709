internal import TestSupport
internal import Testing

@Suite("Exit status")
struct ExitStatusTests {
    /// A command line, what it reads, and the status that it must end with.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        var input: String?
        let status: Int32

        var testDescription: String { "\(status) for \(name)" }
    }

    private static let dump = ["check", "--sysctl-dump", "-", "--kernel", "3.10"]
    private static let refused = ["check", "--snapshot", Samples.snapshot("no-netlink")]

    static let cases = [
        Case(
            name: "a healthy snapshot",
            arguments: ["check", "--snapshot", Samples.snapshot("minimal")],
            status: 0),
        Case(
            name: "a critical finding", arguments: dump, input: Samples.oldDump(), status: 1),
        Case(
            name: "a critical finding that is not shown", arguments: dump + ["--ignore", "LISTEN"],
            input: Samples.oldDump(), status: 1),
        Case(
            name: "a critical finding whose rule is ignored",
            arguments: dump + ["--ignore", "TW001"],
            input: Samples.oldDump(), status: 0),
        Case(
            name: "a critical finding with --exit-zero", arguments: dump + ["--exit-zero"],
            input: Samples.oldDump(), status: 0),
        Case(
            name: "a critical finding beside undetermined rules with --strict",
            arguments: dump + ["--strict"], input: Samples.oldDump(), status: 1),
        Case(
            name: "a finding below the fail level",
            arguments: [
                "check", "--snapshot", Samples.snapshot("minimal"), "--fail-on", "warning",
            ],
            status: 0),
        Case(
            name: "a finding at the fail level",
            arguments: ["check", "--snapshot", Samples.snapshot("minimal"), "--fail-on", "info"],
            status: 1),
        Case(name: "rules without the facts they need", arguments: refused, status: 0),
        Case(
            name: "rules without the facts they need with --strict",
            arguments: refused + ["--strict"], status: 3),
        Case(
            name: "--strict when all rules of the fail level are judged",
            arguments: refused + ["--strict", "--select", "TW001,BUF010"], status: 0),
        Case(
            name: "a dump without any setting", arguments: dump,
            input: "sysctl: cannot stat /proc/sys\n", status: 3),
        Case(name: "an empty dump", arguments: dump, input: "", status: 3),
        Case(
            name: "an empty dump with --exit-zero", arguments: dump + ["--exit-zero"], input: "",
            status: 3),
        Case(
            name: "rules that name no setting", arguments: ["check", "--select", "FLOW106"],
            status: 0),
        Case(
            name: "rules of which none can be judged without two looks",
            arguments: ["check", "--select", "LOSS105", "--exit-zero"], status: 3),
        Case(
            name: "a fix of nothing", arguments: ["fix", "--sysctl-dump", "-", "--kernel", "5.15"],
            input: "", status: 3),
        Case(name: "an unknown flag", arguments: ["check", "--frobnicate"], status: 2),
        Case(name: "an unknown command", arguments: ["chek"], status: 2),
        Case(name: "an argument too many", arguments: ["check", "extra"], status: 2),
        Case(name: "an unknown level", arguments: ["check", "--fail-on", "severe"], status: 2),
        Case(name: "an unknown format", arguments: ["check", "--format", "yaml"], status: 2),
        Case(
            name: "a format without its file", arguments: ["check", "--format", "json="], status: 2),
        Case(
            name: "two formats on standard output",
            arguments: ["check", "--format", "json", "--format", "text"], status: 2),
        Case(name: "--quiet with --verbose", arguments: ["check", "-q", "-v"], status: 2),
        Case(
            name: "two inputs", arguments: ["check", "--snapshot", "a", "--sysctl-dump", "b"],
            status: 2),
        Case(name: "a file and a namespace", arguments: refused + ["--netns", "a"], status: 2),
        Case(name: "a kernel without a dump", arguments: ["check", "--kernel", "5.15"], status: 2),
        Case(
            name: "a dump without a kernel", arguments: ["check", "--sysctl-dump", "-"], status: 2),
        Case(
            name: "a kernel that is none",
            arguments: ["check", "--sysctl-dump", "-", "--kernel", "new"], input: "", status: 2),
        Case(name: "a sample of no time", arguments: ["check", "--sample", "0"], status: 2),
        Case(name: "an impossible process", arguments: ["check", "--pid", "99999999"], status: 2),
        Case(
            name: "a namespace that is not there", arguments: ["check", "--netns", "nosuch"],
            status: 2),
        Case(
            name: "a file that is not there", arguments: ["check", "--snapshot", "/nosuch"],
            status: 2),
        Case(
            name: "a folder in place of a file", arguments: ["check", "--snapshot", "/"], status: 2),
        Case(
            name: "an output that cannot be written", arguments: dump + ["-o", "/nosuch/report"],
            input: Samples.oldDump(), status: 2),
        Case(name: "an unknown rule to explain", arguments: ["explain", "TW0O1"], status: 2),
        Case(
            name: "a rule folder that is not there", arguments: ["rules", "check", "/nosuch"],
            status: 2),
    ]

    @Test("is the one that the contract names", arguments: cases)
    func status(of example: Case) throws {
        let result = try Tool.run(example.arguments, input: example.input)
        #expect(result.status == example.status)
        switch example.status {
        case 0, 1: #expect(result.stderr == "")
        case 2:
            #expect(result.stdout == "")
            #expect(result.stderr != "")
        default: #expect(result.stderr.split(separator: "\n").count == 1)
        }
    }

    @Test("is 2 when standard output cannot be written", arguments: ["> /dev/full", ">&-"])
    func fullDisk(redirection: String) throws {
        let result = try Program.run([
            "sh", "-c", #""$1" check --snapshot "$2" "# + redirection, "sh", Tool.path,
            Samples.snapshot("minimal"),
        ])
        #expect(result.status == 2)
        #expect(result.stderr.hasPrefix("tcplint: error: cannot write the output"))
    }
}
