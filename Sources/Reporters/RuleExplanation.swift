package import Rules
internal import Sysctl

/// Everything that is known of one rule, for `explain`.
package struct RuleExplanation: Sendable, Encodable {
    private struct Fix: Encodable {
        let definition: RuleDefinition.FixDefinition

        private enum CodingKeys: String, CodingKey { case kind, safety, caveat, text, settings }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(definition.kind, forKey: .kind)
            try container.encode(definition.safety, forKey: .safety)
            try container.encode(definition.caveat, forKey: .caveat)
            try container.encode(definition.text, forKey: .text)
            try container.encode(
                Dictionary(
                    definition.settings.map { ($0.name, $0.expression) },
                    uniquingKeysWith: { first, _ in first }), forKey: .settings)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id, slug, title, family, level, confidence, status, kernel, key, condition, message
        case why, fix, references, facts
        case fineWhen = "fine_when"
    }

    let rule: RuleDefinition

    /// Explains a rule.
    package init(_ rule: RuleDefinition) {
        self.rule = rule
    }

    /// Writes the rule's keys; expressions as the rule file has them.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rule.id, forKey: .id)
        try container.encode(rule.slug, forKey: .slug)
        try container.encode(rule.title, forKey: .title)
        try container.encode(rule.family, forKey: .family)
        try container.encode(rule.level, forKey: .level)
        try container.encode(rule.confidence, forKey: .confidence)
        try container.encode(rule.status.rawValue, forKey: .status)
        try container.encode(rule.kernel.description, forKey: .kernel)
        try container.encode(rule.key, forKey: .key)
        try container.encode(rule.condition, forKey: .condition)
        try container.encode(rule.message, forKey: .message)
        try container.encode(rule.why, forKey: .why)
        try container.encode(rule.fineWhen, forKey: .fineWhen)
        try container.encode(Fix(definition: rule.fix), forKey: .fix)
        try container.encode(rule.references, forKey: .references)
        try container.encode(rule.facts, forKey: .facts)
    }

    /// The rule for a reader.
    package func text(style: TextStyle) -> String {
        func paragraph(_ head: String, _ words: String) -> String {
            words.isEmpty ? "" : style.paragraph(words, head: head, indent: 13)
        }
        var text = style.bold("\(rule.id) \(rule.slug)") + "\n"
        text += style.paragraph(rule.title, head: "", indent: 0) + "\n"
        let cases = rule.levels.map { entry in
            let kernel = entry.kernel.terms.isEmpty ? "" : "kernel \(entry.kernel)"
            return "\(entry.level.rawValue) if "
                + [kernel, entry.condition].filter { !$0.isEmpty }.joined(separator: " and ")
        }
        text += paragraph("Level", ([rule.level.rawValue] + cases).joined(separator: "; "))
        text += paragraph("Confidence", rule.confidence.rawValue)
        text += paragraph("Applies to", rule.kernel.description)
        if !rule.each.isEmpty { text += paragraph("For each", rule.each) }
        text += paragraph("Fires when", rule.condition)
        text += paragraph("Why", rule.why)
        text += paragraph("Fine if", rule.fineWhen)
        text += paragraph("Fix", rule.fix.text)
        for setting in rule.fix.settings {
            text += paragraph("", "\(setting.name) = \(setting.expression)")
        }
        text += paragraph("Caveat", rule.fix.caveat)
        for (index, reference) in rule.references.enumerated() {
            let address = reference.url.isEmpty ? "" : " <\(reference.url)>"
            text += paragraph(
                index == 0 ? "Sources" : "",
                "\(reference.title)\(address): \(reference.supports)")
        }
        return text
    }
}
