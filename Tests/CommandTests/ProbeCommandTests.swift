internal import TestSupport
internal import Testing

@Suite("probe")
struct ProbeCommandTests {
    @Test("gives every case an outcome, and the same bytes twice")
    func json() throws {
        let arguments = ["probe", "--format", "json", "--family", "ipv4"]
        let result = try Tool.run(arguments)
        #expect(result.status == 0)
        #expect(result.stderr == "")
        let document = try JSONValue(parsing: result.stdout)
        #expect(document["schema"]?.text == "tcplint.probe/1")
        let cases = try #require(document["cases"]?.elements)
        #expect(!cases.isEmpty)
        #expect(cases.allSatisfy { $0["old_address"]?.text?.contains(":") == false })
        let words = Set(cases.compactMap { $0["outcome"]?.text })
        #expect(words.isSuperset(of: ["works", "refused"]))
        #expect(try Tool.run(arguments).stdout == result.stdout)
    }

    @Test("the text names the kernel, the tables and the verdict")
    func text() throws {
        let result = try Tool.run(["probe", "--protocol", "udp", "--family", "ipv4"])
        #expect(result.stdout.hasPrefix("which sockets may share a port on Linux "))
        #expect(result.stdout.contains("* udp bound: addresses that overlap\n"))
        #expect(!result.stdout.contains("tcp"))
        #expect(result.stdout.contains("documented in"))
    }

    @Test("an unknown family is a mistake in the command line")
    func unknownFamily() throws {
        let result = try Tool.run(["probe", "--family", "ipx"])
        #expect(result.status == 2)
        #expect(result.stdout == "")
    }

    @Test("ends with 3 where no socket can be made")
    func noSockets() throws {
        let result = try Program.run(
            ["/usr/bin/python3", Fixtures.path("faults/no_netlink.py"), Tool.path, "probe"],
            environment: ["REFUSED_FAMILIES": "2,10"])
        guard result.status != 77 else { return }
        #expect(result.status == 3)
        #expect(result.stdout == "")
        #expect(result.stderr.hasPrefix("tcplint: error: cannot bind a socket to 127.0.0.1"))
    }
}

@Suite(
    "probe in a namespace", .serialized,
    .enabled(if: Machine.hasNamespaces, "\(Machine.needsNamespaces)"))
struct ProbeNamespaceTests {
    private static func summary(_ stdout: String) throws -> JSONValue {
        try #require(try JSONValue(parsing: stdout)["summary"])
    }

    private static func run(
        in namespace: Namespace, _ arguments: [String] = []
    ) throws -> Program.Result {
        try Program.run(namespace.command([Tool.path, "probe"] + arguments))
    }

    @Test("leaves no socket behind, TIME_WAIT ones included")
    func leavesNothing() throws {
        let namespace = try Namespace()
        let result = try Self.run(in: namespace, ["--format", "json"])
        #expect(try Self.summary(result.stdout)["time_wait_left"] == .number(0))
        for family in [4, 6] { #expect(try namespace.socketStates(family: family) == [:]) }
        let sockstat = try Program.output(namespace.command(["cat", "/proc/net/sockstat"]))
        #expect(sockstat.contains("TCP: inuse 0 "))
        #expect(sockstat.contains(" tw 0 "))
    }

    @Test("counts the TIME_WAIT sockets that tcp_rfc1337 does not let it end")
    func keptTimeWait() throws {
        let namespace = try Namespace()
        try namespace.set("ipv4/tcp_rfc1337", to: "1")
        let result = try Self.run(in: namespace, ["--format", "json", "--family", "ipv4"])
        let left = try namespace.socketStates(family: 4)["TIME-WAIT"] ?? 0
        #expect(left > 0)
        #expect(try Self.summary(result.stdout)["time_wait_left"] == .number(Double(left)))
    }

    @Test("does not take a missing TIME_WAIT for a kernel that allows more")
    func noTimeWait() throws {
        let namespace = try Namespace()
        try namespace.set("ipv4/tcp_max_tw_buckets", to: "0")
        let result = try Self.run(in: namespace, ["--family", "ipv4"])
        #expect(result.stdout.contains("not tried: the kernel keeps no TIME_WAIT sockets"))
        #expect(!result.stdout.contains("otherwise than documented"))
        #expect(!result.stdout.contains("tcp TIME_WAIT left"))
    }

    @Test("an ordinary user tries everything but sockets of another user")
    func nobody() throws {
        let namespace = try Namespace()
        let result = try namespace.runAsNobody(["probe", "--format", "json"])
        #expect(result.status == 0)
        let reasons = try #require(try JSONValue(parsing: result.stdout)["not_tried"]?.elements)
        #expect(reasons.map { $0["reason"]?.text } == ["a socket of another user needs root"])
    }

    @Test("works without IPv6, and says what that leaves out")
    func noIPv6() throws {
        let namespace = try Namespace()
        try namespace.set("ipv6/conf/all/disable_ipv6", to: "1")
        let result = try Self.run(in: namespace)
        #expect(result.status == 0)
        #expect(result.stdout.contains("not tried: no socket can be bound to [::1]:"))
        #expect(result.stdout.contains("* tcp listening: "))
        #expect(try namespace.socketStates(family: 4) == [:])
    }

    @Test("works without IPv6 sockets at all")
    func noIPv6Sockets() throws {
        let result = try Program.run(
            ["/usr/bin/python3", Fixtures.path("faults/no_netlink.py"), Tool.path, "probe"],
            environment: ["REFUSED_FAMILIES": "10"])
        guard result.status != 77 else { return }
        #expect(result.status == 0)
        #expect(result.stdout.contains("not tried: no socket can be bound to [::]"))
        #expect(result.stdout.contains("* tcp listening: addresses that overlap"))
    }

    @Test("the cases of another user are tried by root, and differ from those of one user")
    func otherUser() throws {
        let namespace = try Namespace()
        let result = try Self.run(
            in: namespace, ["--format", "json", "--family", "ipv4", "--protocol", "udp"])
        let cases = try #require(try JSONValue(parsing: result.stdout)["cases"]?.elements)
        let shared = cases.filter {
            $0["old_options"]?.text == "reuseport" && $0["new_options"]?.text == "reuseport"
                && $0["new_address"]?.text == "127.0.0.1"
                && $0["old_address"]?.text == "127.0.0.1"
        }
        #expect(shared.map { $0["user"]?.text } == ["same", "other"])
        #expect(shared.map { $0["outcome"]?.text } == ["works", "refused"])
    }
}
