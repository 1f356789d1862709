internal import Configuration
package import Evidence
internal import Expressions
internal import Sysctl
internal import YAMLReader

extension RuleExample {
    /// The evidence of this example: `base` with its facts changed.
    package func snapshot(
        from base: Snapshot, schema: FactSchema, file: String
    ) throws(RuleFileError) -> Snapshot {
        var editor = SnapshotEditor(snapshot: base, schema: schema, file: file)
        // Lines are judged for the kernel of the example, wherever that stands.
        for fact in facts where fact.key.text != "config" { try editor.apply(fact) }
        for fact in facts where fact.key.text == "config" { try editor.configure(fact) }
        return editor.snapshot
    }
}

/// Changes facts of a snapshot by the names that rules use for them.
struct SnapshotEditor {
    var snapshot: Snapshot
    let schema: FactSchema
    let file: String

    static let refused = Absence(.denied, "refused in this example")

    mutating func apply(_ fact: YAMLPair) throws(RuleFileError) {
        let name = fact.key.text ?? ""
        let parts = name.split(separator: ".").map(String.init)
        switch parts.first {
        case "kernel":
            snapshot.host.kernel = try reading(fact) { (node) throws(RuleFileError) in
                try text(node, name)
            }
        case "sysctl":
            let key = parts.dropFirst().joined(separator: ".")
            snapshot.sysctls[key] = try setting(key, fact.value)
        case FactSchema.initial, FactSchema.survey:
            try setSurvey(name, parts, fact)
        case "counter", "increase":
            try setCounter(parts, fact)
        case "host":
            try setHost(name, fact)
        case "sockstat":
            let key = "TCP.\(parts.last ?? "")"
            snapshot.sockstat = try changed(snapshot.sockstat, fact) {
                (values, node) throws(RuleFileError) in
                values[key] = try number(node, name)
            }
        case "sample":
            snapshot.counters.interval = try reading(fact) { (node) throws(RuleFileError) in
                try number(node, name) / 1_000
            }
        case "declared":
            snapshot.declared.natTimeout =
                fact.value.isNull ? nil : try number(fact.value, name) / 1_000_000
        case "config":
            try setConfiguration(parts, fact)
        case "tcp" where FactSchema.isOfFlows(name):
            try setFlows(name, fact)
        case "tcp":
            try setSockets(name, parts, fact)
        case let root? where FactSchema.networkRoots.contains(root):
            try setNetwork(name, fact)
        default:
            throw error(.unknownFact(name, suggestion: nil), fact.key)
        }
    }

    /// Takes the settings from the text of a sysctl.d file and from nowhere else; with `file` and
    /// `text` from one of another kind.
    mutating func configure(_ fact: YAMLPair) throws(RuleFileError) {
        var path = "/etc/sysctl.d/99-example.conf"
        var content = fact.value
        if case .mapping = fact.value.content {
            let fields = try YAMLFields(
                fact.value, of: "config", allowed: ["file", "text"], file: file)
            path = try fields.requiredText("file")
            content = try fields.required("text")
        }
        let release = snapshot.host.kernel.value ?? ""
        guard let kernel = KernelVersion(release) else {
            throw error(.contradiction("'config' needs a kernel that is known"), fact.key)
        }
        let bytes = Array(try text(content, "config").utf8)
        var review = ConfigurationReview(catalogue: schema.catalogue, kernel: kernel)
        guard case .file(let content) = readConfiguration(bytes, path: path) else {
            throw error(.contradiction("'config' is no configuration file"), fact.key)
        }
        let (facts, sysctls) = review.facts(of: [content])
        for key in snapshot.sysctls.keys {
            snapshot.sysctls[key] = .absent(Absence(.notInInput, "not set in this example"))
        }
        snapshot.sysctls.merge(sysctls) { _, configured in configured }
        snapshot.configuration = ConfigurationFacts(
            places: facts.places, notes: facts.notes + (snapshot.configuration?.notes ?? []),
            loader: snapshot.configuration?.loader)
    }

    /// Notes that no single file can give.
    private mutating func setConfiguration(
        _ parts: [String], _ fact: YAMLPair
    ) throws(RuleFileError) {
        let name = parts.joined(separator: ".")
        var facts = snapshot.configuration ?? ConfigurationFacts(places: [:], notes: [])
        if name == "config.loader" {
            facts.loader = try text(fact.value, name)
        } else if let kind = ConfigurationNote.Kind(rawValue: parts.dropFirst().joined()) {
            facts.notes += try records(
                fact.value, name, FactSchema.configurationLine.fields.map(\.name)
            ) { (fields) throws(RuleFileError) in
                ConfigurationNote(
                    kind,
                    at: SourcePlace(
                        file: try fields.text("file") ?? "/etc/sysctl.d/99-example.conf",
                        line: Int(try fields.number("line") ?? 1),
                        column: Int(try fields.number("column") ?? 1),
                        text: try fields.text("text") ?? ""),
                    key: try fields.text("key") ?? "", value: try fields.text("value") ?? "",
                    detail: try fields.text("detail") ?? "",
                    suggestion: try fields.text("suggestion") ?? "",
                    version: try fields.text("version") ?? "",
                    ignoresErrors: try fields.text("ignores_errors") == "true")
            }
        } else {
            throw error(.unknownFact(name, suggestion: nil), fact.key)
        }
        snapshot.configuration = facts
    }

    /// A setting as the example has it.
    func setting(_ key: String, _ node: YAMLNode) throws(RuleFileError) -> Reading<String> {
        if node.isNull { return .absent(Self.refused) }
        if node.text == "nonexistent" {
            return .absent(
                Absence(.nonexistent, "this kernel or namespace has no such setting"))
        }
        let text = try text(node, key)
        if let entry = schema.catalogue[key] {
            do {
                _ = try SysctlValue(text, shape: entry.shape)
            } catch {
                throw self.error(
                    .invalidValue(
                        key: key, value: text, expected: "the text that /proc/sys prints"),
                    node)
            }
        }
        return .observed(text, from: "/proc/sys/\(SysctlKey(key).path)")
    }

    private mutating func setCounter(
        _ parts: [String], _ fact: YAMLPair
    ) throws(RuleFileError) {
        let name = parts.dropFirst().joined(separator: ".")
        if parts[0] == "counter" {
            snapshot.counters.totals = try changed(snapshot.counters.totals, fact) {
                (values, node) throws(RuleFileError) in
                values[name] = try number(node, name)
            }
        } else {
            if snapshot.counters.increases.value == nil {
                snapshot.counters.increases = .observed([:], from: "/proc/net")
            }
            snapshot.counters.increases = try changed(snapshot.counters.increases, fact) {
                (values, node) throws(RuleFileError) in
                values[name] = try number(node, name)
            }
        }
    }

    private mutating func setHost(_ name: String, _ fact: YAMLPair) throws(RuleFileError) {
        func count(_ node: YAMLNode) throws(RuleFileError) -> Int64 { try number(node, name) }
        switch name {
        case "host.ram": snapshot.host.ram = try reading(fact, count)
        case "host.page_size": snapshot.host.pageSize = try reading(fact, count)
        case "host.cpus": snapshot.host.cpus = try reading(fact, count)
        case "host.uptime":
            snapshot.host.uptime = try reading(fact) { (node) throws(RuleFileError) in
                try number(node, name) / 1_000_000
            }
        default: throw error(.unknownFact(name, suggestion: nil), fact.key)
        }
    }

    private mutating func setSockets(
        _ name: String, _ parts: [String], _ fact: YAMLPair
    ) throws(RuleFileError) {
        switch name {
        case "tcp.listeners":
            snapshot.sockets.listeners = try reading(fact) { (node) throws(RuleFileError) in
                try records(node, name, FactSchema.listener.fields.map(\.name)) {
                    (fields) throws(RuleFileError) in try listener(fields)
                }
            }
        case "tcp.processes":
            snapshot.sockets.processes = try reading(fact) { (node) throws(RuleFileError) in
                try records(node, name, FactSchema.process.fields.map(\.name)) {
                    (fields) throws(RuleFileError) in try process(fields)
                }
            }
        case "tcp.destinations":
            snapshot.sockets.destinations = try reading(fact) { (node) throws(RuleFileError) in
                try records(node, name, FactSchema.destination.fields.map(\.name)) {
                    (fields) throws(RuleFileError) in try destination(fields)
                }
            }
        case "tcp.sources":
            snapshot.sockets.sources = try reading(fact) { (node) throws(RuleFileError) in
                try records(node, name, FactSchema.sourcePorts.fields.map(\.name)) {
                    (fields) throws(RuleFileError) in
                    SourcePorts(
                        source: try fields.text("source") ?? "192.0.2.1",
                        ports: try fields.number("ports") ?? 0,
                        sockets: try fields.number("sockets") ?? 0,
                        largest: try fields.number("largest") ?? 0)
                }
            }
        case "tcp.callers":
            snapshot.sockets.callers = try reading(fact) { (node) throws(RuleFileError) in
                try records(node, name, FactSchema.caller.fields.map(\.name)) {
                    (fields) throws(RuleFileError) in
                    Caller(
                        address: try fields.text("address") ?? "198.51.100.1",
                        connections: try fields.number("connections") ?? 0,
                        signatures: try fields.number("signatures") ?? 0)
                }
            }
        case "tcp.outgoing.total":
            snapshot.sockets.outgoing = try changed(snapshot.sockets.outgoing, fact) {
                (count, node) throws(RuleFileError) in
                count.total = try number(node, name)
            }
        case "tcp.outgoing.remote":
            snapshot.sockets.outgoing = try changed(snapshot.sockets.outgoing, fact) {
                (count, node) throws(RuleFileError) in
                count.remote = try number(node, name)
            }
        case "tcp.incoming.live":
            snapshot.sockets.incoming = try changed(snapshot.sockets.incoming, fact) {
                (count, node) throws(RuleFileError) in
                count.live = try number(node, name)
            }
        case "tcp.incoming.time_wait":
            snapshot.sockets.incoming = try changed(snapshot.sockets.incoming, fact) {
                (count, node) throws(RuleFileError) in
                count.timeWait = try number(node, name)
            }
        default:
            guard parts.count == 3, parts[1] == "states" else {
                throw error(.unknownFact(name, suggestion: nil), fact.key)
            }
            snapshot.sockets.states = try changed(snapshot.sockets.states, fact) {
                (states, node) throws(RuleFileError) in
                states["ipv4", default: [:]][parts[2]] = try number(node, name)
                states["ipv6", default: [:]][parts[2]] = 0
            }
        }
    }

    private func listener(_ fields: RecordFields) throws(RuleFileError) -> Listener {
        var listener = Listener(
            address: try fields.text("address") ?? "0.0.0.0",
            port: try fields.number("port") ?? 0, family: try fields.text("family") ?? "ipv4",
            loopback: try fields.text("loopback") == "true",
            queue: try fields.number("queue") ?? 0,
            backlog: try fields.number("backlog") ?? 4096,
            drops: fields.isNull("drops") ? nil : try fields.number("drops") ?? 0,
            dropsIncrease: try fields.number("drops_increase"),
            uid: try fields.number("uid") ?? 0, inode: try fields.number("inode") ?? 1,
            pid: try fields.number("pid"), process: try fields.text("process"))
        listener.halfFullLooks = try fields.number("half_full_looks")
        listener.descriptors = try fields.number("descriptors")
        listener.descriptorLimit = try fields.number("descriptor_limit")
        return listener
    }

    /// A process with half of its descriptors left, unless the example says otherwise.
    private func process(_ fields: RecordFields) throws(RuleFileError) -> SocketProcess {
        SocketProcess(
            pid: try fields.number("pid") ?? 1, process: try fields.text("process"),
            descriptors: try fields.number("descriptors") ?? 512,
            descriptorLimit: try fields.number("descriptor_limit") ?? 1_024,
            sockets: fields.isNull("sockets") ? nil : try fields.number("sockets") ?? 0)
    }

    private func destination(_ fields: RecordFields) throws(RuleFileError) -> Destination {
        var destination = Destination(
            source: try fields.text("source") ?? "192.0.2.1",
            destination: try fields.text("destination") ?? "198.51.100.1",
            port: try fields.number("port") ?? 443,
            loopback: try fields.text("loopback") == "true",
            live: try fields.number("live") ?? 0,
            timeWait: try fields.number("time_wait") ?? 0,
            freshTimeWait: try fields.number("fresh_time_wait") ?? 0)
        if let live = try fields.number("preferred_live") {
            destination.preferred = Destination.Sockets(
                live: live, timeWait: try fields.number("preferred_time_wait") ?? 0,
                freshTimeWait: try fields.number("preferred_fresh_time_wait") ?? 0)
        }
        return destination
    }

    /// One mapping of a list of records.
    struct RecordFields {
        let fields: YAMLFields

        func isNull(_ key: String) -> Bool { fields.optional(key)?.isNull ?? false }

        func text(_ key: String) throws(RuleFileError) -> String? {
            guard let node = fields.optional(key), !node.isNull else { return nil }
            return try fields.text(of: node, key)
        }

        func flag(_ key: String) throws(RuleFileError) -> Bool? {
            guard let node = fields.optional(key), !node.isNull else { return nil }
            switch node.text {
            case "true": return true
            case "false": return false
            case let other:
                throw fields.error(
                    .invalidValue(key: key, value: other ?? "", expected: "true or false"),
                    at: node)
            }
        }

        func number(_ key: String) throws(RuleFileError) -> Int64? {
            isNull(key) ? nil : try fields.number(key)
        }
    }

    func records<Item>(
        _ node: YAMLNode, _ name: String, _ allowed: [String],
        _ make: (RecordFields) throws(RuleFileError) -> Item
    ) throws(RuleFileError) -> [Item] {
        guard case .sequence(let items) = node.content else {
            throw error(
                .wrongKind(key: name, expected: "list", found: node.kindName), node)
        }
        var records: [Item] = []
        for item in items {
            let fields = try YAMLFields(item, of: name, allowed: allowed, file: file)
            records.append(try make(RecordFields(fields: fields)))
        }
        return records
    }

    func reading<Content>(
        _ fact: YAMLPair, _ value: (YAMLNode) throws(RuleFileError) -> Content
    ) throws(RuleFileError) -> Reading<Content> {
        fact.value.isNull
            ? .absent(Self.refused) : .observed(try value(fact.value), from: "this example")
    }

    func changed<Content>(
        _ reading: Reading<Content>, _ fact: YAMLPair,
        _ edit: (inout Content, YAMLNode) throws(RuleFileError) -> Void
    ) throws(RuleFileError) -> Reading<Content> {
        guard !fact.value.isNull else { return .absent(Self.refused) }
        guard case .observed(var content, let origin) = reading else {
            throw error(
                .contradiction("the base of this example has no '\(fact.key.text ?? "")'"),
                fact.key)
        }
        try edit(&content, fact.value)
        return .observed(content, from: origin)
    }

    func text(_ node: YAMLNode, _ name: String) throws(RuleFileError) -> String {
        guard let text = node.text else {
            throw error(
                .wrongKind(key: name, expected: "text", found: node.kindName), node)
        }
        return text
    }

    /// A number in the unit of the fact: bytes, pages, microseconds or a count.
    func number(_ node: YAMLNode, _ name: String) throws(RuleFileError) -> Int64 {
        let type = schema.resolve(name.split(separator: ".").map(String.init))?.type ?? .int
        return try amount(node, name, type)
    }

    /// A number of that type, with its unit.
    func amount(
        _ node: YAMLNode, _ name: String, _ type: ValueType
    ) throws(RuleFileError) -> Int64 {
        let source = try text(node, name)
        let outcome = (try? Expression(parsing: source))?.evaluate(
            in: FactStore(snapshot, catalogue: Catalogue([])))
        switch (type, outcome) {
        case (.int, .known(.int(let count))), (.bytes, .known(.bytes(let count))),
            (.pages, .known(.pages(let count))), (.duration, .known(.duration(let count))):
            return count
        default:
            throw error(
                .invalidValue(key: name, value: source, expected: "a number of type \(type.name)"),
                node)
        }
    }

    func error(
        _ problem: RuleFileError.Problem, _ node: YAMLNode
    ) -> RuleFileError {
        RuleFileError(file: file, mark: node.mark, problem: problem)
    }
}
