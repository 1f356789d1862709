import Expressions
import Testing

@Suite("Template")
struct TemplateTests {
    @Test(
        "braces hold expressions, doubled braces are braces",
        arguments: [
            ("", ""), ("plain", "plain"), ("queue {int} of {int * 2}", "queue 6 of 12"),
            ("{bytes}{pages}", "4 KiB10 pages"), ("{{{int}}}", "{6}"), ("{{int}}", "{int}"),
            ("a }} b {{ c", "a } b { c"), ("{join(words, \"}\")}", "reno}cubic"),
            ("größe {string}'s", "größe cubic's"), ("lost: {lost + 1}", "lost: ?"),
            ("{listeners.port}", "22, 8080"), ("{ int }", "6"),
        ])
    func render(_ source: String, _ text: String) throws {
        let template = try Template(parsing: source)
        try template.check(in: Facts.standard)
        #expect(template.render(in: Facts.standard) == text)
        #expect(template.source == source)
    }

    @Test("what is not known can be told in other words than '?'")
    func substitute() throws {
        let template = try Template(parsing: "{int} of {lost}")
        let text = template.render(in: Facts.standard) { reasons in
            reasons.map(\.kind.rawValue).joined()
        }
        #expect(text == "6 of absent")
    }

    @Test(
        "errors point into the whole template",
        arguments: [
            ("a {int", 2, .unclosedBrace), ("a { 'b}", 2, .unclosedBrace),
            ("a } b", 2, .strayBrace),
            ("{int}}", 5, .strayBrace), ("a {}", 3, .unexpectedEnd(expected: "a value")),
            ("ä {int} {1 +}", 13, .unexpectedEnd(expected: "a value")),
            ("ä {int} { 5sec }", 12, .unknownUnit("sec", suggestion: "s")),
        ] as [(String, Int, ExpressionError.Problem)])
    func syntax(_ source: String, _ offset: Int, _ expected: ExpressionError.Problem) {
        #expect(throws: ExpressionError(offset: offset, problem: expected)) {
            try Template(parsing: source)
        }
    }

    @Test("type errors point into the whole template")
    func types() throws {
        let template = try Template(parsing: "ä {int} { sysctl.wmme }")
        #expect(
            throws: ExpressionError(
                offset: 11, problem: .unknownName("sysctl.wmme", suggestion: "sysctl.wmem"))
        ) { try template.check(in: Facts.standard) }
    }

    @Test("paths of all expressions come once, in order")
    func paths() throws {
        let template = try Template(parsing: "{b.c} {a} {b.c + a}")
        #expect(template.paths == [["b", "c"], ["a"]])
    }
}
