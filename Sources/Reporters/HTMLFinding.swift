internal import Engine
internal import Rules
internal import Sysctl

/// One finding on a page: what, why, the proof and the cure.
struct HTMLFinding {
    private let finding: Finding

    init(_ finding: Finding) { self.finding = finding }

    /// The article.
    var text: String {
        let level = finding.level.rawValue
        var rows = row("Why", html(finding.why))
        if !finding.evidence.isEmpty { rows += row("Seen", evidence) }
        rows += row("Fix", cure)
        if !finding.fix.caveat.isEmpty { rows += row("Caveat", html(finding.fix.caveat)) }
        if !finding.fineWhen.isEmpty { rows += row("Fine if", html(finding.fineWhen)) }
        if !finding.references.isEmpty { rows += row("Sources", references) }
        let confidence =
            finding.confidence == .high
            ? "" : " <small>\(finding.confidence.rawValue) confidence</small>"
        return """
            <article class="\(level)">
            <h3><span class="level">\(level)</span> \(finding.ruleID) \(html(finding.slug))\
            \(confidence)</h3>
            <p class="message">\(html(finding.message))</p>
            \(place)<dl>
            \(rows)</dl>
            </article>

            """
    }

    private func row(_ term: String, _ description: String) -> String {
        "<dt>\(term)</dt>\n<dd>\(description)</dd>\n"
    }

    private var place: String {
        guard let location = finding.location else { return "" }
        let line = location.text.isEmpty ? "" : "<pre>\(html(location.text))</pre>\n"
        return "<p><code>\(html(location.words))</code></p>\n" + line
    }

    private var evidence: String {
        let rows = finding.evidence.map { piece in
            "<tr><th scope=\"row\">\(html(piece.name))</th><td>\(html(piece.quantity))</td>"
                + "<td>\(html(piece.source))</td></tr>\n"
        }
        return "<table>\n<thead><tr><th scope=\"col\">fact</th><th scope=\"col\">value</th>"
            + "<th scope=\"col\">source</th></tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>"
    }

    private var cure: String {
        let settings = finding.fix.settings.map { "\($0.key) = \($0.value)" }
        let code =
            settings.isEmpty
            ? "" : "<pre>\(settings.map(html).joined(separator: "\n"))</pre>\n"
        return code + html(finding.fix.text)
    }

    private var references: String {
        let items = finding.references.map { reference in
            let title = html(reference.title)
            let isAddress =
                reference.url.hasPrefix("https://") || reference.url.hasPrefix("http://")
            let link =
                isAddress
                ? "<a href=\"\(html(reference.url))\" rel=\"noreferrer\">\(title)</a>" : title
            return "<li>\(link): \(html(reference.supports))</li>"
        }
        return "<ul>\(items.joined())</ul>"
    }
}
