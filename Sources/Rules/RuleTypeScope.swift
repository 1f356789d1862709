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

    /// The facts behind name chains, with those behind the defaults that they compare with.
    func facts(in paths: [[String]]) -> Set<String> {
        var facts: Set<String> = []
        for path in paths {
            guard let first = path.first, locals[first] == nil,
                let (length, _) = schema.resolve(path)
            else { continue }
            let name = path[..<length].joined(separator: ".")
            guard facts.insert(name).inserted, first == "default",
                let entry = schema.catalogue[path[1..<length].joined(separator: ".")]
            else { continue }
            for candidate in entry.defaults where entry.shape != .text {
                for source in candidate.values + [candidate.condition] where !source.isEmpty {
                    guard let expression = try? Expression(parsing: source) else { continue }
                    facts.formUnion(self.facts(in: expression.paths))
                }
            }
        }
        return facts
    }
}
