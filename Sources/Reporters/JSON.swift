/// A JSON value whose objects keep the order in which they are written.
///
/// Reports are printed in the order of their contract, and printing must not cost more than the
/// inspection, so this is not left to a general encoder.
enum JSON {
    case null
    case flag(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([(key: String, value: JSON)])

    /// A text, or null.
    init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    /// A count.
    init(_ count: Int) { self = .integer(Int64(count)) }

    /// The document: indented by two spaces, with a final newline.
    var document: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .number(let number): bytes += (number.isFinite ? "\(number)" : "null").utf8
        case .text(let text): Self.write(text, to: &bytes)
        case .list(let items):
            Self.write(items, between: ("[", "]"), to: &bytes, depth) { item, bytes in
                item.write(to: &bytes, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, between: ("{", "}"), to: &bytes, depth) { member, bytes in
                Self.write(member.key, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between ends: (String, String), to bytes: inout [UInt8], _ depth: Int,
        _ body: (Item, inout [UInt8]) -> Void
    ) {
        bytes += ends.0.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(&bytes, depth + 1)
            body(item, &bytes)
        }
        if !items.isEmpty { newLine(&bytes, depth) }
        bytes += ends.1.utf8
    }

    private static func newLine(_ bytes: inout [UInt8], _ depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes += "  ".utf8 }
    }

    /// Text in quotes; RFC 8259 asks to escape quotes, backslashes and controls.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        if isPlain(text.utf8.span) {
            bytes += text.utf8
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20, 0x7f:
                bytes += "\\u00".utf8
                bytes.append(digit(byte >> 4))
                bytes.append(digit(byte & 15))
            default: bytes.append(byte)
            }
        }
    }

    /// Whether a text needs no escapes, as nearly all do.
    private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x7f || byte == UInt8(ascii: "\"")
                || byte == UInt8(ascii: "\\")
            {
                return false
            }
        }
        return true
    }

    private static func digit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
    }
}
