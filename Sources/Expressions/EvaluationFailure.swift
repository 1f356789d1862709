/// Why a calculation on known values has no result.
enum EvaluationFailure: Error, Equatable {
    case overflow
    /// The code is not what the compiler writes.
    case noOperation
    case divisionByZero
    case notANumber
    case empty
    case noElement(Int64)
    case percentileOutOfRange
    case noMember(String, type: String)
    case mismatch(String, [String])

    var reason: String {
        switch self {
        case .noOperation: "the code has no such operation"
        case .overflow: "the result does not fit in 64 bits"
        case .divisionByZero: "division by zero"
        case .notANumber: "the result is not a number"
        case .empty: "the list is empty"
        case .noElement(let index): "the list has no element \(index)"
        case .percentileOutOfRange: "a percentile lies between 0% and 100%"
        case .noMember(let name, let type): "\(type) has no member '\(name)'"
        case .mismatch(let name, let types):
            "'\(name)' cannot be applied to \(types.joined(separator: " and "))"
        }
    }
}
