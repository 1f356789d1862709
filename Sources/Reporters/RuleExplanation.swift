package import Rules
internal import Sysctl

/// Everything that is known of one rule, for `explain`.
package struct RuleExplanation: Sendable {
    let rule: RuleDefinition

    /// Explains a rule.
    package init(_ rule: RuleDefinition) {
        self.rule = rule
    }

    /// The rule as JSON; expressions as the rule file has them.
    package var json: [UInt8] { tree.document }

    /// Several rules as one JSON list.
    package static func json(_ explanations: [RuleExplanation]) -> [UInt8] {
        JSON.list(explanations.map(\.tree)).document
    }

    private var tree: JSON {
        .object([
            ("id", .text(rule.id)), ("slug", .text(rule.slug)), ("title", .text(rule.title)),
            ("family", .text(rule.family)), ("level", .text(rule.level.rawValue)),
            ("confidence", .text(rule.confidence.rawValue)),
            ("status", .text(rule.status.rawValue)),
            ("kernel", .text(rule.kernel.description)), ("key", .text(rule.key)),
            ("condition", .text(rule.condition)), ("message", .text(rule.message)),
            ("why", .text(rule.why)), ("fine_when", .text(rule.fineWhen)), ("fix", fix),
            ("references", references(rule.references)),
            ("facts", .list(rule.facts.map { .text($0) })),
        ])
    }

    private var fix: JSON {
        .object([
            ("kind", .text(rule.fix.kind.rawValue)), ("safety", .text(rule.fix.safety.rawValue)),
            ("caveat", .text(rule.fix.caveat)), ("text", .text(rule.fix.text)),
            ("settings", .object(rule.fix.settings.map { ($0.name, .text($0.expression)) })),
        ])
    }

    /// The rule for a reader.
    package func text(style: TextStyle) -> String {
        func paragraph(_ head: String, _ words: String) -> String {
            words.isEmpty ? "" : style.paragraph(words, head: head, indent: 13)
        }
        var text = style.bold("\(rule.id) \(rule.slug)") + "\n"
        text += style.paragraph(rule.title, head: "", indent: 0) + "\n"
        text += paragraph("Also known", rule.aliases.joined(separator: ", "))
        let cases = rule.levels.map { entry in
            let kernel = entry.kernel.terms.isEmpty ? "" : "kernel \(entry.kernel)"
            return "\(entry.level.rawValue) if "
                + [kernel, entry.condition].filter { !$0.isEmpty }.joined(separator: " and ")
        }
        text += paragraph("Level", ([rule.level.rawValue] + cases).joined(separator: "; "))
        text += paragraph("Confidence", rule.confidence.rawValue)
        text += paragraph(
            "Applies to",
            rule.kernel.description
                + (rule.mayBeBackported
                    ? "; a warning at most where a distribution may have changed it" : ""))
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
