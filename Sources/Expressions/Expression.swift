/// A parsed expression of the rule language.
///
/// The language has no loops, reads nothing and always ends. Strings have no escapes: one that holds
/// a double quote is written in single quotes.
package struct Expression: Sendable {
    /// The most bytes that a text may have.
    static let lengthLimit = 64 * 1024

    /// The text.
    package let source: String
    let tree: SyntaxTree

    /// Parses a text; names and types are not looked at yet, functions are.
    package init(parsing source: String) throws(ExpressionError) {
        guard source.utf8.count <= Self.lengthLimit else {
            throw ExpressionError(offset: 0, problem: .tooLong(limit: Self.lengthLimit))
        }
        self.source = source
        tree = try Parser(Array(source.utf8)).tree
    }

    /// Every name chain that the text mentions, once, in the order of the text.
    ///
    /// Chains end where an index or a call ends them; trailing members of facts are included.
    package var paths: [[String]] { unique(tree.names) }

    /// Every member that the text asks an element or the result of a call for.
    package var members: [String] { tree.members }

    /// The type of the expression, when every name is known and every operand fits.
    package func check(in scope: some TypeScope) throws(ExpressionError) -> ValueType {
        try Checker(tree: tree, source: source, scope: scope).type(of: tree.root)
    }

    /// The value, or what is missing; never traps, whether or not the expression was checked.
    ///
    /// For an expression that is evaluated once; a rule is compiled once for every evaluation.
    package func evaluate(in scope: some ValueScope) -> Outcome {
        var outcomes: [Outcome] = []
        do throws(ExpressionError) {
            let code = try code { (path) throws(ExpressionError) in
                let found = scope.resolve(path).flatMap {
                    path.indices.contains($0.length - 1) ? $0 : nil
                }
                outcomes.append(found?.outcome ?? .noFact(path))
                return .fact(outcomes.count - 1, length: found?.length ?? path.count)
            }
            var machine = Machine(facts: outcomes.count)
            return machine.evaluate(code.span, at: 0, text: { _ in source }) { outcomes[$0] }
        } catch {
            return .unknown([Missing(name: source, reason: "\(error)", kind: .arithmetic)])
        }
    }
}

/// The same paths without repetition.
func unique(_ paths: [[String]]) -> [[String]] {
    guard paths.count > 1 else { return paths }
    var seen: Set<[String]> = []
    return paths.filter { seen.insert($0).inserted }
}

/// A name chain as an expression writes it.
package func written(_ path: [String]) -> String {
    var text = ""
    for component in path {
        let isPlain =
            !component.isEmpty && !component.utf8.contains { !isWord($0) }
            && component.utf8.first.map { !isDigit($0) } ?? false
        if !isPlain {
            text += "[\"\(component)\"]"
        } else {
            text += text.isEmpty ? component : ".\(component)"
        }
    }
    return text
}
