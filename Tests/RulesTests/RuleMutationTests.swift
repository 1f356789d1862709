import Rules
import Testing

/// Changes each comparison, threshold and kernel bound of each rule: a change that no example of
/// the rule notices is a verdict that nobody has tried.
@Suite("Mutations of built-in rules")
struct RuleMutationTests {
    @Test("an example notices every change of a rule", arguments: BuiltinExamples.paths)
    func examplesNotice(path: String) throws {
        let examples = try BuiltinExamples(path: path)
        var survivors: [String] = []
        let mutants = Self.mutants(of: examples.definition)
        // What lines mean is found out before rules see them, and proved there.
        #expect(mutants.count >= 2 || examples.definition.each.hasPrefix("config."))
        for mutant in mutants
        where try examples.failures(of: mutant.definition).isEmpty {
            survivors.append(mutant.change)
        }
        #expect(survivors == Self.equivalent[examples.definition.id] ?? [])
    }

    private static func mutants(
        of rule: RuleDefinition
    ) -> [(definition: RuleDefinition, change: String)] {
        var mutants: [(RuleDefinition, String)] = []
        func mutate(_ field: String, _ source: String, _ make: (String) -> RuleDefinition) {
            for mutation in ExpressionMutation(source: source).all {
                mutants.append((make(mutation.text), "\(field): \(mutation.change)"))
            }
        }
        mutate("when", rule.condition) { rule.changing(condition: $0) }
        for (index, binding) in rule.lets.enumerated() {
            mutate("let.\(binding.name)", binding.expression) { text in
                var lets = rule.lets
                lets[index] = RuleDefinition.Binding(binding.name, text)
                return rule.changing(lets: lets)
            }
        }
        for mutation in rule.kernel.mutations {
            mutants.append((rule.changing(kernel: mutation.range), mutation.change))
        }
        for (index, entry) in rule.levels.enumerated() {
            mutate("levels[\(index)]", entry.condition) { text in
                rule.changingLevel(at: index, to: entry.changing(condition: text))
            }
            for mutation in entry.kernel.mutations {
                let changed = entry.changing(kernel: mutation.range)
                mutants.append(
                    (
                        rule.changingLevel(at: index, to: changed),
                        "levels[\(index)]: \(mutation.change)"
                    ))
            }
        }
        return mutants
    }

    /// Changes that give the same verdict on every host, by rule.
    private static let equivalent = [
        // The lowest percentile of fewer than a hundred numbers is the lowest number.
        "LISTEN003": ["levels[0]: '0%' to '1%' at character 28"],
        // Neither seven tenths nor nineteen twentieths of 64512 ports are a whole number.
        "NAT104": [
            "when: '>=' to '>' at character 18", "levels[0]: '>=' to '>' at character 18",
        ],
    ]
}
