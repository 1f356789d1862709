internal import BuiltinRules
internal import Rules
internal import YAMLReader

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
                    .map(Self.own)
            }
            return try Builtin.ruleSet().adding(own).selecting(
                Self.names(select), ignoring: Self.names(ignore))
        } catch let error as RuleError {
            throw CommandFailure(message: "\(error)")
        }
    }

    /// A rule of the user's own: its number must be one that no later tcplint will take.
    private static func own(_ file: RuleFile) throws -> Rule {
        for id in [file.definition.id] + file.definition.aliases {
            guard let number = Int(id.suffix(3)), number >= 900 else {
                throw CommandFailure(
                    message: "\(file.file):\(file.idMark.line):\(file.idMark.column): error: "
                        + "'\(id)' is not yours; own rules take the numbers 900 to 999",
                    isPlaced: true)
            }
        }
        return try Rule(file.definition)
    }

    private static func names(_ values: [String]) -> [String] {
        values.flatMap { value in
            value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
