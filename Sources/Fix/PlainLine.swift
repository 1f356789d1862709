internal import Loaders
internal import Sysctl

/// A line that sets one key for every loader.
struct PlainLine {
    /// The key in dots.
    let key: String
    /// The column of the key, counted from 1 in bytes.
    let column: Int
    private let bytes: [UInt8]

    /// Takes a line with its end; `nil` when it is no assignment to one key.
    init?(_ bytes: [UInt8], options: LoaderOptions) {
        guard Self.isOne(bytes),
            case .setting(let key, .some, _, let offset) = LineParser(options: options).read(
                bytes.prefix { $0 != 13 && $0 != 10 }, isEnded: bytes.last == 10),
            !key.contains(where: { "*?[".utf8.contains($0) })
        else { return nil }
        self.bytes = bytes
        self.key = SysctlKey(path: String(decoding: key, as: UTF8.self)).name
        column = offset + 1
    }

    /// Whether every loader takes these bytes for one line: systemd ends a line at a carriage return
    /// and at a NUL, too.
    static func isOne(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.last == 10 { rest.removeLast() }
        if rest.last == 13 { rest.removeLast() }
        return !rest.contains { $0 == 13 || $0 == 0 || $0 == 10 }
    }

    /// The line with another value and the end that it has.
    func replacingValue(with value: String) -> [UInt8] {
        let equals = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex - 1
        let isSpaced = equals > 0 && bytes[equals - 1] == UInt8(ascii: " ")
        let end = bytes.drop { $0 != 13 && $0 != 10 }
        return bytes[...equals] + Array((isSpaced ? " " : "").utf8) + Array(value.utf8) + end
    }
}
