/// The content of a setting, read from the text that `/proc/sys` prints.
package enum SysctlValue: Sendable, Equatable {
    /// One number.
    case integer(Int64)
    /// Minimum, default and maximum.
    case triple(Int64, Int64, Int64)
    /// Lowest and highest of a range; the kernel keeps lowest <= highest.
    case interval(Int64, Int64)
    /// A set of ranges, ascending.
    case ports([ClosedRange<Int64>])
    /// Any other text.
    case text(String)

    /// Reads `text` as `shape`; throws when the text does not have it.
    package init(_ text: String, shape: SysctlShape) throws(SysctlError) {
        func numbers(_ expected: Int) throws(SysctlError) -> [Int64] {
            let fields = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
            guard fields.count == expected else {
                throw .wrongFieldCount(text: text, expected: expected, found: fields.count)
            }
            var numbers: [Int64] = []
            for field in fields {
                guard let number = Int64(field) else {
                    throw .notANumber(text: String(field))
                }
                numbers.append(number)
            }
            return numbers
        }
        switch shape {
        case .integer:
            // Most settings are one number and nothing else.
            if let number = Int64(text) {
                self = .integer(number)
            } else {
                self = .integer(try numbers(1)[0])
            }
        case .triple:
            let fields = try numbers(3)
            self = .triple(fields[0], fields[1], fields[2])
        case .interval:
            let fields = try numbers(2)
            self = .interval(fields[0], fields[1])
        case .ports:
            self = .ports(try Self.ranges(text))
        case .text:
            self = .text(text)
        }
    }

    /// The text that writes this value to `/proc/sys`.
    package var text: String {
        switch self {
        case .integer(let number): "\(number)"
        case .triple(let low, let middle, let high): "\(low) \(middle) \(high)"
        case .interval(let low, let high): "\(low) \(high)"
        case .ports(let ranges):
            ranges.map {
                $0.lowerBound == $0.upperBound
                    ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
            }.joined(separator: ",")
        case .text(let text): text
        }
    }

    private static func ranges(_ text: String) throws(SysctlError) -> [ClosedRange<Int64>] {
        var ranges: [ClosedRange<Int64>] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\n" }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count <= 2, let first = ends.first, let low = Int64(first),
                let high = Int64(ends.last ?? first), low <= high
            else { throw .notANumber(text: String(part)) }
            ranges.append(low...high)
        }
        return ranges
    }
}
