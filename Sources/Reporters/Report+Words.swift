internal import Engine
internal import Evidence
internal import Expressions
internal import Sysctl

extension Report.Summary {
    /// The counts of findings, such as `1 critical, 0 errors, 2 warnings, 3 info`.
    var findingsInWords: String {
        [
            "\(critical) critical", Self.count(error, "error", "errors"),
            Self.count(warning, "warning", "warnings"), "\(info) info",
        ].joined(separator: ", ")
    }

    /// The counts of rules.
    var rulesInWords: String {
        Self.count(passed, "rule passed, ", "rules passed, ")
            + Self.count(notApplicable, "does not apply, ", "do not apply, ")
            + "\(undetermined) not determined"
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension Report {
    /// Which rules judged which host, fit to print.
    var subject: String {
        let parts = [
            host.name.value, host.kernel.value.map { "Linux \($0)" }, host.distribution.value,
            namespaces.isEmpty
                ? host.namespace.value : "\(namespaces.count) network namespaces",
            host.container?.value.map {
                $0 == "unknown" ? "in a container" : "in a container (\($0))"
            },
        ]
        let words = parts.compactMap { $0 }.map(printable).joined(separator: ", ")
        return "tcplint \(version): \(ruleCount) rules on \(words)"
    }

    /// Rules that could not be judged, and what was missing, in words.
    var unjudged: [(ruleID: String, title: String, missing: String)] {
        undetermined.map { entry in
            let missing = entry.missing.map { "\($0.name): \($0.reason)" }
            return (entry.ruleID, entry.title, missing.joined(separator: "; "))
        }
    }
}

extension Finding.Evidence {
    /// The value and what it counts in.
    var quantity: String { value.text + (unit.map { " \($0)" } ?? "") }
}

extension Finding.Location {
    /// File, line and column.
    var words: String { "\(file):\(line):\(column)" }
}

extension Finding {
    /// Proof, cure and caveat, each a line fit to print.
    var details: [String] {
        var lines = evidence.map { "seen: \($0.name) = \($0.quantity) [\($0.source)]" }
        lines += fix.settings.map { "fix: \($0.key) = \($0.value)" }
        if !fix.text.isEmpty { lines.append("fix: \(fix.text)") }
        if !fix.caveat.isEmpty { lines.append("caveat: \(fix.caveat)") }
        return lines.map(printable)
    }

    /// Where it is: a line of a file, a setting, or a place such as a listener; empty for none.
    var subject: String { location?.words ?? key ?? place }
}
