internal import Rules

/// Pages about the rules, made from their files: what `explain` prints, with the examples.
struct RuleDocumentation {
    /// A rule and the text of its file.
    typealias Source = (rule: RuleFile, text: String)

    static let folder = "man/rules"

    private let sources: [Source]

    init(_ sources: [Source]) {
        self.sources = sources.filter { $0.rule.definition.status != .retired }
            .sorted { $0.rule.definition.id < $1.rule.definition.id }
    }

    /// The pages by path below the root.
    var files: [String: String] {
        var files = [
            "Rules/README.md": index, "man/tcplint-rules.7": RuleManual(families).text,
        ]
        for source in sources {
            files["\(Self.folder)/\(source.rule.definition.id).md"] = RulePage(source).text
        }
        return files
    }

    private var families: [(family: RuleFamily, rules: [RuleDefinition])] {
        RuleFamily.all.compactMap { family in
            let rules = sources.map(\.rule.definition).filter { $0.family == family.name }
            return rules.isEmpty ? nil : (family, rules)
        }
    }

    private var index: String {
        var text = """
            # Rules of tcplint

            Made by `make generate` from the rule files; do not edit.

            \(sources.count) rules. A level with a `+` can be higher or lower by what is found; the \
            page of the rule says when.


            """
        for (family, rules) in families {
            text += "## \(family.name): \(family.subject)\n\n| rule | level | what it finds |\n"
            text += "|---|---|---|\n"
            for rule in rules {
                let levels = rule.level.rawValue + (rule.levels.isEmpty ? "" : " +")
                let page = "../\(Self.folder)/\(rule.id).md"
                text += "| [\(rule.id)](\(page)) \(rule.slug) | \(levels) "
                text += "| \(Markdown.cell(rule.title)) |\n"
            }
            text += "\n"
        }
        return text
    }
}
