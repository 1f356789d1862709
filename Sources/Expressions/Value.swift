/// A value that an expression can have.
package enum Value: Sendable, Equatable {
    /// True or false.
    case bool(Bool)
    /// A bare whole number, a count.
    case int(Int64)
    /// An amount of memory in bytes.
    case bytes(Int64)
    /// A number of memory pages.
    case pages(Int64)
    /// A span of time, in microseconds.
    case duration(microseconds: Int64)
    /// A fraction; 1 is the whole.
    case ratio(Double)
    /// Text.
    case string(String)
    /// The whole numbers from `low` to `high`, both included; none when `low` is above `high`.
    case interval(low: Int64, high: Int64)
    /// A set of whole numbers; the ranges may touch, overlap and stand in any order.
    case intervals([ClosedRange<Int64>])
    /// Values in order.
    case list([Value])
    /// Named values.
    case record(Record)

    /// The name of the value's type, for reasons.
    var typeName: String {
        switch self {
        case .bool: "Bool"
        case .int: "Int"
        case .bytes: "Bytes"
        case .pages: "Pages"
        case .duration: "Duration"
        case .ratio: "Ratio"
        case .string: "String"
        case .interval: "Interval"
        case .intervals: "Intervals"
        case .list: "List"
        case .record(let record): record.typeName
        }
    }
}
