import BuiltinRules
import Configuration
import Engine
import Evidence
import Rules
import Sysctl
import Testing

/// The hosts whose reports are recorded, judged by a handful of rules.
enum Sample: String, CaseIterable {
    /// A host at its defaults.
    case clean
    /// An old host with several faults, and facts that could not be read.
    case troubled
    /// A file with bad lines, one of them silenced by a comment.
    case file

    func report() throws -> Report {
        if self == .file {
            return try Self.report(
                onFile: Self.lines, path: "files/99-net.conf",
                by: ["CFG005", "CFG014", "TW002", "TW008"])
        }
        let rules = try Builtin.ruleSet().selecting(
            ["TW001", "TW003", "TS001", "LISTEN001", "LISTEN101", "PORT101", "CT101", "KEEP001"],
            ignoring: [])
        return evaluate(try snapshot(), using: rules, version: "1.2.3")
    }

    private func snapshot() throws -> Snapshot {
        switch self {
        case .clean, .file:
            return try #require(try Builtin.exampleSnapshots()["minimal"])
        case .troubled:
            var snapshot = try #require(try Builtin.exampleSnapshots()["linux-3.10"])
            snapshot.set("net.ipv4.tcp_tw_recycle", "1")
            snapshot.set("net.ipv4.tcp_tw_reuse", "1")
            snapshot.set("net.ipv4.tcp_timestamps", "0")
            snapshot.set("net.ipv4.ip_local_port_range", "40000\t40999")
            snapshot.sysctls["net.netfilter.nf_conntrack_count"] = .absent(
                Absence(.denied, "permission denied"))
            snapshot.sockets.listeners = .observed(
                [Self.listener(process: "web")], from: "inet_diag dump")
            snapshot.sockets.destinations = .observed(
                [
                    Destination(
                        source: "192.0.2.10", destination: "198.51.100.7", port: 5432,
                        loopback: false, live: 400, timeWait: 350, freshTimeWait: 5)
                ], from: "inet_diag dump")
            snapshot.diagnostics = [
                Diagnostic(
                    source: "inet_diag dump", message: "it was interrupted twice and tried again")
            ]
            return snapshot
        }
    }

    private static let lines = """
        # from a guide
        net.ipv4.tcp_tw_recycle = 1
        # tcplint: ignore=TW008 reason="load test"
        net.ipv4.tcp_fin_timeout = 15
        net.ipv4.tcp_rmem = 4096 87380
        net.core.default_qdisc = "fq"

        """

    /// The verdict on a file for Linux 6.12, by all rules unless some are named.
    static func report(
        onFile text: String, path: String, by names: [String] = []
    ) throws -> Report {
        let rules = try Builtin.ruleSet().selecting(names, ignoring: [])
        let file = readSysctlFile(Array(text.utf8), path: path)
        var review = ConfigurationReview(
            catalogue: rules.catalogue, kernel: try #require(KernelVersion("6.12")))
        let (facts, sysctls) = review.facts(of: [file])
        let absence = Absence(.notInInput, "files do not tell it")
        var host = HostFacts(absent: absence)
        host.kernel = .observed("6.12", from: "--kernel")
        var snapshot = Snapshot(
            collector: "example", collectedAt: "2026-01-01T00:00:00Z", host: host,
            sysctls: sysctls, sockstat: .absent(absence), counters: CounterFacts(absent: absence),
            sockets: SocketFacts(absent: absence), declared: DeclaredFacts(), diagnostics: [])
        snapshot.configuration = facts
        return ConfigurationJudge(rules, version: "1.2.3").report(
            on: snapshot, ignores: file.ignores)
    }

    static func listener(process: String?) -> Listener {
        Listener(
            address: "0.0.0.0", port: 8080, family: "ipv4", loopback: false, queue: 65,
            backlog: 64, drops: 17, dropsIncrease: nil, uid: 33, inode: 4711, pid: 801,
            process: process)
    }
}

extension Snapshot {
    mutating func set(_ key: String, _ text: String) {
        sysctls[key] = .observed(text, from: "/proc/sys/\(key.replacing(".", with: "/"))")
    }
}
