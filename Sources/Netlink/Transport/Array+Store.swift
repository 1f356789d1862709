extension [UInt8] {
    /// Writes an integer in the machine's own byte order, which is netlink's.
    mutating func store<Value: FixedWidthInteger>(_ value: Value, at offset: Int) {
        for index in 0..<MemoryLayout<Value>.size {
            self[offset + index] = UInt8(truncatingIfNeeded: value.littleEndian >> (8 * index))
        }
    }
}
