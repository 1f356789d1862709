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

    @Test(
        "tells how 'all' and an interface combine, under the name that was asked for",
        arguments: [
            ("net.ipv4.conf.all.rp_filter", "net.ipv4.conf.all.rp_filter"),
            ("net.ipv4.conf.eth0/100.rp_filter", "net.ipv4.conf.eth0/100.rp_filter"),
            ("net/ipv4/conf/eth0.100/rp_filter", "net.ipv4.conf.eth0/100.rp_filter"),
            ("net.ipv4.conf.*.rp_filter", "net.ipv4.conf.*.rp_filter"),
            ("rp_filter", "net.ipv4.conf.*.rp_filter"),
        ])
    func interfaces(subject: String, name: String) throws {
        let result = try Tool.run(["explain", subject])
        #expect(result.status == 0)
        #expect(result.stdout.hasPrefix("\(name)\n"))
        #expect(result.stdout.contains("the greater of 'all' and the interface counts"))
        #expect(result.stdout.contains("writing 'default' reaches"))
    }

    @Test("a setting of neighbours, which have no 'all', tells of 'default' alone")
    func neighbours() throws {
        let result = try Tool.run(["explain", "net.ipv4.neigh.eth0.gc_stale_time"])
        #expect(result.status == 0)
        #expect(!result.stdout.contains("'all'"))
        #expect(result.stdout.contains("writing 'default' reaches"))
    }

    @Test("a default that differs in 'all' says where it holds")
    func placedDefault() throws {
        let result = try Tool.run(
            ["explain", "net.ipv4.conf.*.accept_source_route", "--format", "json"])
        let json = try JSONValue(parsing: result.stdout)
        guard case .array(let defaults)? = json["defaults"] else {
            Issue.record("no defaults")
            return
        }
        #expect(
            defaults.map { $0["for"] } == ["all", "default", "interface"].map(JSONValue.string))
        #expect(json["combines"]?["by"] == .string("and"))
        let one = try Tool.run(["explain", "net.ipv4.conf.all.accept_source_route"])
        #expect(one.stdout.contains("0 (>= 2.6.32, in 'all')"))
        #expect(!one.stdout.contains("in 'default')"))
    }

    @Test("suggests the nearest setting of that interface")
    func nearInterface() throws {
        let result = try Tool.run(["explain", "net.ipv4.conf.eth0.rp_fliter"])
        #expect(result.status == 2)
        #expect(result.stderr.hasSuffix("did you mean 'net.ipv4.conf.eth0.rp_filter'?\n"))
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

    @Test("lists the topics when no subject is given, and when none comes near")
    func topics() throws {
        let list = try Tool.run(["explain"])
        #expect(list.status == 0)
        #expect(list.lines.contains { $0.hasPrefix("time-wait ") })
        let json = try JSONValue(parsing: try Tool.run(["explain", "-f", "json"]).stdout)
        let names = json.elements.compactMap { $0["topic"]?.text }
        #expect(names.contains("reuseaddr"))
        let unknown = try Tool.run(["explain", "xyzzyplugh"])
        #expect(unknown.status == 2)
        #expect(unknown.stderr.contains("the topics are buffers, conntrack, ephemeral-ports,"))
        #expect(
            try Tool.run(["explain", "time-weit"]).stderr.contains("did you mean 'time-wait'?"))
    }

    @Test("a topic has the numbers of this host, or of a snapshot")
    func topicNumbers() throws {
        let live = try Tool.run(["explain", "time-wait"])
        #expect(live.status == 0)
        #expect(live.stdout.contains("\nOn this host\n"))
        #expect(!live.stdout.contains("{"))
        let read = try Tool.run(
            ["explain", "time-wait", "--snapshot", Samples.snapshot("linux-3.10")])
        #expect(read.stdout.contains("\nIn the snapshot\n"))
        #expect(read.stdout.contains("32768-61000"))
        #expect(read.stdout.contains("delay (not there)"))
        let json = try JSONValue(
            parsing: try Tool.run(["explain", "time-wait", "-f", "json"]).stdout)
        #expect(json["topic"]?.text == "time-wait")
    }

    @Test("a snapshot goes with a topic only")
    func snapshotOfRule() throws {
        let result = try Tool.run(
            ["explain", "TW001", "--snapshot", Samples.snapshot("minimal")])
        #expect(result.status == 2)
        #expect(result.stderr.contains("--snapshot goes with a topic; 'TW001' is none"))
    }
}
