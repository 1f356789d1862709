/// The spellings of a key.
enum KeySpelling {
    /// The path that a key means: when a dot is its first separator, dots and slashes change roles.
    static func swapped(_ key: ArraySlice<UInt8>) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        let slash = UInt8(ascii: "/")
        guard key.first(where: { $0 == dot || $0 == slash }) == dot else { return Array(key) }
        return key.map { $0 == dot ? slash : $0 == slash ? dot : $0 }
    }

    /// The same without empty components, without `.` components and without a leading slash.
    static func normalized(_ key: ArraySlice<UInt8>) -> [UInt8] {
        let path = swapped(key)
        return isNormal(path) ? path : simplified(path)
    }

    /// Whether a path has neither empty components nor components that begin with a dot.
    private static func isNormal(_ path: [UInt8]) -> Bool {
        var previous = UInt8(ascii: "/")
        for byte in path {
            if previous == UInt8(ascii: "/"),
                byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
            {
                return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "/")
    }

    /// Whether a path has a `..` component.
    static func ascends(_ path: [UInt8]) -> Bool {
        path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    }
}

extension KeySpelling {
    /// A path without empty and `.` components.
    static func simplified(_ path: [UInt8]) -> [UInt8] {
        let parts = path.split(separator: UInt8(ascii: "/"))
            .filter { !$0.elementsEqual(".".utf8) }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))
    }
}
