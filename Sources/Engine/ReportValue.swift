internal import Expressions

/// A value as reports print it: a number stays a number.
package enum ReportValue: Sendable, Equatable {
    /// A whole number.
    case integer(Int64)
    /// A fraction.
    case number(Double)
    /// A text, also for values of several numbers.
    case text(String)
    /// A truth value.
    case flag(Bool)

    /// The value, and the unit its number counts in, `nil` for bare numbers and texts.
    static func reporting(_ value: Value) -> (value: ReportValue, unit: String?) {
        switch value {
        case .int(let count): (.integer(count), nil)
        case .bytes(let count): (.integer(count), "bytes")
        case .pages(let count): (.integer(count), "pages")
        case .duration(let microseconds):
            microseconds % 1_000_000 == 0
                ? (.integer(microseconds / 1_000_000), "seconds")
                : (.number(Double(microseconds) / 1_000_000), "seconds")
        case .ratio(let ratio): (.number(ratio), "ratio")
        case .bool(let flag): (.flag(flag), nil)
        case .string, .interval, .intervals, .list, .record: (.text(value.text), nil)
        }
    }

    /// A setting's text: one number stays a number.
    package static func setting(_ text: String) -> ReportValue {
        Int64(text).map { .integer($0) }
            ?? .text(
                text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// The value in words.
    package var text: String {
        switch self {
        case .integer(let count): "\(count)"
        case .number(let number): "\(number)"
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}
