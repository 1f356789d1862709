internal import Expressions
internal import Sysctl

/// The names that one rule's expressions may use: its own and every fact.
struct RuleTypeScope: TypeScope {
    let schema: FactSchema
    var locals: [String: ValueType] = [:]

    func resolve(_ path: [String]) -> (length: Int, type: ValueType)? {
        if let first = path.first, let type = locals[first] { return (1, type) }
        return schema.resolve(path)
    }

    func suggestion(for path: [String]) -> String? { schema.suggestion(for: path) }

    /// The facts behind name chains, with those behind the defaults that they compare with, and
    /// the settings of interfaces that are asked for.
    func facts(in paths: [[String]], members: [String] = []) -> Set<String> {
        var facts: Set<String> = []
        for path in paths {
            guard let first = path.first else { continue }
            if let local = locals[first] {
                if local.isOfInterfaces { facts.formUnion(interfaceFacts(path.dropFirst())) }
                if local.isOfLinks { facts.formUnion(Self.linkFacts(path.dropFirst())) }
                continue
            }
            guard let (length, type) = schema.resolve(path) else { continue }
            if type.isOfInterfaces { facts.formUnion(interfaceFacts(path[length...])) }
            if type.isOfLinks { facts.formUnion(Self.linkFacts(path[length...])) }
            guard let (_, entry) = FactSchema.setting(in: path, schema.catalogue),
                first == "sysctl" || first == "default" || first == FactSchema.initial
            else {
                facts.insert(path[..<length].joined(separator: "."))
                continue
            }
            guard facts.insert("\(first).\(entry.key.name)").inserted, first == "default" else {
                continue
            }
            for candidate in entry.defaults where entry.shape != .text {
                for source in candidate.values + [candidate.condition] where !source.isEmpty {
                    guard let expression = try? Expression(parsing: source) else { continue }
                    facts.formUnion(self.facts(in: expression.paths))
                }
            }
        }
        return facts.union(interfaceFacts(members)).union(Self.linkFacts(members))
    }

    /// What only drivers tell of links, so that they are not asked in vain.
    private static func linkFacts(_ fields: some Sequence<String>) -> [String] {
        fields.filter { FactSchema.linkSource(of: $0) != nil }.map { "links.\($0)" }
    }

    private func interfaceFacts(_ fields: some Sequence<String>) -> [String] {
        fields.filter {
            schema.interface[$0] != nil && FactSchema.interfaceSetting($0) != nil
        }.map { "\(FactSchema.interfaces).\($0)" }
    }
}

extension ValueType {
    /// Whether it is an interface, or a list of them.
    fileprivate var isOfInterfaces: Bool { isOfRecord(FactSchema.interfaceType) }

    /// Whether it is a link, or a list of them.
    fileprivate var isOfLinks: Bool { isOfRecord(FactSchema.linkType) }

    private func isOfRecord(_ name: String) -> Bool {
        switch self {
        case .record(let record): record.name == name
        case .list(let element): element.isOfRecord(name)
        default: false
        }
    }
}
