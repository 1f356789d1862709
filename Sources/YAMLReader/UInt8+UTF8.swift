extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")

    /// Whether the byte is the second or a later one of a scalar in UTF-8.
    var continuesScalar: Bool { self & 0b1100_0000 == 0b1000_0000 }

    /// Whether the byte ends a line, as the only one or as part of CRLF.
    var breaksLine: Bool { self == .lineFeed || self == .carriageReturn }
}
