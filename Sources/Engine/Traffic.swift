package import Evidence
internal import Expressions
internal import Rules

/// The sockets of a host and the ports that they need, at a glance.
package struct Traffic: Sendable, Equatable {
    /// Sockets in one state of TCP.
    package struct State: Sendable, Equatable {
        /// The state, such as `time_wait`.
        package let name: String
        /// Sockets of both families.
        package let count: Int64
    }

    private static let states = [
        "listen", "syn_sent", "syn_received", "established", "fin_wait1", "fin_wait2",
        "close_wait", "closing", "last_ack", "time_wait", "close",
    ]

    /// States in the order of a connection's life; one that was not counted is left out.
    package let states: Reading<[State]>
    /// Outgoing sockets by destination, the largest groups first.
    package let destinations: Reading<[Destination]>
    /// Local ports that all connections to one destination share, `nil` when not known.
    package let pool: Int64?
    private let reusesRemote: Bool
    private let reusesLoopback: Bool

    init(_ snapshot: Snapshot, _ facts: FactStore) {
        switch snapshot.sockets.states {
        case .absent(let absence): states = .absent(absence)
        case .observed(let families, let origin):
            // The dump leaves TIME_WAIT out where no rule needs it; the kernel's total tells it.
            let timeWait = snapshot.sockstat.value?["TCP.tw"]
            states = .observed(
                Self.states.compactMap { name in
                    let counts = families.values.compactMap { $0[name] }
                    let isWhole = !counts.isEmpty && counts.count == families.count
                    return (isWhole ? counts.reduce(0, &+) : name == "time_wait" ? timeWait : nil)
                        .map { State(name: name, count: $0) }
                }, from: origin)
        }
        destinations = snapshot.sockets.destinations
        if case .known(.int(let ports))? = facts.resolve(["ports", "pool"])?.outcome {
            pool = ports
        } else {
            pool = nil
        }
        let reuse = snapshot.sysctls["net.ipv4.tcp_tw_reuse"]?.value
        let hasTimestamps = snapshot.sysctls["net.ipv4.tcp_timestamps"]?.value.map { $0 != "0" }
        reusesRemote = hasTimestamps == true && reuse == "1"
        reusesLoopback = hasTimestamps == true && (reuse == "1" || reuse == "2")
    }

    /// Ports that the sockets towards a destination hold; those in TIME_WAIT that connect() may
    /// take over are free.
    package func used(towards destination: Destination) -> Int64 {
        let isReused = destination.loopback ? reusesLoopback : reusesRemote
        return destination.live
            &+ (isReused ? destination.freshTimeWait : destination.timeWait)
    }
}
