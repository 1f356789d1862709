import BuiltinRules
import Rules

/// A rule file without a mistake, to put mistakes into.
enum RuleText {
    static let valid = """
        schema: 1
        id: TW901
        name: fin-timeout-low
        title: tcp_fin_timeout is low
        family: TW
        level: warning
        confidence: high
        status: stable
        applies:
          scope: netns
          kernel: ">= 4.10, < 7.0"
        key: net.ipv4.tcp_fin_timeout
        let:
          limit: sysctl.net.ipv4.tcp_fin_timeout
        when: |
          limit < 5s
          and counter.TcpExt.TW >= 0
        levels:
          - when: limit <= 0s
            level: error
        expected: default.net.ipv4.tcp_fin_timeout
        message: "tcp_fin_timeout is {limit}"
        why: it is low
        fine_when: never
        fix:
          kind: sysctl
          safety: safe
          text: "go back to {default.net.ipv4.tcp_fin_timeout}"
          set:
            net.ipv4.tcp_fin_timeout: default.net.ipv4.tcp_fin_timeout
        references:
          - title: tcp(7)
            url: https://man7.org/linux/man-pages/man7/tcp.7.html
            supports: meaning
        examples:
          - name: two seconds
            base: minimal
            with:
              sysctl.net.ipv4.tcp_fin_timeout: 2
            expect: fires
            level: warning
          - name: the default
            base: minimal
            expect: quiet
          - name: refused
            base: minimal
            with:
              sysctl.net.ipv4.tcp_fin_timeout: 2
              counter.TcpExt.TW: null
            expect: undetermined

        """

    static let schema = FactSchema(catalogue: Builtin.catalogue)

    static func file(_ text: String = valid) throws(RuleFileError) -> RuleFile {
        try RuleFile(text, file: "own.yaml", schema: schema)
    }

    /// What the loader says about the valid text after one replacement.
    static func complaint(replacing part: String, with other: String) -> String {
        let text = valid.replacing(part, with: other, maxReplacements: 1)
        guard text != valid else { return "'\(part)' is not in the text" }
        return complaint(about: text)
    }

    static func complaint(about text: String) -> String {
        do {
            _ = try file(text)
            return "no complaint"
        } catch {
            return error.description
        }
    }
}
