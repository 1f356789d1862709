extension SocketAddress: CustomStringConvertible {
    /// Dotted decimal for IPv4, RFC 5952 for IPv6.
    package var description: String {
        isIPv4 ? dottedDecimal : hexadecimalGroups
    }

    private var dottedDecimal: String {
        "\((low >> 24) & 0xff).\((low >> 16) & 0xff).\((low >> 8) & 0xff).\(low & 0xff)"
    }

    private func group(_ index: Int) -> UInt64 {
        ((index < 4 ? high : low) >> (48 - 16 * UInt64(index & 3))) & 0xffff
    }

    private var hexadecimalGroups: String {
        let gap = longestZeroRun
        var text = ""
        var index = 0
        while index < 8 {
            if !gap.isEmpty, index == gap.lowerBound {
                text += "::"
                index = gap.upperBound
                continue
            }
            if !text.isEmpty, !text.hasSuffix(":") { text += ":" }
            text += String(group(index), radix: 16)
            index += 1
        }
        return text
    }

    /// RFC 5952 section 4.2: the first longest run of zero groups is shortened, a single group
    /// never.
    private var longestZeroRun: Range<Int> {
        var best = 0..<0
        var start = 0
        for index in 0..<8 {
            guard group(index) == 0 else {
                start = index + 1
                continue
            }
            let run = start..<(index + 1)
            if run.count > 1, run.count > best.count { best = run }
        }
        return best
    }
}
