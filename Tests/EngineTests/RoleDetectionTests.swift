import BuiltinRules
import Engine
import Evidence
import Rules
import Testing

@Suite("Detection of roles")
struct RoleDetectionTests {
    /// What one host does.
    struct Traffic: Sendable {
        var incoming: Int64 = 0
        var outgoing: Int64 = 0
        var ports: [Int64] = [22]
        var translates = false
        var forwards = false
        var device: String?
    }

    static let hosts: [(traffic: Traffic, role: String)] = [
        (Traffic(), "general"),
        (Traffic(incoming: 500, outgoing: 5, ports: [443]), "web-server"),
        (Traffic(incoming: 100, outgoing: 10, ports: [80]), "web-server"),
        (Traffic(incoming: 99, outgoing: 0, ports: [443]), "general"),
        (Traffic(incoming: 100, outgoing: 11, ports: [443]), "general"),
        (Traffic(incoming: 500, outgoing: 5, ports: [8080]), "general"),
        (Traffic(incoming: 500, outgoing: 500, ports: [443]), "reverse-proxy"),
        (Traffic(incoming: 400, outgoing: 100, ports: [443]), "reverse-proxy"),
        (Traffic(incoming: 100, outgoing: 400, ports: [443]), "reverse-proxy"),
        (Traffic(incoming: 401, outgoing: 100, ports: [443]), "general"),
        (Traffic(incoming: 100, outgoing: 401, ports: [443]), "general"),
        (Traffic(incoming: 99, outgoing: 100, ports: [443]), "general"),
        (Traffic(incoming: 40, outgoing: 10, ports: [5432]), "database"),
        (Traffic(incoming: 40, outgoing: 11, ports: [5432]), "general"),
        (Traffic(incoming: 9, outgoing: 0, ports: [3306]), "general"),
        (Traffic(incoming: 40, outgoing: 0, ports: [3306, 443]), "general"),
        (Traffic(ports: [10250], translates: true, forwards: true), "kubernetes-node"),
        (Traffic(ports: [10250], translates: true), "general"),
        (Traffic(ports: [10250], forwards: true), "general"),
        (Traffic(translates: true, forwards: true), "nat-gateway"),
        (Traffic(translates: true), "general"),
        (Traffic(forwards: true), "general"),
        (Traffic(translates: true, forwards: true, device: "veth"), "general"),
        (Traffic(translates: true, forwards: true, device: "bridge"), "general"),
    ]

    @Test("a role is taken when the evidence proves it, and none otherwise", arguments: hosts)
    func role(traffic: Traffic, role: String) throws {
        let found = try Self.role(of: traffic)
        #expect(found.name == role)
        #expect(found.evidence.isEmpty == false)
    }

    @Test("of two roles that fit none is taken, and both are named")
    func twoRoles() throws {
        let host = Traffic(
            incoming: 500, outgoing: 5, ports: [443], translates: true, forwards: true)
        let found = try Self.role(of: host)
        #expect(found.name == Profile.general)
        #expect(found.evidence == "nat-gateway and web-server fit alike")
    }

    @Test("the proof holds the numbers")
    func proof() throws {
        let found = try Self.role(of: Traffic(incoming: 500, outgoing: 5, ports: [443]))
        #expect(found.evidence.contains("500 connections on listening ports"))
        #expect(found.evidence.contains("5 opened from here"))
    }

    @Test("without a list of sockets nothing is proved", arguments: ["no-netlink", "dump"])
    func unknown(name: String) throws {
        let snapshot = try #require(try Builtin.exampleSnapshots()[name])
        let found = detectedRole(
            in: snapshot, using: try Builtin.ruleSet(), among: Builtin.roleDetections)
        #expect(found == ReportProfile(name: "general", evidence: "no role stands out"))
    }

    @Test("a host whose links could not be read may have containers, and is no gateway")
    func unknownLinks() throws {
        let found = try Self.role(of: Traffic(translates: true, forwards: true)) {
            $0.network?.links = .absent(Absence(.denied, "refused"))
        }
        #expect(found.name == Profile.general)
    }

    @Test("every role that can be detected has a host here")
    func complete() {
        #expect(
            Set(Builtin.roleDetections.map(\.name)).subtracting(Self.hosts.map(\.role)) == [])
    }

    private static func role(
        of traffic: Traffic, changing change: (inout Snapshot) -> Void = { _ in }
    ) throws -> ReportProfile {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sockets.incoming = .observed(
            IncomingCount(live: traffic.incoming, timeWait: 0), from: "test")
        snapshot.sockets.outgoing = .observed(
            OutgoingCount(total: traffic.outgoing, remote: traffic.outgoing, groups: 1),
            from: "test")
        snapshot.sockets.listeners = .observed(
            traffic.ports.map { OwnRule.listener($0) }, from: "test")
        if traffic.translates {
            snapshot.network?.nat?.nfTables = .observed(
                NATRules(
                    chains: 1, rules: 1, source: 1, destination: 0, undirected: 0, complete: true),
                from: "test")
        }
        snapshot.set("net.ipv4.ip_forward", traffic.forwards ? "1" : "0")
        if let device = traffic.device {
            let link = NetworkLink(
                name: "x0", kind: device, up: true, carrier: true, loopback: false, mtu: 1500,
                qdisc: nil, queueLength: nil, counters: [:])
            let links = snapshot.network?.links?.value ?? []
            snapshot.network?.links = .observed(links + [link], from: "test")
        }
        change(&snapshot)
        return detectedRole(
            in: snapshot, using: try Builtin.ruleSet(), among: Builtin.roleDetections)
    }
}
