internal import BuiltinRules
internal import Rules

/// Which rules are judged: names separated by commas, and folders of own rules.
struct RuleRequest: Equatable {
    var select: [String] = []
    var ignore: [String] = []
    var rules: [String] = []

    /// The rules that remain.
    func ruleSet() throws -> RuleSet {
        do {
            let own = try rules.flatMap { path in
                try RuleFiles.read(path, schema: FactSchema(catalogue: Builtin.catalogue))
                    .map { try Rule($0.definition) }
            }
            return try Builtin.ruleSet().adding(own).selecting(
                Self.names(select), ignoring: Self.names(ignore))
        } catch let error as RuleError {
            throw CommandFailure(message: "\(error)")
        }
    }

    private static func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map(String.init) }
    }
}
