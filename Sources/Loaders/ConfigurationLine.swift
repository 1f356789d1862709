/// A line that assigns a value, or excludes a key from patterns.
struct ConfigurationLine {
    /// The number of the file in the reading order.
    let file: Int
    let line: Int
    let column: Int
    /// The path below `/proc/sys` as the loader spells it.
    let key: [UInt8]
    /// `nil` for an exclusion.
    let value: [UInt8]?
    let ignoresErrors: Bool
    let isPattern: Bool
}
