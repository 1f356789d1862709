/// A kernel release as `uname -r` prints it: three numbers that are compared, and the rest kept.
///
/// `4.18.0-553.el8_10.x86_64` is 4.18.0 with the suffix `-553.el8_10.x86_64`. A missing third
/// number reads as zero, so `3.10` equals `3.10.0`. Distribution kernels backport: the numbers
/// alone never prove that a feature is absent.
package struct KernelVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// First number.
    package let major: Int
    /// Second number.
    package let minor: Int
    /// Third number, zero when the text has none.
    package let patch: Int
    /// What follows the numbers, as written.
    package let suffix: String

    /// Makes a version from its numbers.
    package init(_ major: Int, _ minor: Int, _ patch: Int = 0, suffix: String = "") {
        self.major = major
        self.minor = minor
        self.patch = patch
        self.suffix = suffix
    }

    /// Reads `N.N`, `N.N.N` and anything after them; `nil` when two numbers do not lead the text.
    package init?(_ text: String) { self.init(text[...]) }

    /// Reads the same of a part of a text.
    package init?(_ text: Substring) {
        let bytes = text.utf8
        var numbers = (0, 0, 0)
        var count = 0
        var rest = bytes.startIndex
        while count < 3 {
            var end = rest
            var digits = 0
            var number = 0
            while end != bytes.endIndex, digits <= 6, let digit = Self.digit(bytes[end]) {
                number = number * 10 + digit
                digits += 1
                end = bytes.index(after: end)
            }
            guard 1...6 ~= digits else { break }
            switch count {
            case 0: numbers.0 = number
            case 1: numbers.1 = number
            default: numbers.2 = number
            }
            count += 1
            rest = end
            guard count < 3, rest != bytes.endIndex, bytes[rest] == UInt8(ascii: ".") else { break }
            let next = bytes.index(after: rest)
            guard next != bytes.endIndex, Self.digit(bytes[next]) != nil else { break }
            rest = next
        }
        guard count >= 2 else { return nil }
        if rest != bytes.endIndex, Self.joinsWords(bytes[rest]) { return nil }
        self.init(numbers.0, numbers.1, numbers.2, suffix: String(text[rest...]))
    }

    private static func digit(_ byte: UInt8) -> Int? {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte ? Int(byte - UInt8(ascii: "0")) : nil
    }

    private static func joinsWords(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_")
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    /// Orders by the three numbers; the suffix does not count.
    package static func < (left: KernelVersion, right: KernelVersion) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }

    /// Equal when the three numbers are equal.
    package static func == (left: KernelVersion, right: KernelVersion) -> Bool {
        (left.major, left.minor, left.patch) == (right.major, right.minor, right.patch)
    }

    /// Hashes the three numbers.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(major)
        hasher.combine(minor)
        hasher.combine(patch)
    }

    /// The numbers alone, `6.1.192`.
    package var numbers: String { "\(major).\(minor).\(patch)" }

    /// The numbers without a patch of zero, `5.2`.
    package var shortNumbers: String { patch == 0 ? "\(major).\(minor)" : numbers }

    /// The release as it was written.
    package var description: String { numbers + suffix }
}
