internal import Evidence
internal import Expressions
internal import Sysctl

extension FactStore {
    /// The value of a fact that is neither a setting nor a counter, `nil` for an unknown name.
    func plainFact(_ name: String) -> Outcome? {
        // Looked for by the first word: to hold a name against every other takes longer than the
        // fact itself.
        let root = name.firstDotComponent
        return switch root {
        case "host": hostFact(name)
        case "sockstat": sockstatFact(name)
        case "tcp": socketFact(name) ?? state(name) ?? flows(name)
        case "ports": portFact(name)
        case "config": configuration(name)
        case FactSchema.survey: survey(name)
        case "sample":
            name == "sample.interval"
                ? duration(snapshot.counters.interval, name, microsecondsEach: 1_000) : nil
        case "declared": name == "declared.nat_timeout" ? natTimeout(name) : nil
        default: network(name, root: root)
        }
    }

    private func hostFact(_ name: String) -> Outcome? {
        switch name {
        case "host.ram": reading(snapshot.host.ram, name) { .bytes($0) }
        case "host.page_size": reading(snapshot.host.pageSize, name) { .bytes($0) }
        case "host.cpus": reading(snapshot.host.cpus, name) { .int($0) }
        case "host.uptime":
            duration(snapshot.host.uptime, name, microsecondsEach: 1_000_000)
        default: nil
        }
    }

    private func sockstatFact(_ name: String) -> Outcome? {
        switch name {
        case "sockstat.tcp.inuse": sockstat("TCP.inuse", name)
        case "sockstat.tcp.orphan": sockstat("TCP.orphan", name)
        case "sockstat.tcp.tw": sockstat("TCP.tw", name)
        case "sockstat.tcp.alloc": sockstat("TCP.alloc", name)
        case "sockstat.tcp.mem":
            switch sockstat("TCP.mem", name) {
            case .known(.int(let pages)): .known(.pages(pages))
            case let other: other
            }
        default: nil
        }
    }

    private func natTimeout(_ name: String) -> Outcome {
        snapshot.declared.natTimeout.map {
            duration(.observed($0, from: "--nat-timeout"), name, microsecondsEach: 1_000_000)
        }
            ?? .missing(
                "idle timeout of the path", "no host can see it; tell it with --nat-timeout",
                .absent)
    }

    private func socketFact(_ name: String) -> Outcome? {
        switch name {
        case "tcp.listeners":
            reading(snapshot.sockets.listeners, "listening sockets") {
                .list(Listener.records($0).map { .record($0) })
            }
        case "tcp.reachable_listeners":
            reading(snapshot.sockets.listeners, "listening sockets") { listeners in
                .int(Int64(listeners.count { !$0.loopback }))
            }
        case "tcp.processes": processes
        case "tcp.destinations":
            reading(snapshot.sockets.destinations, "outgoing sockets") { destinations in
                let least = leastNotedDestination
                return .list(
                    destinations.lazy.filter { $0.live &+ $0.timeWait >= least }
                        .map { .record($0.record) })
            }
        case "tcp.sources":
            snapshot.sockets.sources.map {
                reading($0, "local ports by source") { .list($0.map { .record($0.record) }) }
            } ?? .missing("local ports by source", "they were not counted", .absent)
        case "tcp.callers":
            snapshot.sockets.callers.map {
                reading($0, "connections by remote address") {
                    .list($0.map { .record($0.record) })
                }
            } ?? .missing("connections by remote address", "they were not counted", .absent)
        case "tcp.outgoing.total":
            reading(snapshot.sockets.outgoing, "outgoing sockets") { .int($0.total) }
        case "tcp.outgoing.remote":
            reading(snapshot.sockets.outgoing, "outgoing sockets") { .int($0.remote) }
        case "tcp.incoming.live":
            reading(snapshot.sockets.incoming, "incoming sockets") { .int($0.live) }
        case "tcp.incoming.time_wait":
            reading(snapshot.sockets.incoming, "incoming sockets") { .int($0.timeWait) }
        default: nil
        }
    }

    private func portFact(_ name: String) -> Outcome? {
        switch name {
        case "ports.size": ports.map { .int($0.size) }
        case "ports.reserved": ports.map { .int($0.reserved) }
        case "ports.usable": ports.map { .int($0.size - $0.reserved) }
        case "ports.pool": pool(ofFirstParity: false)
        case "ports.preferred": pool(ofFirstParity: true)
        default: nil
        }
    }

    /// Destinations with fewer sockets than a sixteenth of the usable ports are in no danger of
    /// running out of ports; leaving them out spares judging each on a busy, healthy host.
    private var leastNotedDestination: Int64 {
        guard case .known(let counts) = ports else { return 0 }
        return (counts.size - counts.reserved) / 16
    }

    func reading<Content>(
        _ reading: Reading<Content>, _ name: String, _ value: (Content) -> Value
    ) -> Outcome {
        switch reading {
        case .observed(let content, _): .known(value(content))
        case .absent(let absence): Self.unknown(name, absence)
        }
    }

    private func duration(
        _ reading: Reading<Int64>, _ name: String, microsecondsEach scale: Int64
    ) -> Outcome {
        switch reading {
        case .absent(let absence): return Self.unknown(name, absence)
        case .observed(let count, _):
            let (microseconds, overflow) = count.multipliedReportingOverflow(by: scale)
            return overflow
                ? .missing(name, "\(count) is too large", .arithmetic)
                : .known(.duration(microseconds: microseconds))
        }
    }

    private func sockstat(_ counter: String, _ name: String) -> Outcome {
        switch snapshot.sockstat {
        case .absent(let absence): Self.unknown(name, absence)
        case .observed(let values, let origin):
            values[counter].map { .known(.int($0)) }
                ?? .missing(name, "'\(counter)' is not in \(origin)", .absent)
        }
    }

    private func state(_ name: String) -> Outcome? {
        let prefix = "tcp.states."
        guard name.hasPrefix(prefix),
            let state = TCPStateName(rawValue: String(name.dropFirst(prefix.count)))
        else { return nil }
        switch snapshot.sockets.states {
        case .absent(let absence): return Self.unknown(name, absence)
        case .observed(let families, _):
            var total: Int64 = 0
            for counts in families.values {
                guard let count = counts[state.rawValue] else {
                    return .missing(name, "that state was left out of the socket list", .absent)
                }
                total &+= count
            }
            return .known(.int(total))
        }
    }

    private struct PortCounts {
        let size: Int64
        let reserved: Int64
    }

    private enum PortReading {
        case known(PortCounts)
        case unknown([Missing])

        func map(_ value: (PortCounts) -> Value) -> Outcome {
            switch self {
            case .known(let counts): .known(value(counts))
            case .unknown(let missing): .unknown(missing)
            }
        }
    }

    private static let range = "net.ipv4.ip_local_port_range"
    private static let reserved = "net.ipv4.ip_local_reserved_ports"

    private var ports: PortReading {
        switch (setting(named: Self.range), setting(named: Self.reserved)) {
        case (.known(.interval(let low, let high)), .known(.intervals(let reserved))):
            let range = Self.portNumbers(low, high)
            var inside: Int64 = 0
            for ports in Self.merged(reserved) {
                inside += Int64(
                    range.clamped(to: Self.portNumbers(ports.lowerBound, ports.upperBound)).count)
            }
            return .known(PortCounts(size: Int64(range.count), reserved: inside))
        case (let range, let reserved):
            var missing: Set<Missing> = []
            for case .unknown(let names)? in [range, reserved] { missing.formUnion(names) }
            if missing.isEmpty {
                missing.insert(
                    Missing(
                        name: "net.ipv4.ip_local_port_range", reason: "it is not in the catalogue",
                        kind: .absent))
            }
            return .unknown(missing.sorted())
        }
    }

    /// Ports that neither a listener nor the reserved list keeps; all, or those with the parity of
    /// the lowest one.
    private func pool(ofFirstParity isHalf: Bool) -> Outcome {
        guard case .observed(let listeners, _) = snapshot.sockets.listeners else {
            return Self.unknown(
                "listening sockets",
                snapshot.sockets.listeners.absence ?? Absence(.notCollected, "not collected"))
        }
        guard case .known(.interval(let low, let high))? = setting(named: Self.range),
            case .known(.intervals(let reserved))? = setting(named: Self.reserved)
        else { return ports.map { .int($0.size) } }
        let range = Self.portNumbers(low, high)
        func count(_ ports: Range<Int64>) -> Int64 {
            isHalf
                ? Self.count(in: ports, withParityOf: range.lowerBound) : Int64(ports.count)
        }
        var left = count(range)
        for ports in Self.merged(reserved) {
            left -= count(
                range.clamped(to: Self.portNumbers(ports.lowerBound, ports.upperBound)))
        }
        var last: Int64 = -1
        for port in listeners.map(\.port).sorted() where port != last {
            last = port
            if range.contains(port), !reserved.contains(where: { $0.contains(port) }) {
                left -= count(port..<port + 1)
            }
        }
        return .known(.int(left))
    }

    private static func count(in ports: Range<Int64>, withParityOf port: Int64) -> Int64 {
        let first = ports.lowerBound + (ports.lowerBound ^ port) & 1
        return max(0, ports.upperBound - first + 1) / 2
    }

    /// The ports from `low` to `high`, none when they are not in order; a hostile snapshot may
    /// hold any number.
    private static func portNumbers(_ low: Int64, _ high: Int64) -> Range<Int64> {
        let first = min(max(low, 0), 65_536)
        return first..<max(first, min(max(high, -1), 65_535) + 1)
    }

    private static func merged(_ ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
        var merged: [ClosedRange<Int64>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] =
                    last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

extension Listener {
    /// The listeners as expressions see them.
    static func records(_ listeners: [Listener]) -> [Record] {
        // By order and not by dictionary: the keys of one are made and hashed for each listener,
        // and there may be thousands.
        var queues = [[Int64]](repeating: [], count: listeners.count)
        forEachGroup(of: listeners, by: { $0.isBefore($1) }) { group in
            let all = group.map { listeners[$0].queue }.sorted()
            for index in group { queues[index] = all }
        }
        var sharers = [Sharers](repeating: Sharers(users: 0, ports: 0), count: listeners.count)
        forEachGroup(of: listeners, by: { $0.backlog < $1.backlog }) { group in
            let found = Sharers(
                users: distinct(group.map { listeners[$0].uid }),
                ports: distinct(group.map { listeners[$0].port }))
            for index in group { sharers[index] = found }
        }
        return listeners.indices.map {
            listeners[$0].record(among: queues[$0], sharing: sharers[$0])
        }
    }

    /// How many owners and ports have a backlog of the same length.
    private struct Sharers {
        let users: Int64
        let ports: Int64
    }

    /// Hands out the places of listeners of which none is before another, group by group.
    private static func forEachGroup(
        of listeners: [Listener], by isBefore: (Listener, Listener) -> Bool,
        _ body: (ArraySlice<Int>) -> Void
    ) {
        let order = listeners.indices.sorted { isBefore(listeners[$0], listeners[$1]) }
        var start = 0
        for end in 1...max(order.count, 1) {
            guard end >= order.count || isBefore(listeners[order[start]], listeners[order[end]])
            else { continue }
            body(order[start..<min(end, order.count)])
            start = end
        }
    }

    private static func distinct(_ numbers: [Int64]) -> Int64 {
        let sorted = numbers.sorted()
        return zip(sorted, sorted.dropFirst()).reduce(sorted.isEmpty ? 0 : 1) {
            $0 + ($1.0 == $1.1 ? 0 : 1)
        }
    }

    /// Orders by place: port, address and family.
    private func isBefore(_ other: Listener) -> Bool {
        if port != other.port { return port < other.port }
        if address != other.address { return address < other.address }
        return family < other.family
    }

    /// The lower median of the other queues of a group, 0 without others; `queues` ascend.
    private func othersQueue(among queues: [Int64]) -> Int64 {
        guard queues.count >= 2 else { return 0 }
        let middle = (queues.count - 2) / 2
        // Without its own queue everything behind it moves up.
        return queue <= queues[middle] ? queues[middle + 1] : queues[middle]
    }

    /// The listener as expressions see it, with the queues of all that share its place and those
    /// that share its backlog.
    private func record(among queues: [Int64], sharing sharers: Sharers) -> Record {
        func optional(_ value: Int64?, _ name: String, _ reason: String) -> Outcome {
            value.map { .known(.int($0)) } ?? .missing("listener.\(name)", reason, .absent)
        }
        let hidden = "the owner is not visible to this user"
        let uncounted = "counted where a queue does not empty and its owner is visible"
        return Record(
            typeName: "listener",
            fields: [
                ("address", .known(.string(address))), ("port", .known(.int(port))),
                ("family", .known(.string(family))), ("loopback", .known(.bool(loopback))),
                ("queue", .known(.int(queue))), ("backlog", .known(.int(backlog))),
                ("drops", optional(drops, "drops", "this kernel does not report it")),
                (
                    "drops_increase",
                    optional(dropsIncrease, "drops_increase", "it needs --sample")
                ),
                (
                    "half_full_looks",
                    optional(halfFullLooks, "half_full_looks", "it needs --sample")
                ),
                ("uid", .known(.int(uid))), ("inode", .known(.int(inode))),
                ("pid", optional(pid, "pid", hidden)),
                (
                    "process",
                    process.map { .known(.string($0)) }
                        ?? .missing("listener.process", hidden, .absent)
                ),
                ("owner", .known(.string(owner))),
                ("group_size", .known(.int(Int64(queues.count)))),
                ("group_queue", .known(.int(othersQueue(among: queues)))),
                ("backlog_users", .known(.int(sharers.users))),
                ("backlog_ports", .known(.int(sharers.ports))),
                ("descriptors", optional(descriptors, "descriptors", uncounted)),
                (
                    "descriptor_limit",
                    optional(descriptorLimit, "descriptor_limit", uncounted)
                ),
            ])
    }

    /// Who holds it, always sayable.
    private var owner: String {
        guard let pid else { return "an unseen process (inode \(inode))" }
        return process.map { "\($0) (pid \(pid))" } ?? "pid \(pid)"
    }
}

extension SourcePorts {
    /// The counts as expressions see them.
    fileprivate var record: Record {
        Record(
            typeName: "source_ports",
            fields: [
                ("source", .known(.string(source))), ("ports", .known(.int(ports))),
                ("sockets", .known(.int(sockets))), ("largest", .known(.int(largest))),
            ])
    }
}

extension Caller {
    /// The counts as expressions see them.
    fileprivate var record: Record {
        Record(
            typeName: "caller",
            fields: [
                ("address", .known(.string(address))), ("connections", .known(.int(connections))),
                ("signatures", .known(.int(signatures))),
            ])
    }
}

extension Destination {
    /// The group as expressions see it.
    var record: Record {
        Record(
            typeName: "destination",
            fields: [
                ("source", .known(.string(source))),
                ("destination", .known(.string(destination))), ("port", .known(.int(port))),
                ("loopback", .known(.bool(loopback))), ("live", .known(.int(live))),
                ("time_wait", .known(.int(timeWait))),
                ("fresh_time_wait", .known(.int(freshTimeWait))),
                ("total", .known(.int(live &+ timeWait))),
                ("preferred_live", preferred("preferred_live", \.live)),
                ("preferred_time_wait", preferred("preferred_time_wait", \.timeWait)),
                (
                    "preferred_fresh_time_wait",
                    preferred("preferred_fresh_time_wait", \.freshTimeWait)
                ),
            ])
    }

    private func preferred(_ name: String, _ count: KeyPath<Sockets, Int64>) -> Outcome {
        preferred.map { .known(.int($0[keyPath: count])) }
            ?? .missing("destination.\(name)", "ports were not told apart by parity", .absent)
    }
}
