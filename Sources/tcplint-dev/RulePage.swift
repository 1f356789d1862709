internal import Rules
internal import Sysctl
internal import YAMLReader

/// The page of one rule.
struct RulePage {
    private let rule: RuleDefinition
    private let examples: [RuleExample]
    private let lines: [Substring]

    init(_ source: RuleDocumentation.Source) {
        rule = source.rule.definition
        examples = source.rule.examples
        lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    var text: String {
        var text = "# \(rule.id) \(rule.slug)\n\n\(Markdown.prose(rule.title))\n\n"
        text += "| | |\n|---|---|\n"
        for (head, value) in facts { text += "| \(head) | \(value) |\n" }
        text += section("Why", rule.why) + section("Fine if", rule.fineWhen) + fix
        text += "\n## Sources\n\n"
        for reference in rule.references {
            let title = Markdown.prose(reference.title)
            let source = reference.url.isEmpty ? title : "[\(title)](\(reference.url))"
            text += "- \(source): \(Markdown.prose(reference.supports))\n"
        }
        text += "\n## Examples\n"
        for (index, example) in examples.enumerated() { text += self.text(of: example, at: index) }
        return text
    }

    private var facts: [(String, String)] {
        let cases = rule.levels.map { entry in
            let kernel = entry.kernel.terms.isEmpty ? "" : "kernel \(entry.kernel)"
            let condition = entry.condition.isEmpty ? "" : Markdown.code(entry.condition)
            return "\(entry.level.rawValue) if "
                + [kernel, condition].filter { !$0.isEmpty }.joined(separator: " and ")
        }
        var facts = [
            ("Also known as", rule.aliases.joined(separator: ", ")),
            ("Level", ([rule.level.rawValue] + cases).joined(separator: "; ")),
            ("Confidence", rule.confidence.rawValue),
            ("Applies to", rule.kernel.description),
            ("Setting", rule.key.isEmpty ? "" : Markdown.code(rule.key)),
            ("For each", rule.each.isEmpty ? "" : Markdown.code(rule.each)),
        ]
        facts += rule.lets.map { ("With \(Markdown.code($0.name))", Markdown.code($0.expression)) }
        facts.append(("Fires when", Markdown.code(rule.condition)))
        facts.append(("Yields to", rule.yieldsTo.joined(separator: ", ")))
        return facts.filter { !$0.1.isEmpty }
            .map { ($0.0, $0.1.replacing("|", with: "\\|")) }
    }

    private var fix: String {
        var text = section("Fix", rule.fix.text)
        if !rule.fix.settings.isEmpty {
            text += "\n```\n"
            for setting in rule.fix.settings {
                text += "\(setting.name) = \(setting.expression)\n"
            }
            text += "```\n"
        }
        if !rule.fix.caveat.isEmpty { text += "\nCaveat: \(Markdown.prose(rule.fix.caveat))\n" }
        return text
    }

    private func section(_ head: String, _ words: String) -> String {
        words.isEmpty ? "" : "\n## \(head)\n\n\(Markdown.prose(words))\n"
    }

    // MARK: Examples

    private func text(of example: RuleExample, at index: Int) -> String {
        let level = example.level.map { ", \($0.rawValue)" } ?? ""
        var text = "\n**\(example.expect.words)\(level)**: \(Markdown.prose(example.name))"
        text += example.base == "minimal" ? "\n" : " (on \(Markdown.code(example.base)))\n"
        let facts = evidence(of: index)
        if !facts.isEmpty { text += "\n```yaml\n\(facts.joined(separator: "\n"))\n```\n" }
        return text
    }

    /// The lines of the file below `with:` of an example, without their common indentation.
    private func evidence(of index: Int) -> [Substring] {
        let start = examples[index].mark.line - 1
        let end = index + 1 < examples.count ? examples[index + 1].mark.line - 1 : lines.count
        let block = lines[start..<end]
        guard let head = block.firstIndex(where: { $0.hasPrefix("    with:") }) else { return [] }
        let facts = block[(head + 1)...].prefix { $0.isEmpty || $0.hasPrefix("      ") }
        return facts.map { $0.dropFirst(6) }
    }
}

extension RuleExample.Expectation {
    /// What comes of the rule, for a reader.
    fileprivate var words: String {
        switch self {
        case .fires: "Fires"
        case .quiet: "Quiet"
        case .undetermined: "Undetermined"
        case .notApplicable: "Does not apply"
        }
    }
}
