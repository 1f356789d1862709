/// A key or a pattern of keys as a user types it.
package struct KeySelector: Sendable, Equatable {
    /// The text as it was typed.
    package let text: String
    private let path: [UInt8]

    /// Takes either separator; a leading `/proc/sys` is dropped.
    package init(_ text: String) {
        self.text = text
        let head = Array("/proc/sys/".utf8)
        let bytes = Array(text.utf8)
        path = KeySpelling.normalized(
            bytes.starts(with: head) ? bytes[head.count...] : bytes[...])
    }

    /// Whether it is a pattern.
    package var isPattern: Bool { GlobPattern.isPattern(path) }

    /// Whether it means the setting at a path below `/proc/sys`; a key typed with dots only means
    /// interfaces with dots in their names, too.
    package func matches(path other: String) -> Bool {
        let other = Array(other.utf8)
        guard isPattern else { return path == other || flat(path) == flat(other) }
        let slash = UInt8(ascii: "/")
        let wanted = path.split(separator: slash)
        let found = other.split(separator: slash)
        return wanted.count == found.count
            && zip(wanted, found).allSatisfy { GlobPattern($0).matches(Array($1)) }
    }

    private func flat(_ path: [UInt8]) -> [UInt8] {
        path.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: ".") : $0 }
    }
}
