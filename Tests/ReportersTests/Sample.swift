import BuiltinRules
import Engine
import Evidence
import Rules
import Testing

/// The hosts whose reports are recorded, judged by a handful of rules.
enum Sample: String, CaseIterable {
    /// A host at its defaults.
    case clean
    /// An old host with several faults, and facts that could not be read.
    case troubled

    func report() throws -> Report {
        let rules = try Builtin.ruleSet().selecting(
            ["TW001", "TW003", "TS001", "LISTEN001", "LISTEN101", "PORT101", "CT101", "KEEP001"],
            ignoring: [])
        return evaluate(try snapshot(), using: rules, version: "1.2.3")
    }

    private func snapshot() throws -> Snapshot {
        switch self {
        case .clean:
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
