/// A picture of bars below one another, as SVG inside HTML.
///
/// Widths are shares of the page and heights are pixels, so that words stay legible on a phone and
/// on paper.
struct BarChart {
    /// One bar with its words.
    struct Bar {
        /// Lines of words above it.
        let labels: [String]
        /// What stands at the end of the last line.
        let figure: String
        /// The parts of the bar, each a style and thousandths of the whole width.
        let parts: [(style: String, share: Int)]
    }

    /// What makes ids of the page unique.
    let name: String
    let title: String
    let description: String
    let bars: [Bar]

    /// The SVG element.
    var text: String {
        var body = ""
        var top = 0
        for bar in bars {
            for label in bar.labels {
                body += Self.words(label, at: "0", top + 16, "start")
                top += 18
            }
            body += Self.words(bar.figure, at: "100%", top - 2, "end")
            body += Self.box("track", from: 0, width: 1_000, top + 5)
            var start = 0
            for part in bar.parts {
                let width = min(max(part.share, 0), 1_000 - start)
                guard width > 0 else { continue }
                body += Self.box(part.style, from: start, width: width, top + 5)
                start += width
            }
            top += 26
        }
        return """
            <svg role="img" aria-labelledby="\(name)-title \(name)-text" width="100%" \
            height="\(top)">
            <title id="\(name)-title">\(markup(title))</title>
            <desc id="\(name)-text">\(markup(description))</desc>
            \(body)</svg>

            """
    }

    private static func words(_ text: String, at x: String, _ y: Int, _ anchor: String) -> String {
        guard !text.isEmpty else { return "" }
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(markup(text))</text>\n"
    }

    private static func box(_ style: String, from start: Int, width: Int, _ y: Int) -> String {
        "<rect class=\"\(style)\" x=\"\(percent(start))\" y=\"\(y)\""
            + " width=\"\(percent(width))\" height=\"12\"/>\n"
    }

    private static func percent(_ thousandths: Int) -> String {
        "\(thousandths / 10).\(thousandths % 10)%"
    }

    /// A part of a whole in thousandths; what is there is never too thin to be seen.
    static func share(_ part: Int64, of whole: Int64) -> Int {
        guard part > 0, whole > 0 else { return 0 }
        let (product, overflow) = part.multipliedReportingOverflow(by: 1_000)
        return Int(min(max(overflow ? 1_000 : product / whole, 4), 1_000))
    }
}
