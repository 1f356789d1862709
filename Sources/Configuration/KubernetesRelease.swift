/// A release of Kubernetes, `1.29`.
package struct KubernetesRelease: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The first number.
    package let major: Int
    /// The second number.
    package let minor: Int

    /// Makes a release.
    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads `1.29`, `v1.29.3` or `v1.29.3-gke.1`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.drop { $0 == "v" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let major = Self.number(parts[0]),
            let minor = Self.number(parts[1].prefix { $0 != "-" && $0 != "+" })
        else { return nil }
        self.init(major, minor)
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }

    /// The form `1.29`.
    package var description: String { "\(major).\(minor)" }

    /// Orders by age.
    package static func < (left: KubernetesRelease, right: KubernetesRelease) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
