internal import TestSupport
internal import Testing

/// `check` reads plain options quickly and leaves everything else to the argument parser.
///
/// The end of options sends any command line to the parser.
@Suite("Options of check, read quickly and by the argument parser")
struct OptionParityTests {
    private static let dump = "net.ipv4.tcp_tw_recycle = 1\nnet.ipv4.tcp_fin_timeout = 2\n"
    private static let input = ["--sysctl-dump", "-", "--kernel", "3.10"]

    /// The end of options, which only the argument parser takes.
    private static let slowly = ["--"]

    @Test(
        "give the same report and status",
        arguments: [
            [], ["--format", "json"], ["--format=json"], ["-f", "text"], ["--exit-zero"],
            ["--strict"], ["--exit-zero", "--strict"], ["-q"], ["--quiet"], ["-v"], ["--verbose"],
            ["--fail-on", "info"], ["--fail-on=error"], ["-S", "critical"],
            ["--severity", "warning"], ["--select", "TW"], ["--select=TW001,TW009"],
            ["--ignore", "TW001"], ["--ignore", "TW", "--ignore", "KEEP"],
            ["--profile", "web-server"], ["--profile=general"], ["--color", "always"],
            ["--color=never"], ["--nat-timeout", "350"], ["--timeout", "5"], ["--timeout=9"],
            ["--output", "-"], ["-o", "-"],
        ])
    func agree(options: [String]) throws {
        let arguments = ["check"] + Self.input + options
        let quick = try Tool.run(arguments, input: Self.dump, environment: Self.environment)
        let parsed = try Tool.run(
            arguments + Self.slowly, input: Self.dump, environment: Self.environment)
        #expect(quick.status == parsed.status)
        #expect(quick.stdout == parsed.stdout)
        #expect(quick.stderr == parsed.stderr)
        #expect(!quick.stdout.isEmpty)
    }

    @Test(
        "give the same report and status with variables and a configuration file",
        arguments: [
            [:], ["TCPLINT_FAIL_ON": "info"], ["TCPLINT_QUIET": "yes"],
            ["TCPLINT_FORMAT": "json", "TCPLINT_SELECT": "TW001"], ["TCPLINT_EXIT_ZERO": "1"],
            ["TCPLINT_NAT_TIMEOUT": "350"], ["TCPLINT_TIMEOUT": "30"], ["TCPLINT_COLOR": "always"],
        ])
    func agree(variables: [String: String]) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            """
            fail_on: warning
            ignore: [KEEP]
            suppressions: [{rules: TW001, reason: old hosts}]

            """, to: "site.yaml")
        let environment = Self.environment.merging(variables) { $1 }
        let arguments = ["check", "--config", file] + Self.input
        let quick = try Tool.run(arguments, input: Self.dump, environment: environment)
        let parsed = try Tool.run(
            arguments + Self.slowly, input: Self.dump, environment: environment)
        #expect(quick == parsed)
        #expect(!quick.stdout.isEmpty)
        #expect(!quick.stdout.contains("KEEP"))
    }

    @Test("the help of check names no option that is unknown here")
    func isComplete() throws {
        let help = try Tool.run(["check", "--help"]).stdout
        let names = help.split(whereSeparator: { " ,\n[].;".contains($0) })
            .filter { $0.hasPrefix("--") && $0.count > 2 }
        let known: Set<Substring> = [
            "--snapshot", "--sysctl-dump", "--kernel", "--netns", "--pid", "--sample",
            "--nat-timeout", "--timeout", "--all-netns", "--select", "--ignore", "--rules",
            "--profile", "--format", "--output",
            "--fail-on", "--severity", "--exit-zero", "--strict", "--quiet", "--verbose",
            "--color", "--config", "--no-config", "--baseline", "--write-baseline",
        ]
        let left: Set<Substring> = ["--version", "--help"]
        #expect(Set(names).subtracting(left) == known)
    }

    private static let environment = ["SOURCE_DATE_EPOCH": "1000000000"]
}
