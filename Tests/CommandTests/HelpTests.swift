internal import TestSupport
internal import Testing

@Suite("Help and manual pages")
struct HelpTests {
    static let commands = [
        [], ["check"], ["fix"], ["explain"], ["rules"], ["rules", "list"], ["rules", "check"],
        ["rules", "test"], ["snapshot"], ["lint"], ["effective"], ["probe"], ["config"],
        ["config", "show"],
    ]

    private static func help(_ command: [String]) throws -> String {
        try Program.output([Tool.path] + command + ["--help"])
    }

    @Test("the list of commands here is whole")
    func isWhole() throws {
        let help = try Self.help([])
        let section = try #require(help.split(separator: "SUBCOMMANDS:\n").last)
        let names = section.split(separator: "\n")
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(Set(names) == Set(Self.commands.compactMap(\.first)))
    }

    @Test("help shows examples that call the command", arguments: commands)
    func examples(command: [String]) throws {
        let help = try Self.help(command)
        let examples = help.split(separator: "\n").drop { !$0.contains("Examples:") }.dropFirst()
        #expect(examples.prefix(2).contains { $0.contains("tcplint") })
    }

    @Test(
        "a command has a manual page of its own",
        arguments: [
            "check", "explain", "rules", "snapshot", "lint", "effective", "probe", "config",
        ])
    func pages(command: String) throws {
        let source = try Program.output(["cat", Self.page("tcplint-\(command).8")])
        #expect(source.contains("\n.Nm tcplint-\(command)\n"))
        #expect(source.contains("\n.Sh EXIT STATUS\n"))
        #expect(source.contains("\n.Sh EXAMPLES\n"))
    }

    @Test(
        "a manual page tells every flag that only its command has",
        arguments: ["check", "explain", "snapshot", "lint", "effective", "probe"])
    func flags(command: String) throws {
        let help = try Self.help([command])
        let shared = ["check", "explain", "snapshot"].contains(command)
        let source = try Program.output(
            ["cat", Self.page("tcplint-\(command).8")]
                + (shared || command == "lint" ? [Self.page("tcplint.8")] : []))
        let flags = Set(
            help.split(whereSeparator: { " ,\n[].;'=|()".contains($0) })
                .filter { $0.hasPrefix("--") && $0.count > 2 })
        for flag in flags.subtracting(["--version", "--help"]) {
            let name = flag.dropFirst()
            #expect(source.contains("Fl \(name)") || source.contains(" , \(name)"), "\(flag)")
        }
    }

    private static func page(_ name: String) -> String { "\(Fixtures.repository)/man/\(name)" }
}
