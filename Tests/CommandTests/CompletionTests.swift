internal import TestSupport
internal import Testing

@Suite("Shell completions")
struct CompletionTests {
    /// What bash offers for the last of these words.
    private static func offers(_ words: [String]) throws -> [String] {
        let folder = try TemporaryFolder()
        _ = try folder.link("tcplint", to: Tool.path)
        let script = try folder.write(
            try Tool.run(["--generate-completion-script", "bash"]).stdout, to: "tcplint.bash")
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let result = try Program.run(
            [
                "bash", "-c",
                """
                . "\(script)"
                COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
                COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
                _tcplint tcplint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf '%s\\n' "${COMPREPLY[@]}"
                """,
            ], environment: ["PATH": "\(folder.path):/usr/bin:/bin"])
        return result.lines.map { String($0.drop { $0 == " " }) }
    }

    @Test(
        "bash offers rules, settings, topics, levels and formats",
        arguments: [
            (["tcplint", "check", "--select", "TW00"], "TW001"),
            (["tcplint", "check", "--ignore", "LIS"], "LISTEN"),
            (["tcplint", "lint", "--select", "TW001,POR"], "TW001,PORT"),
            (["tcplint", "explain", "time-"], "time-wait"),
            (["tcplint", "explain", "net.ipv4.tcp_tw_"], "net.ipv4.tcp_tw_reuse"),
            (["tcplint", "effective", "net.core.somax"], "net.core.somaxconn"),
            (["tcplint", "check", "--fail-on", "crit"], "critical"),
            (["tcplint", "check", "--format", "js"], "json"),
            (["tcplint", "check", "--write-"], "--write-baseline"),
            (["tcplint", "con"], "config"),
        ])
    func bash(words: [String], expected: String) throws {
        let offers = try Self.offers(words)
        #expect(offers.contains(expected))
        #expect(offers.allSatisfy { $0.hasPrefix(words[words.count - 1]) })
    }

    @Test("each shell gets a script that knows every command", arguments: ["bash", "zsh", "fish"])
    func scripts(shell: String) throws {
        let result = try Tool.run(["--generate-completion-script", shell])
        #expect(result.status == 0)
        for command in HelpTests.commands where !command.isEmpty {
            #expect(result.stdout.contains(command[0]))
        }
    }
}
