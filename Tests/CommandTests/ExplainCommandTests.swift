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

    @Test("tells since when a removed setting is gone")
    func removed() throws {
        let result = try Tool.run(["explain", "tcp_tw_recycle", "--format", "json"])
        #expect(result.status == 0)
        let json = try JSONValue(parsing: result.stdout)
        #expect(json["key"] == .string("net.ipv4.tcp_tw_recycle"))
        #expect(json["removed"] == .string("4.12.0"))
    }

    @Test("tells what distributions made of it")
    func distributions() throws {
        let result = try Tool.run(["explain", "tcp_min_snd_mss"])
        #expect(
            result.stdout.contains(
                "Red Hat Enterprise Linux 8 (from 4.18.0-80.4.2): there, default"))
        let json = try JSONValue(
            parsing: try Tool.run(["explain", "ip_local_port_range", "-f", "json"]).stdout)
        let known = try #require(json["distributions"]?.elements.first)
        #expect(known["distribution"] == .string("el7"))
        #expect(known["default"] == .array([.string("32768"), .string("60999")]))
        #expect(known["present"] == .null)
    }

    @Test("suggests the nearest name for one that is unknown")
    func unknown() throws {
        let result = try Tool.run(["explain", "tcp_tw_reuze"])
        #expect(result.status == 2)
        #expect(
            result.stderr
                == "tcplint: error: no rule, setting or topic is called 'tcp_tw_reuze'; "
                + "did you mean 'tcp_tw_reuse'?\n")
    }
}
