internal import Expressions
internal import Synchronization

/// Expressions and texts that were parsed, by their source: a rule that finds something in one
/// file will find it in the next.
final class ParsedTexts: Sendable {
    private let expressions = Mutex<[String: Expression?]>([:])
    private let templates = Mutex<[String: Template?]>([:])

    func expression(_ source: String) -> Expression? {
        expressions.withLock { known in
            if let expression = known[source] { return expression }
            let expression = try? Expression(parsing: source)
            known.updateValue(expression, forKey: source)
            return expression
        }
    }

    func template(_ source: String) -> Template? {
        templates.withLock { known in
            if let template = known[source] { return template }
            let template = try? Template(parsing: source)
            known.updateValue(template, forKey: source)
            return template
        }
    }
}
