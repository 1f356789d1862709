internal import Evidence
internal import Expressions

extension FactStore {
    /// The value of a fact that single connections tell, `nil` for an unknown name.
    func flows(_ name: String) -> Outcome? {
        guard FactSchema.isOfFlows(name) else { return nil }
        let facts: FlowFacts
        switch snapshot.sockets.flows {
        case nil: return .missing("connections one by one", "they were not collected", .absent)
        case .absent(let absence): return Self.unknown("connections one by one", absence)
        case .observed(let observed, _): facts = observed
        }
        switch name {
        case "tcp.flows": return .known(.list(facts.noted.map { .record($0.record) }))
        case "tcp.services": return .known(.list(facts.services.map { .record($0.record) }))
        case "tcp.networks": return .known(.list(facts.networks.map { .record($0.record) }))
        default: return total(String(name.dropFirst(FactSchema.flowTotalPrefix.count)), facts)
        }
    }

    private func total(_ name: String, _ facts: FlowFacts) -> Outcome? {
        guard FlowFacts.totalNames.contains(name) else { return nil }
        guard let value = facts.totals[name] else {
            return .missing(
                FactSchema.flowTotalPrefix + name, "no connection tells it", .absent)
        }
        if FlowFacts.timeNames.contains(name) { return .known(.duration(microseconds: value)) }
        return .known(FlowFacts.byteNames.contains(name) ? .bytes(value) : .int(value))
    }
}

extension Flow {
    /// The connection as expressions see it.
    var record: Record {
        var fields: [(name: String, outcome: Outcome)] = [
            ("state", .known(.string(state))), ("source", .known(.string(source))),
            ("destination", .known(.string(destination))), ("ends", .known(.string(ends))),
            ("loopback", .known(.bool(loopback))), ("outgoing", .known(.bool(outgoing))),
            ("timer", .known(.string(Self.timer(numbers["timer"])))),
            ("timer_before", earlier("timer_before").map { .string(Self.timer($0["timer"])) }),
            ("idle", told("idle", idle, .duration)), ("window", told("window", window, .bytes)),
            ("bdp", told("bdp", delayedBytes, .bytes)),
            ("pid", pid.map { .known(.int($0)) } ?? hidden("pid")),
            ("process", process.map { .known(.string($0)) } ?? hidden("process")),
            ("owner", .known(.string(ownerName(pid, process, inode: numbers["inode"] ?? 0)))),
        ]
        for (name, type) in FactSchema.flowNumbers {
            fields.append((name, told(name, numbers[name], type)))
        }
        for (name, type) in FactSchema.flowIncreases {
            let key = String(name.dropLast("_increase".count))
            fields.append((name, increase(key, name, type)))
        }
        for (name, type) in FactSchema.flowEarlier {
            let key = String(name.dropLast("_before".count))
            fields.append((name, earlier(name).flatMap { told(name, $0[key], type) }))
        }
        return Record(typeName: FactSchema.flowType, fields: fields)
    }

    /// Time since data went either way.
    private var idle: Int64? {
        guard let sent = numbers["last_sent"], let received = numbers["last_received"] else {
            return nil
        }
        return min(sent, received)
    }

    /// The window that this side offers; about six tenths of the buffer on kernels that do not say.
    private var window: Int64? {
        numbers["receive_window"] ?? numbers["receive_buffer"].map { $0 / 100 * 61 }
    }

    /// What the present rate keeps in flight over the least round-trip time.
    private var delayedBytes: Int64? {
        guard let rate = numbers["delivery_rate"], let time = numbers["min_rtt"] else {
            return nil
        }
        let (product, overflow) = rate.multipliedReportingOverflow(by: time)
        return overflow ? nil : product / 1_000_000
    }

    private var ends: String {
        "\(source) port \(numbers["source_port"] ?? 0) and \(destination) port "
            + "\(numbers["destination_port"] ?? 0)"
    }

    private static func timer(_ number: Int64?) -> String {
        switch number {
        case 0: "none"
        case 1: "retransmission"
        case 2: "keepalive"
        case 3: "time_wait"
        case 4: "probe"
        default: "unknown"
        }
    }

    private func told(_ name: String, _ value: Int64?, _ type: ValueType) -> Outcome {
        guard let value else {
            return .missing("flow.\(name)", "this kernel does not tell it", .absent)
        }
        switch type {
        case .bytes: return .known(.bytes(value))
        case .duration: return .known(.duration(microseconds: value))
        default: return .known(.int(value))
        }
    }

    private func hidden(_ name: String) -> Outcome {
        .missing("flow.\(name)", "the owner is not visible to this user", .absent)
    }

    /// What the first look saw, or why that is not known.
    private func earlier(_ name: String) -> Earlier {
        let reason = "it needs --sample, and a connection that lasts"
        return before.map { .seen($0) } ?? .unseen(.missing("flow.\(name)", reason, .absent))
    }

    private enum Earlier {
        case seen([String: Int64])
        case unseen(Outcome)

        func map(_ value: ([String: Int64]) -> Value) -> Outcome {
            flatMap { .known(value($0)) }
        }

        func flatMap(_ value: ([String: Int64]) -> Outcome) -> Outcome {
            switch self {
            case .seen(let numbers): value(numbers)
            case .unseen(let outcome): outcome
            }
        }
    }

    private func increase(_ key: String, _ name: String, _ type: ValueType) -> Outcome {
        earlier(name).flatMap { before in
            guard let now = numbers[key], let then = before[key], now >= then else {
                return .missing("flow.\(name)", "this kernel does not tell it", .absent)
            }
            let (growth, overflow) = now.subtractingReportingOverflow(then)
            return told(name, overflow ? nil : growth, type)
        }
    }
}

extension FlowService {
    /// The service as expressions see it.
    var record: Record {
        let hidden = "the owner is not visible to this user"
        let uncounted = "counted where connections are not closed and their owner is visible"
        func optional(_ value: Int64?, _ name: String, _ reason: String) -> Outcome {
            value.map { .known(.int($0)) } ?? .missing("service.\(name)", reason, .absent)
        }
        var fields: [(name: String, outcome: Outcome)] = [
            ("name", .known(.string(address.map { "\($0) port \(port)" } ?? "port \(port)"))),
            ("address", .known(.string(address ?? ""))), ("port", .known(.int(port))),
            ("outgoing", .known(.bool(address != nil))), ("uid", .known(.int(uid))),
            ("inode", .known(.int(inode))),
            ("pid", optional(pid, "pid", hidden)),
            (
                "process",
                process.map { .known(.string($0)) } ?? .missing("service.process", hidden, .absent)
            ),
            ("owner", .known(.string(ownerName(pid, process, inode: inode)))),
            ("descriptors", optional(descriptors, "descriptors", uncounted)),
            ("descriptor_limit", optional(descriptorLimit, "descriptor_limit", uncounted)),
        ]
        for name in Self.countNames {
            fields.append((name, counted(name, counts[name], of: FactSchema.serviceType)))
        }
        return Record(typeName: FactSchema.serviceType, fields: fields)
    }
}

extension FlowNetwork {
    /// The network as expressions see it.
    var record: Record {
        var fields: [(name: String, outcome: Outcome)] = [("network", .known(.string(network)))]
        for name in Self.countNames {
            fields.append((name, counted(name, counts[name], of: FactSchema.networkType)))
        }
        return Record(typeName: FactSchema.networkType, fields: fields)
    }
}

private func counted(_ name: String, _ count: Int64?, of type: String) -> Outcome {
    count.map { .known(.int($0)) } ?? .missing("\(type).\(name)", "it was not counted", .absent)
}

/// Who holds a socket, always sayable.
func ownerName(_ pid: Int64?, _ process: String?, inode: Int64) -> String {
    guard let pid else {
        return inode == 0 ? "no process" : "an unseen process (inode \(inode))"
    }
    return process.map { "\($0) (pid \(pid))" } ?? "pid \(pid)"
}
