import BuiltinRules
import Engine
import Evidence
import Testing

@Suite("Traffic")
struct TrafficTests {
    @Test(
        "a port in TIME-WAIT is free where connect() may take it over",
        arguments: [
            ("0", "1", false, 75), ("1", "1", false, 42), ("1", "0", false, 75),
            ("2", "1", false, 75), ("2", "1", true, 42), ("2", "2", true, 42), ("1", "1", true, 42),
        ] as [(String, String, Bool, Int64)])
    func used(reuse: String, timestamps: String, loopback: Bool, expected: Int64) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.set("net.ipv4.tcp_tw_reuse", reuse)
        snapshot.set("net.ipv4.tcp_timestamps", timestamps)
        let destination = Destination(
            source: "192.0.2.1", destination: "192.0.2.2", port: 80, loopback: loopback, live: 40,
            timeWait: 35, freshTimeWait: 2)
        let traffic = try Self.traffic(snapshot)
        #expect(traffic.used(towards: destination) == expected)
    }

    @Test("a state that was not listed is left out, but TIME_WAIT, whose total the kernel tells")
    func states() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sockets.states = .observed(
            ["ipv4": ["established": 3, "listen": 1], "ipv6": ["listen": 2]], from: "inet_diag")
        snapshot.sockstat = .observed(["TCP.tw": 9], from: "sockstat")
        let states = try #require(try Self.traffic(snapshot).states.value)
        #expect(states.map { "\($0.name) \($0.count)" } == ["listen 3", "time_wait 9"])
    }

    @Test("the ports of listeners are nobody else's")
    func pool() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.set("net.ipv4.ip_local_port_range", "8000\t8099")
        snapshot.sockets.listeners = .observed([Sample.listener(process: "web")], from: "dump")
        #expect(try Self.traffic(snapshot).pool == 99)
    }

    private static func traffic(_ snapshot: Snapshot) throws -> Traffic {
        evaluate(snapshot, using: try Builtin.ruleSet(), version: "1").traffic
    }
}
