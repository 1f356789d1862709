/// The type of an expression.
package indirect enum ValueType: Sendable, Equatable {
    /// True or false.
    case bool
    /// A bare whole number, a count.
    case int
    /// An amount of memory.
    case bytes
    /// A number of memory pages.
    case pages
    /// A span of time.
    case duration
    /// A fraction, written `0.75` or `75%`.
    case ratio
    /// Text.
    case string
    /// A closed range of whole numbers, a port range for example.
    case interval
    /// A set of whole numbers as ranges, reserved ports for example.
    case intervals
    /// Values of one type, in order.
    case list(ValueType)
    /// Named values.
    case record(RecordType)

    /// The name that messages use.
    package var name: String {
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
        case .list(let element): "List of \(element.name)"
        case .record(let record): record.name
        }
    }

    /// The type of member `name`; a list gives the list of its elements' members.
    func member(_ name: String) -> ValueType? {
        switch self {
        case .interval where name == "low" || name == "high": .int
        case .record(let record): record[name]
        case .list(let element): element.member(name).map(ValueType.list)
        default: nil
        }
    }

    /// The members that a message may suggest.
    var memberNames: [String] {
        switch self {
        case .interval: ["low", "high"]
        case .record(let record): record.fields.map(\.name)
        case .list(let element): element.memberNames
        default: []
        }
    }
}
