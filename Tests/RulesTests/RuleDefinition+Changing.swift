import Rules
import Sysctl

extension RuleDefinition {
    /// The same rule with another condition, range of kernels, local names or level cases.
    func changing(
        condition: String? = nil, kernel: KernelRange? = nil, lets: [Binding]? = nil,
        levels: [LevelCase]? = nil
    ) -> RuleDefinition {
        RuleDefinition(
            id: id, slug: slug, aliases: aliases, title: title, family: family, level: level,
            confidence: confidence, status: status, scope: scope, kernel: kernel ?? self.kernel,
            key: key, yieldsTo: yieldsTo, lets: lets ?? self.lets, each: each,
            elementName: elementName, report: report, place: place,
            condition: condition ?? self.condition, levels: levels ?? self.levels,
            expected: expected, message: message, why: why, fineWhen: fineWhen, fix: fix,
            references: references, facts: facts, mayBeBackported: mayBeBackported)
    }

    /// The same rule with one level case replaced.
    func changingLevel(at index: Int, to entry: LevelCase) -> RuleDefinition {
        var levels = levels
        levels[index] = entry
        return changing(levels: levels)
    }
}

extension RuleDefinition.LevelCase {
    /// The same case with another condition or range of kernels.
    func changing(condition: String? = nil, kernel: KernelRange? = nil) -> Self {
        Self(
            kernel: kernel ?? self.kernel, condition: condition ?? self.condition, level: level,
            message: message)
    }
}
