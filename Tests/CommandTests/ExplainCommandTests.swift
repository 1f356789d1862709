internal import TestSupport
internal import Testing

@Suite("Explaining a setting")
struct ExplainCommandTests {
    @Test(
        "finds it by name, path or last part",
        arguments: [
            "net.core.somaxconn", "net/core/somaxconn", "/proc/sys/net/core/somaxconn",
            "somaxconn",
        ])
    func names(subject: String) throws {
        let result = try Tool.run(["explain", subject])
        #expect(result.status == 0)
        #expect(result.stdout.hasPrefix("net.core.somaxconn\n"))
        #expect(result.stdout.contains("4096 (>= 5.4)"))
        #expect(result.stdout.contains("128 (< 5.4)"))
        #expect(result.stdout.contains("LISTEN102"))
    }

    @Test("an alias names the rule")
    func alias() throws {
        let result = try Tool.run(["explain", "MIX001"])
        #expect(result.status == 0)
        #expect(result.stdout.hasPrefix("TW003 tw-reuse-without-timestamps\n"))
        #expect(result.stdout.contains("Also known   MIX001"))
        let list = try Tool.run(["rules", "list", "--select", "MIX017"])
        #expect(list.stdout.hasPrefix("CT002 "))
        #expect(list.stdout.split(separator: "\n").count == 1)
    }

    @Test("tells since when a removed setting is gone")
    func removed() throws {
        let result = try Tool.run(["explain", "tcp_tw_recycle", "--format", "json"])
        #expect(result.status == 0)
        let json = try JSONValue(parsing: result.stdout)
        #expect(json["key"] == .string("net.ipv4.tcp_tw_recycle"))
        #expect(json["removed"] == .string("4.12.0"))
    }

    @Test("suggests the nearest name for one that is unknown")
    func unknown() throws {
        let result = try Tool.run(["explain", "tcp_tw_reuze"])
        #expect(result.status == 2)
        #expect(
            result.stderr
                == "tcplint: error: no rule or setting is called 'tcp_tw_reuze'; "
                + "did you mean 'tcp_tw_reuse'?\n")
    }
}
