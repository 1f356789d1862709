import Rules
import Testing

@Suite("RuleFileError")
struct RuleFileErrorTests {
    @Test(
        "a mistake in keys and words is told at its place",
        arguments: [
            (
                "level: warning\nconf", "levle: warning\nconf",
                "own.yaml:6:1: error: unknown key 'levle'; did you mean 'level'?"
            ),
            (
                "message:", "masage:",
                "own.yaml:22:1: error: unknown key 'masage'; did you mean 'message'?"
            ),
            (
                "title: tcp_fin", "# tcp_fin",
                "own.yaml:1:1: error: the key 'title' is missing"
            ),
            (
                "schema: 1", "schema: 2",
                "own.yaml:1:9: error: '2' is not a value of 'schema'; expected 1"
            ),
            (
                "id: TW901", "id: tw901",
                "own.yaml:2:5: error: 'tw901' does not fit 'id'; expected capital letters and three digits, such as 'TW901'"
            ),
            (
                "id: TW901", "id: TW90",
                "own.yaml:2:5: error: 'TW90' does not fit 'id'; expected capital letters and three digits, such as 'TW901'"
            ),
            (
                "title: tcp_fin", "aliases: [MIX1]\ntitle: tcp_fin",
                "own.yaml:4:11: error: 'MIX1' does not fit 'aliases'; expected capital letters and three digits, such as 'TW901'"
            ),
            (
                "title: tcp_fin", "aliases: [TW901]\ntitle: tcp_fin",
                "own.yaml:4:11: error: the id 'TW901' stands twice"
            ),
            (
                "family: TW", "family: TS",
                "own.yaml:5:9: error: the family of 'TW901' is 'TW', not 'TS'"
            ),
            (
                "level: warning\nconf", "level: fatal\nconf",
                "own.yaml:6:8: error: 'fatal' is not a value of 'level'; expected info, warning, error, critical"
            ),
            (
                "status: stable", "status: [stable]",
                "own.yaml:8:9: error: 'status' must be a text, found a list"
            ),
            (
                "  scope: netns", "  scope: everywhere",
                "own.yaml:10:10: error: 'everywhere' is not a value of 'scope'; expected netns, host"
            ),
            (
                "  kernel: \">= 4.10, < 7.0\"", "  kernel: \"4.10 or later\"",
                "own.yaml:11:11: error: '4.10 or later' is not a kernel range; expected comparisons such as '>= 4.10, < 4.12'"
            ),
            (
                "  scope: netns", "  scop: netns",
                "own.yaml:10:3: error: unknown key 'scop'; did you mean 'scope'?"
            ),
            (
                "why: it is low", "why:",
                "own.yaml:23:5: error: the key 'why' is missing"
            ),
            (
                "status: stable", "status: stable\nstatus: preview",
                "own.yaml:9:1: error: key 'status' is given twice; first on line 8, column 1"
            ),
            (
                "why: it is low", "why: [unclosed",
                "own.yaml:24:10: error: did not find expected ',' or ']' while parsing a flow sequence that starts on line 23"
            ),
            (
                "  - title: tcp(7)", "  - titel: tcp(7)",
                "own.yaml:32:5: error: unknown key 'titel'; did you mean 'title'?"
            ),
            (
                "  safety: safe", "  safety: unsafe",
                "own.yaml:26:3: error: an unsafe fix needs a 'caveat'"
            ),
            (
                "  kind: sysctl", "  kind: application",
                "own.yaml:30:5: error: only a fix of kind 'sysctl' may 'set' anything"
            ),
        ])
    func keysAndWords(part: String, other: String, complaint: String) {
        #expect(RuleText.complaint(replacing: part, with: other) == complaint)
    }

    @Test(
        "a mistake in an expression is told at its place inside the block",
        arguments: [
            (
                "limit < 5s", "limit < 5",
                "own.yaml:16:9: error: in 'when': '<' cannot mix Duration and Int; give both sides one unit"
            ),
            (
                "limit < 5s", "limit < 5 parsecs",
                "own.yaml:16:13: error: in 'when': expected an operator, found 'parsecs'"
            ),
            (
                "limit < 5s", "limit < 5parsecs",
                "own.yaml:16:12: error: in 'when': unknown unit 'parsecs'"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and counter.TcpExt.TWW >= 0",
                "own.yaml:17:7: error: in 'when': unknown name 'counter.TcpExt.TWW'; did you mean 'counter.TcpExt.TW'?"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and counter.TcpExt.TW > 1MiB",
                "own.yaml:17:25: error: in 'when': '>' cannot mix Int and Bytes; give both sides one unit"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and sysctl.net.ipv4.tcp_fin_timeot > 1s",
                "own.yaml:17:7: error: in 'when': unknown name 'sysctl.net.ipv4.tcp_fin_timeot'; did you mean 'sysctl.net.ipv4.tcp_fin_timeout'?"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and sockstat.tcp.twe > 1",
                "own.yaml:17:7: error: in 'when': unknown name 'sockstat.tcp.twe'; did you mean 'sockstat.tcp.tw'?"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and counter.TcpExt.TW",
                "own.yaml:17:7: error: in 'when': expected Bool, found Int"
            ),
            (
                "and counter.TcpExt.TW >= 0", "and",
                "own.yaml:17:6: error: in 'when': text ends where a value was expected"
            ),
            (
                "  limit: sysctl.net.ipv4.tcp_fin_timeout",
                "  limit: sysctl.net.ipv4.tcp_fin_timeot",
                "own.yaml:14:10: error: in 'let.limit': unknown name 'sysctl.net.ipv4.tcp_fin_timeot'; did you mean 'sysctl.net.ipv4.tcp_fin_timeout'?"
            ),
            (
                "  limit: sysctl.net.ipv4.tcp_fin_timeout",
                "  tcp: sysctl.net.ipv4.tcp_fin_timeout",
                "own.yaml:14:3: error: the name 'tcp' is taken"
            ),
            (
                "  limit: sysctl.net.ipv4.tcp_fin_timeout",
                "  softnet: sysctl.net.ipv4.tcp_fin_timeout",
                "own.yaml:14:3: error: the name 'softnet' is taken"
            ),
            (
                "let:\n", "each: tcp.listeners\nas: links\nplace: \"{links.port}\"\nlet:\n",
                "own.yaml:14:5: error: the name 'links' is taken"
            ),
            (
                "limit <= 0s\n", "limit\n",
                "own.yaml:19:11: error: 'levels.when' must be of type Bool, this is of type Duration"
            ),
            (
                "\"tcp_fin_timeout is {limit}\"", "\"tcp_fin_timeout is {limt}\"",
                "own.yaml:22:31: error: in 'message': unknown name 'limt'"
            ),
            (
                "\"tcp_fin_timeout is {limit}\"", "\"tcp_fin_timeout is {limit\"",
                "own.yaml:22:30: error: in 'message': '{' has no closing '}'; write '{{' for a brace"
            ),
            (
                "    net.ipv4.tcp_fin_timeout: default", "    net.ipv4.tcp_fin_timeuot: default",
                "own.yaml:30:5: error: no setting is called 'net.ipv4.tcp_fin_timeuot'; did you mean 'net.ipv4.tcp_fin_timeout'?"
            ),
            (
                "_timeout: default.net.ipv4.tcp_fin_timeout", "_timeout: '\"sixty\"'",
                "own.yaml:30:31: error: 'net.ipv4.tcp_fin_timeout' must be of type Duration, this is of type String"
            ),
            (
                "key: net.ipv4.tcp_fin_timeout", "key: net.ipv4.tcp_fintimeout",
                "own.yaml:12:6: error: no setting is called 'net.ipv4.tcp_fintimeout'; did you mean 'net.ipv4.tcp_fin_timeout'?"
            ),
        ])
    func expressions(part: String, other: String, complaint: String) {
        #expect(RuleText.complaint(replacing: part, with: other) == complaint)
    }

    @Test("one finding for all elements has no local value that speaks of one, at any remove")
    func once() {
        func complaint(limit: String) -> String {
            RuleText.complaint(
                replacing: "let:\n  limit: sysctl.net.ipv4.tcp_fin_timeout\n",
                with: """
                    each: tcp.listeners
                    as: listener
                    report: once
                    place: "{listener.port}"
                    let:
                      share: listener.queue * 2
                      fixed: sysctl.net.ipv4.tcp_fin_timeout
                      limit: \(limit)

                    """)
        }
        #expect(complaint(limit: "fixed") == "no complaint")
        let refused = "own.yaml:25:11: error: in 'levels.when': unknown name 'limit'"
        #expect(complaint(limit: "if(listener.queue > 0, fixed, 1s)") == refused)
        #expect(complaint(limit: "if(share > 0, fixed, 1s)") == refused)
    }

    @Test("facts of tables and devices can be refused too, so that an example has to show it")
    func refusable() {
        for fact in ["conntrack.increase.drop", "files.used", "softnet.increase.dropped"] {
            let text = RuleText.valid.replacing(
                "and counter.TcpExt.TW >= 0", with: "and \(fact) >= 0")
            #expect(RuleText.complaint(about: text) == "no complaint")
            #expect(
                RuleText.complaint(
                    about: text.replacing("expect: undetermined", with: "expect: quiet"))
                    == "own.yaml:36:3: error: the rule needs an example that expects 'undetermined'"
            )
        }
    }

    @Test(
        "a mistake in an example is told at its place",
        arguments: [
            (
                "expect: fires", "expect: quiet",
                "own.yaml:36:3: error: the rule needs an example that expects 'fires'"
            ),
            (
                "expect: quiet", "expect: fires",
                "own.yaml:36:3: error: the rule needs an example that expects 'quiet'"
            ),
            (
                "expect: undetermined", "expect: quiet",
                "own.yaml:36:3: error: the rule needs an example that expects 'undetermined'"
            ),
            (
                "expect: fires", "expect: fire",
                "own.yaml:40:13: error: 'fire' is not a value of 'expect'; expected fires, quiet, undetermined, not_applicable"
            ),
            (
                "base: minimal", "base: minimum",
                "own.yaml:37:11: error: 'minimum' is not a value of 'base'; expected minimal, linux-3.10, linux-4.11, no-netlink, dump, netns, survey"
            ),
            (
                "counter.TcpExt.TW: null", "counter.TcpExt.TV: null",
                "own.yaml:49:7: error: no fact that an example can set is called 'counter.TcpExt.TV'; did you mean 'counter.TcpExt.TW'?"
            ),
            (
                "counter.TcpExt.TW: null", "ports: null",
                "own.yaml:49:7: error: no fact that an example can set is called 'ports'"
            ),
            (
                "name: two seconds", "nam: two seconds",
                "own.yaml:36:5: error: unknown key 'nam'; did you mean 'name'?"
            ),
            (
                "    level: warning\n  - name: the", "    level: worse\n  - name: the",
                "own.yaml:41:12: error: 'worse' is not a value of 'level'; expected info, warning, error, critical"
            ),
        ])
    func examples(part: String, other: String, complaint: String) {
        #expect(RuleText.complaint(replacing: part, with: other) == complaint)
    }

    @Test("a text that is no single document is told as such")
    func documents() {
        #expect(Self.complaint(of: "") == "own.yaml:1:1: error: expected one document, found 0")
        #expect(
            Self.complaint(of: "schema: 1\n---\nschema: 1\n")
                == "own.yaml:3:1: error: expected one document, found 2")
        #expect(
            Self.complaint(of: "- a\n- b\n")
                == "own.yaml:1:1: error: 'rule' must be a mapping, found a list")
        #expect(
            Self.complaint(of: "\u{0}") == "own.yaml:1:1: error: control characters are not allowed"
        )
    }

    private static func complaint(of text: String) -> String {
        do {
            _ = try RuleText.file(text)
            return "no complaint"
        } catch {
            return error.description
        }
    }
}
