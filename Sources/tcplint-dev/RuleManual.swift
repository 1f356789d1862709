internal import Rules

/// The manual page that lists every rule, in mdoc(7).
struct RuleManual {
    private let families: [(family: RuleFamily, rules: [RuleDefinition])]

    init(_ families: [(family: RuleFamily, rules: [RuleDefinition])]) {
        self.families = families
    }

    var text: String {
        var text = """
            .\\" Made by 'make generate' from the rule files; do not edit.
            .Dd November 21, 2026
            .Dt TCPLINT-RULES 7
            .Os
            .Sh NAME
            .Nm tcplint-rules
            .Nd what tcplint finds
            .Sh DESCRIPTION
            Each rule has an id that never changes, a readable name and a level.
            .Ql tcplint explain ID
            tells its mechanism, its sources, its cure and when it can be ignored.
            .Pp
            Levels:
            .Bl -tag -width critical -compact
            .It Cm critical
            traffic is or will be lost, or the host is open to attack
            .It Cm error
            the setting is wrong
            .It Cm warning
            likely harmful
            .It Cm info
            without effect, folklore, explanation
            .El
            .Pp
            A level with a plus sign changes with what is found.

            """
        for (family, rules) in families {
            text += ".Sh \(family.name)\nRules on \(family.subject).\n"
            text += ".Bl -tag -width LISTEN101\n"
            for rule in rules {
                let level = rule.level.rawValue + (rule.levels.isEmpty ? "" : " +")
                text += ".It Sy \(rule.id)\n\(Self.line(rule.slug)), \(level)\n.br\n"
                text += "\(Self.line(rule.title))\n"
            }
            text += ".El\n"
        }
        return text + ".Sh SEE ALSO\n.Xr tcplint 8 ,\n.Xr tcplint-lint 8\n"
    }

    /// A line of text, which no macro begins.
    private static func line(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
