import Collect
import Evidence
import Testing

private func collect(
    _ plan: CollectionPlan, _ host: String, progress: (String) -> Void = { _ in }
) -> Snapshot {
    Collect.collect(
        plan, roots: FixtureRoot.roots(host), declared: DeclaredFacts(natTimeout: 350),
        collector: "test", progress: progress)
}

@Suite("collect")
struct CollectTests {
    @Test("reads nothing but the host when the plan names nothing")
    func emptyPlan() {
        let snapshot = collect(CollectionPlan(), "debian")
        #expect(snapshot.sysctls == [:])
        #expect(snapshot.sockstat.absence?.reason == .notCollected)
        #expect(snapshot.counters.totals.absence?.reason == .notCollected)
        #expect(snapshot.host.kernel.value == "6.1.0-28-amd64")
        #expect(snapshot.diagnostics == [])
    }

    @Test("reads the host from its files")
    func host() {
        let host = collect(CollectionPlan(), "debian").host
        #expect(host.name.value == "web-1")
        #expect(host.distribution.value == "Debian GNU/Linux 12 (bookworm)")
        #expect(host.ram.value == 8_239_640_576)
        #expect(host.uptime.value == 86_400)
        #expect(host.bootID.value == "0b1c2d3e-0000-4000-8000-000000000001")
        #expect(host.cpus.absence?.reason == .notInInput)
        #expect(host.namespace.absence?.reason == .notInInput)
        #expect(host.isInitialNamespace.absence?.reason == .notInInput)
    }

    @Test("reads settings, counters and socket counts from their files")
    func everything() {
        let snapshot = collect(
            .everything(sysctls: ["net.ipv4.tcp_rmem", "net.ipv4.conf.eth0/100.rp_filter"]),
            "debian")
        #expect(snapshot.sysctls["net.ipv4.tcp_rmem"]?.value == "4096\t131072\t6291456")
        #expect(snapshot.sysctls["net.ipv4.conf.eth0/100.rp_filter"]?.value == "2")
        #expect(snapshot.sockstat.value?["TCP.tw"] == 250)
        #expect(snapshot.sockstat.value?["TCP6.inuse"] == 2)
        #expect(snapshot.counters.totals.value?["TcpExt.ListenOverflows"] == 12)
        #expect(snapshot.counters.totals.value?["IpExt.InOctets"] == 123_456_789_012)
        #expect(snapshot.counters.totals.value?["Tcp.MaxConn"] == -1)
        #expect(snapshot.counters.increases.absence?.reason == .notCollected)
        #expect(snapshot.sockets.states.absence?.reason == .notInInput)
        #expect(snapshot.declared.natTimeout == 350)
        #expect(snapshot.diagnostics == [])
    }

    @Test("takes two looks when a sample is asked for, and tells how far it is")
    func sampled() {
        var steps: [String] = []
        let plan = CollectionPlan(counters: .named(["TcpExt.ListenDrops"]), sample: 1)
        let counters = collect(plan, "debian") { steps.append($0) }.counters
        #expect(counters.totals.value == ["TcpExt.ListenDrops": 14])
        #expect(counters.increases.value == ["TcpExt.ListenDrops": 0])
        #expect((counters.interval.value ?? 0) >= 1_000)
        #expect(steps.first == "sampling 0 of 1 s")
        #expect(steps.count >= 5)
    }

    @Test("waits for nothing when nothing is counted twice")
    func pointlessSample() {
        var steps = 0
        _ = collect(CollectionPlan(sample: 3_600), "debian") { _ in steps += 1 }
        #expect(steps == 0)
    }

    @Test("leaves facts absent and goes on where files make no sense")
    func broken() {
        let snapshot = collect(
            .everything(sysctls: ["net.ipv4.tcp_congestion_control"]), "broken")
        #expect(
            snapshot.sysctls["net.ipv4.tcp_congestion_control"]?.absence?.reason == .malformed)
        #expect(snapshot.sockstat.absence?.reason == .malformed)
        #expect(snapshot.host.ram.absence?.reason == .malformed)
        #expect(snapshot.host.kernel.absence?.reason == .nonexistent)
        #expect(snapshot.host.distribution.value == "Fallback Linux")
        #expect(
            snapshot.counters.totals.value == ["IpExt.InNoRoutes": 5, "IpExt.InOctets": .max])
        let folder = "\(FixtureRoot.path("broken"))/proc/net"
        #expect(
            snapshot.diagnostics == [
                Diagnostic(
                    source: "\(folder)/netstat",
                    message: "names and values do not match, counters left out: 'TcpExt'"),
                Diagnostic(
                    source: "\(folder)/netstat",
                    message: "values are beyond the signed 64-bit range and held there: "
                        + "'IpExt.InOctets'"),
                Diagnostic(
                    source: "\(folder)/snmp",
                    message: "this kernel or namespace has no '\(folder)/snmp'"),
            ])
    }

    @Test("has no counters at all, for the kernel's reason, when no file can be read")
    func noFiles() throws {
        let tree = try FileTree()
        let snapshot = Collect.collect(
            .everything(sysctls: []), roots: CollectionRoots(copyBelow: tree.path),
            declared: DeclaredFacts(), collector: "test", progress: { _ in })
        #expect(snapshot.counters.totals.absence?.reason == .nonexistent)
        #expect(snapshot.counters.increases.absence?.reason == .nonexistent)
        #expect(snapshot.sockstat.absence?.reason == .nonexistent)
    }

    @Test("reads this host without stopping at anything")
    func live() {
        let snapshot = Collect.collect(
            .everything(sysctls: ["net.ipv4.tcp_rmem"]), declared: DeclaredFacts(),
            collector: "test", progress: { _ in })
        #expect(snapshot.host.kernel.value?.isEmpty == false)
        #expect(snapshot.host.namespace.value?.hasPrefix("net:[") == true)
        #expect((snapshot.host.cpus.value ?? 0) >= 1)
        #expect(snapshot.counters.totals.value?["Tcp.ActiveOpens"] != nil)
        #expect(snapshot.sockstat.value?["TCP.tw"] != nil)
        #expect(snapshot.sysctls["net.ipv4.tcp_rmem"]?.value?.isEmpty == false)
    }
}
