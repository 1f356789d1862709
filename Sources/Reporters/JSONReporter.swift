package import Engine
internal import FoundationEssentials

/// Writes a report as JSON: keys sorted, so that equal reports are equal byte for byte.
package func jsonReport(_ report: Report) throws -> [UInt8] {
    try json(report)
}

/// Any value as JSON in the house form: two-space indentation, sorted keys, a final newline.
package func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
}
