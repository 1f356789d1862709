package import Loaders
package import Sysctl

/// What a kernel makes of a value, as far as the catalogue knows it.
package struct AcceptedValues: Sendable {
    /// What became of a value.
    package enum Verdict: Sendable, Equatable {
        /// It is stored; numbers stand in decimals, as `/proc/sys` prints them.
        case stored(String)
        /// A vector with fewer numbers than it has: the others keep their value.
        case storedInPart(found: Int, expected: Int)
        /// More numbers than the setting has: the rest is not looked at.
        case storedWithRest(String, rest: String)
        /// The write fails, but this many numbers of the vector were stored before.
        case halfStored(Int, because: String)
        /// The write fails and nothing changes; `nearest` would have been taken.
        case refused(String, nearest: String?)
        /// Nobody may write it.
        case readOnly

        /// Whether nothing of a value of before stays.
        var isWhole: Bool {
            switch self {
            case .stored, .storedWithRest: true
            case .storedInPart, .halfStored, .refused, .readOnly: false
            }
        }
    }

    private let catalogue: Catalogue
    private let kernel: KernelVersion

    /// Makes the answers of one kernel.
    package init(catalogue: Catalogue, kernel: KernelVersion) {
        self.catalogue = catalogue
        self.kernel = kernel
    }

    /// The kernel's answer to a value of the setting at a path; accepted when nothing is known.
    package func answer(path: String, value: String) -> KernelAnswer {
        guard let entry = catalogue[SysctlKey(path: path).name] else { return .accepted }
        switch verdict(on: value, of: entry) {
        case .stored, .storedInPart, .storedWithRest: return .accepted
        case .halfStored(_, let reason), .refused(let reason, _): return .refused(reason)
        case .readOnly: return .readOnly
        }
    }

    /// What the kernel makes of `value` as the value of `entry`.
    package func verdict(on value: String, of entry: CatalogueEntry) -> Verdict {
        if entry.isReadOnly { return .readOnly }
        let count: Int
        switch entry.shape {
        case .integer: count = 1
        case .interval: count = 2
        case .triple: count = 3
        case .ports, .text: return .stored(value)
        }
        let fields = Self.fields(of: value)
        guard !fields.isEmpty else { return .refused("it is empty", nearest: nil) }
        let range = entry.accepts.first { $0.kernel.contains(kernel) }
        // A triple is stored number by number; a range is checked as a whole first.
        func stored(_ numbers: [Int64]) -> Int { entry.shape == .triple ? numbers.count : 0 }
        var numbers: [Int64] = []
        for field in fields.prefix(count) {
            guard let number = Self.number(field) else {
                let reason = "'\(printable(String(field.prefix(60))))' is not a number"
                return Self.failed(reason, stored: stored(numbers), nearest: nil)
            }
            let nearest = max(min(number, range?.maximum ?? number), range?.minimum ?? number)
            guard nearest == number else {
                let reason =
                    nearest > number
                    ? "the lowest value is \(nearest)" : "the highest value is \(nearest)"
                return Self.failed(
                    reason, stored: stored(numbers), nearest: count == 1 ? "\(nearest)" : nil)
            }
            numbers.append(number)
        }
        if entry.shape == .interval, numbers.count == 2, numbers[0] > numbers[1] {
            return .refused(
                "\(numbers[0]) is above \(numbers[1])", nearest: "\(numbers[1]) \(numbers[0])")
        }
        guard numbers.count == count else {
            return .storedInPart(found: numbers.count, expected: count)
        }
        let text = numbers.map { "\($0)" }.joined(separator: " ")
        guard fields.count > count else { return .stored(text) }
        return .storedWithRest(text, rest: fields[count...].joined(separator: " "))
    }

    private static func failed(_ reason: String, stored: Int, nearest: String?) -> Verdict {
        stored > 0 ? .halfStored(stored, because: reason) : .refused(reason, nearest: nearest)
    }

    /// Number keys take any blank before a number, only these behind one.
    private static func fields(of value: String) -> [String] {
        value.unicodeScalars.split { $0 == " " || $0 == "\t" || $0 == "\n" }
            .map { $0.drop { $0 == "\u{b}" || $0 == "\u{c}" || $0 == "\r" } }
            .filter { !$0.isEmpty }.map { String(String.UnicodeScalarView($0)) }
    }

    /// A number as the kernel reads it: a zero in front is octal, `0x` hexadecimal, no plus sign.
    private static func number(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? text.dropFirst() : text[...]
        guard let first = digits.utf8.first, (0x30...0x39).contains(first) else { return nil }
        let magnitude: Int64?
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
            let rest = digits.dropFirst(2)
            magnitude = rest.hasPrefix("-") || rest.hasPrefix("+") ? nil : Int64(rest, radix: 16)
        } else {
            magnitude = Int64(digits, radix: first == 0x30 ? 8 : 10)
        }
        return magnitude.map { isNegative ? -$0 : $0 }
    }
}
