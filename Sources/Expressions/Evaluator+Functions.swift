extension Evaluator {
    /// The value of a call; the number of arguments is right since parsing.
    func outcome(
        of function: Function, _ arguments: ArraySlice<Int>, _ node: Node
    ) -> Outcome {
        let first = arguments.startIndex
        switch function {
        case .known:
            if case .known = outcome(of: arguments[first]) { return .known(.bool(true)) }
            return .known(.bool(false))
        case .if:
            switch outcome(of: arguments[first]) {
            case .known(.bool(let truth)): return outcome(of: arguments[first + (truth ? 1 : 2)])
            case .known(let value): return failure(.mismatch("if", [value.typeName]), node)
            case let unknown: return unknown
            }
        default:
            return values(of: arguments) { values in
                do throws(EvaluationFailure) {
                    return .known(try function(values))
                } catch {
                    return failure(error, node)
                }
            }
        }
    }
}
