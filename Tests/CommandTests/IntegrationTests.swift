internal import TestSupport
internal import Testing

/// The shell that `Integrations/` has others run, with the built program.
@Suite("Integrations")
struct IntegrationTests {
    /// A good file, a bad one, and the program along PATH.
    private struct Site {
        let folder: TemporaryFolder
        let good: String
        let bad: String

        init() throws {
            folder = try TemporaryFolder()
            good = try folder.write("net.ipv4.tcp_sack = 1\n", to: "10-good.conf")
            bad = try folder.write("net.ipv4.tcp_tw_recycle = 1\n", to: "20-bad.conf")
            _ = try folder.link("tcplint", to: Tool.path)
        }

        func run(_ command: [String], _ environment: [String: String]) throws -> Program.Result {
            let path = ["PATH": "\(folder.path):/usr/bin:/bin"]
            return try Program.run(command, environment: environment.merging(path) { $1 })
        }
    }

    private static func file(_ path: String) -> String { "\(Fixtures.repository)/\(path)" }

    /// What is judged, and the status that the platform sees.
    static let cases: [(good: Bool, kernel: String, failOn: String, status: Int32)] = [
        (true, "6.12", "error", 0), (false, "4.9", "error", 1), (false, "6.12", "error", 0),
        (false, "6.12", "warning", 1), (false, "new", "error", 2), (true, "6.12", "bad", 2),
    ]

    private static func variables(_ kernel: String, _ failOn: String) -> [String: String] {
        ["TCPLINT_KERNEL": kernel, "TCPLINT_FAIL_ON": failOn, "TCPLINT_FORMAT": "text"]
    }

    @Test("the step of GitHub Actions ends like lint", arguments: cases)
    func gitHub(good: Bool, kernel: String, failOn: String, status: Int32) throws {
        let site = try Site()
        var environment = Self.variables(kernel, failOn)
        environment["INPUT_PATHS"] = good ? site.good : "\(site.good) \(site.bad)"
        environment["TCPLINT_CONFIG"] = ""
        let result = try site.run(
            [Self.file("Integrations/github/lint.sh")], environment)
        #expect(result.status == status)
        #expect(result.stderr.isEmpty == (status != 2))
    }

    @Test("the job of GitLab ends like lint", arguments: cases)
    func gitLab(good: Bool, kernel: String, failOn: String, status: Int32) throws {
        let site = try Site()
        let job = try Program.output([
            "cat", Self.file("Integrations/gitlab/tcplint.gitlab-ci.yml"),
        ])
        let lines = job.split(separator: "\n", omittingEmptySubsequences: false)
        let begin = try #require(lines.firstIndex { $0.hasSuffix("# begin") })
        let end = try #require(lines.firstIndex { $0.hasSuffix("# end") })
        let script = lines[begin...end].joined(separator: "\n")
        #expect(script.contains("tcplint lint"))
        var environment = Self.variables(kernel, failOn)
        environment["TCPLINT_JUNIT"] = ""
        environment["TCPLINT_PATHS"] = good ? site.good : "\(site.good) \(site.bad)"
        let result = try site.run(["sh", "-c", script], environment)
        #expect(result.status == status)
        #expect(result.stderr.isEmpty == (status != 2))
    }

    @Test("the hook of pre-commit ends like lint", arguments: cases)
    func preCommit(good: Bool, kernel: String, failOn: String, status: Int32) throws {
        let site = try Site()
        let result = try site.run(
            [
                Self.file("Integrations/pre-commit/lint.sh"), "--kernel", kernel,
                "--fail-on", failOn, site.good,
            ] + (good ? [] : [site.bad]), [:])
        #expect(result.status == status)
        #expect(result.stderr.isEmpty == (status != 2))
    }

    @Test("without the program the hook and the step end with 2 and say so")
    func missing() throws {
        let folder = try TemporaryFolder()
        for script in ["pre-commit/lint.sh", "fetch.sh"] {
            let result = try Program.run(
                [Self.file("Integrations/\(script)"), folder.path],
                environment: ["PATH": "/usr/bin:/bin"])
            #expect(result.status == 2)
            #expect(result.stderr.hasPrefix("tcplint is not installed"))
        }
    }

    private static var hasCurl: Bool {
        (try? Program.run(["sh", "-c", "command -v curl"]).status) == 0
    }

    @Test(
        "a program is fetched only with the checksum that is asked for", .enabled(if: hasCurl),
        arguments: [(true, 0), (false, 2)] as [(Bool, Int32)])
    func fetch(isRight: Bool, status: Int32) throws {
        let folder = try TemporaryFolder()
        let program = try folder.write("#!/bin/sh\necho fetched\n", to: "release")
        let sum = try Program.output(["sha256sum", program]).prefix(64)
        let result = try Program.run(
            [Self.file("Integrations/fetch.sh")],
            environment: [
                "FETCH_URL": "file://\(program)",
                "FETCH_SHA256": isRight ? String(sum) : String(repeating: "0", count: 64),
                "FETCH_FOLDER": "\(folder.path)/bin", "FETCH_PATH_FILE": "\(folder.path)/path",
            ])
        #expect(result.status == status)
        let names = try Program.output(["ls", "\(folder.path)/bin"])
        #expect(names == (isRight ? "tcplint\n" : ""))
        if isRight {
            #expect(try Program.output(["\(folder.path)/bin/tcplint"]) == "fetched\n")
        }
        #expect(((try? folder.text(of: "path")) == "\(folder.path)/bin\n") == isRight)
    }

    @Test(
        "definitions call scripts that are there and can be run",
        arguments: [
            ("Integrations/github/action.yml", "$GITHUB_ACTION_PATH/lint.sh", "github/lint.sh"),
            ("Integrations/github/action.yml", "$GITHUB_ACTION_PATH/../fetch.sh", "fetch.sh"),
            (
                ".pre-commit-hooks.yaml", "entry: Integrations/pre-commit/lint.sh",
                "pre-commit/lint.sh"
            ),
        ])
    func scripts(definition: String, call: String, script: String) throws {
        let text = try Program.output(["cat", Self.file(definition)])
        #expect(text.contains(call))
        try Program.output(["test", "-x", Self.file("Integrations/\(script)")])
        try Program.output(["sh", "-n", Self.file("Integrations/\(script)")])
    }
}
