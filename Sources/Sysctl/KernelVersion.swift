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
    package init?(_ text: some StringProtocol) {
        var numbers: [Int] = []
        var rest = Substring(text)
        while numbers.count < 3 {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.count <= 6, let number = Int(digits) else { break }
            numbers.append(number)
            rest = rest.dropFirst(digits.count)
            guard numbers.count < 3, rest.first == ".",
                let next = rest.dropFirst().first, next.isASCII, next.isNumber
            else { break }
            rest = rest.dropFirst()
        }
        guard numbers.count >= 2 else { return nil }
        if let first = rest.first, first.isASCII, first.isLetter || first == "_" { return nil }
        self.init(
            numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0, suffix: String(rest))
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
