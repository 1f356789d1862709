internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets a fact that single connections tell.
    mutating func setFlows(_ name: String, _ fact: YAMLPair) throws(RuleFileError) {
        guard !fact.value.isNull else {
            snapshot.sockets.flows = .absent(Self.refused)
            return
        }
        var facts =
            snapshot.sockets.flows?.value
            ?? FlowFacts(totals: [:], noted: [], services: [], networks: [])
        switch name {
        case "tcp.flows":
            facts.noted = try records(fact.value, name, FactSchema.flow.fields.map(\.name)) {
                (fields) throws(RuleFileError) in try flow(fields)
            }
        case "tcp.services":
            facts.services = try records(
                fact.value, name, FactSchema.service.fields.map(\.name)
            ) { (fields) throws(RuleFileError) in try service(fields) }
        case "tcp.networks":
            facts.networks = try records(
                fact.value, name, FactSchema.network.fields.map(\.name)
            ) { (fields) throws(RuleFileError) in
                FlowNetwork(
                    network: try fields.text("network") ?? "198.51.100.0/24",
                    counts: try counts(FlowNetwork.countNames, fields))
            }
        default:
            let total = String(name.dropFirst(FactSchema.flowTotalPrefix.count))
            facts.totals[total] = try number(fact.value, name)
        }
        snapshot.sockets.flows = .observed(facts, from: Self.here)
    }

    private func service(_ fields: RecordFields) throws(RuleFileError) -> FlowService {
        var service = FlowService(
            address: try fields.text("address"), port: try fields.number("port") ?? 443,
            uid: try fields.number("uid") ?? 0, inode: try fields.number("inode") ?? 1,
            counts: try counts(FlowService.countNames, fields))
        service.pid = try fields.number("pid")
        service.process = try fields.text("process")
        service.descriptors = try fields.number("descriptors")
        service.descriptorLimit = try fields.number("descriptor_limit")
        return service
    }

    /// Counts that an example does not give are zero; those that it calls null were not made.
    private func counts(
        _ names: [String], _ fields: RecordFields
    ) throws(RuleFileError) -> [String: Int64] {
        var counts: [String: Int64] = [:]
        for name in names where !fields.isNull(name) {
            counts[name] = try fields.number(name) ?? 0
        }
        return counts
    }

    /// Numbers that an example does not give are zero; those that it calls null are not told.
    private func flow(_ fields: RecordFields) throws(RuleFileError) -> Flow {
        var numbers: [String: Int64] = [:]
        for (name, type) in FactSchema.flowNumbers where !fields.isNull(name) {
            numbers[name] = try quantity(name, type, fields) ?? 0
        }
        numbers["timer"] = try timer("timer", fields) ?? 0
        var flow = Flow(
            state: try fields.text("state") ?? "established",
            source: try fields.text("source") ?? "192.0.2.1",
            destination: try fields.text("destination") ?? "198.51.100.1",
            loopback: try fields.flag("loopback") ?? false,
            outgoing: try fields.flag("outgoing") ?? false, numbers: numbers)
        flow.before = try before(numbers, fields)
        flow.pid = try fields.number("pid")
        flow.process = try fields.text("process")
        return flow
    }

    private func before(
        _ numbers: [String: Int64], _ fields: RecordFields
    ) throws(RuleFileError) -> [String: Int64]? {
        var before: [String: Int64] = [:]
        for (name, type) in FactSchema.flowIncreases {
            let key = String(name.dropLast("_increase".count))
            if let increase = try quantity(name, type, fields) {
                before[key] = (numbers[key] ?? 0) &- increase
            }
        }
        for (name, type) in FactSchema.flowEarlier {
            before[String(name.dropLast("_before".count))] = try quantity(name, type, fields)
        }
        before["timer"] = try timer("timer_before", fields)
        return before.isEmpty ? nil : before
    }

    private func timer(
        _ name: String, _ fields: RecordFields
    ) throws(RuleFileError) -> Int64? {
        guard let text = try fields.text(name) else { return nil }
        let names = ["none", "retransmission", "keepalive", "time_wait", "probe"]
        guard let index = names.firstIndex(of: text) else {
            let expected = names.map { "'\($0)'" }.joined(separator: ", ")
            throw fields.fields.error(
                .invalidValue(key: name, value: text, expected: expected),
                at: fields.fields.optional(name))
        }
        return Int64(index)
    }

    /// A number with its unit, `nil` when the example does not give it.
    func quantity(
        _ name: String, _ type: ValueType, _ fields: RecordFields
    ) throws(RuleFileError) -> Int64? {
        guard let node = fields.fields.optional(name), !node.isNull else { return nil }
        return try amount(node, name, type)
    }
}
