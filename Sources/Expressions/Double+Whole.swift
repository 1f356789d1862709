// `rounded()` calls the C mathematics library, which this target does not link.
extension Double {
    /// The number cut to a whole one, `nil` beyond 64 bits.
    var truncatedWhole: Int64? {
        guard magnitude < 0x1p63 else { return nil }
        return Int64(self)
    }

    /// The nearest whole number, halves away from zero, `nil` beyond 64 bits.
    var nearestWhole: Int64? {
        guard let whole = truncatedWhole else { return nil }
        // A number with decimals is below 2^53, so the next whole one always exists.
        let rest = self - Double(whole)
        return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    }
}
