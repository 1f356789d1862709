internal import Loaders
internal import Sysctl

/// What a kernel accepts, as far as the catalogue knows it.
struct AcceptedValues {
    let catalogue: Catalogue
    let kernel: KernelVersion

    /// The kernel's answer to a value of the setting at a path; accepted when nothing is known.
    func answer(path: String, value: String) -> KernelAnswer {
        guard let entry = catalogue[SysctlKey(path: path).name] else { return .accepted }
        if entry.isReadOnly { return .readOnly }
        let count: Int
        switch entry.shape {
        case .integer: count = 1
        case .interval: count = 2
        case .triple: count = 3
        case .ports, .text: return .accepted
        }
        // Number keys take any blank before a number, only these behind one, and ignore the rest.
        let fields = value.unicodeScalars.split { $0 == " " || $0 == "\t" || $0 == "\n" }
            .map { $0.drop { $0 == "\u{b}" || $0 == "\u{c}" || $0 == "\r" } }
            .filter { !$0.isEmpty }
        guard !fields.isEmpty else { return .refused("it is empty") }
        let range = entry.accepts.first { $0.kernel.contains(kernel) }
        for field in fields.prefix(count) {
            let text = String(String.UnicodeScalarView(field))
            guard let number = Self.number(text) else {
                return .refused("'\(printable(String(text.prefix(60))))' is not a number")
            }
            if let minimum = range?.minimum, number < minimum {
                return .refused("the lowest value is \(minimum)")
            }
            if let maximum = range?.maximum, number > maximum {
                return .refused("the highest value is \(maximum)")
            }
        }
        return .accepted
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
