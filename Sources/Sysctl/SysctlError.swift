/// What can be wrong with the text of a setting.
package enum SysctlError: Error, Equatable, CustomStringConvertible {
    /// The text has another number of fields than its key takes.
    case wrongFieldCount(text: String, expected: Int, found: Int)
    /// A field is not a whole number.
    case notANumber(text: String)

    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .wrongFieldCount(let text, let expected, let found):
            "'\(text)' has \(found) numbers, expected \(expected)"
        case .notANumber(let text):
            "'\(text)' is not a number"
        }
    }
}
