/// Text in which what stood before is named by its place, for long tables that are rarely read.
///
/// Most bytes stand for themselves. U+0001, which no YAML or JSON file holds, leads four bytes: the
/// length of a copy and, in three digits, how far back it begins. The form is our own because the
/// same text must give the same table on every machine that makes it.
package enum CompressedText {
    private static let mark: UInt8 = 1
    private static let zero: UInt8 = 0x20
    private static let base = 95
    private static let shortest = 8
    private static let longest = shortest + base - 1
    private static let farthest = base * base * base - 1
    private static let candidates = 8

    /// The text that `text(of:)` reads; `nil` when it holds U+0001 itself.
    package static func compressed(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard !bytes.contains(mark) else { return nil }
        var places = Places(count: bytes.count)
        var packed: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let copy = isBoundary(bytes, index) ? best(bytes, at: index, places) : nil
            let end = index + (copy?.length ?? 1)
            if let copy {
                packed += [mark, zero + UInt8(copy.length - shortest)]
                packed += digits(of: copy.distance)
            } else {
                packed.append(bytes[index])
            }
            while index < end {
                places.insert(bytes, at: index)
                index += 1
            }
        }
        return String(decoding: packed, as: UTF8.self)
    }

    /// The text that was compressed; `nil` for what `compressed` never gives.
    package static func text(of compressed: String) -> String? {
        var bytes: [UInt8] = []
        var packed = compressed.utf8.makeIterator()
        func value(_ byte: UInt8?) -> Int? {
            byte.flatMap { zero..<zero + UInt8(base) ~= $0 ? Int($0 - zero) : nil }
        }
        while let byte = packed.next() {
            guard byte == mark else {
                bytes.append(byte)
                continue
            }
            guard let length = value(packed.next()), let high = value(packed.next()),
                let middle = value(packed.next()), let low = value(packed.next())
            else { return nil }
            let start = bytes.count - ((high * base + middle) * base + low)
            guard start >= 0, start < bytes.count else { return nil }
            for place in start..<start + length + shortest { bytes.append(bytes[place]) }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digits(of number: Int) -> [UInt8] {
        [number / (base * base), number / base % base, number % base].map { zero + UInt8($0) }
    }

    private static func isBoundary(_ bytes: [UInt8], _ index: Int) -> Bool {
        index == bytes.count || bytes[index] & 0xc0 != 0x80
    }

    private static func best(
        _ bytes: [UInt8], at index: Int, _ places: Places
    ) -> (length: Int, distance: Int)? {
        var best: (length: Int, distance: Int)?
        var place = places.last(bytes, index)
        for _ in 0..<candidates {
            guard place >= 0, index - place <= farthest else { break }
            var length = 0
            let limit = min(longest, bytes.count - index)
            while length < limit, bytes[place + length] == bytes[index + length] { length += 1 }
            while length > 0, !isBoundary(bytes, index + length) { length -= 1 }
            if length >= shortest, length > best?.length ?? 0 { best = (length, index - place) }
            place = places.before[place]
        }
        return best
    }

    /// Where eight bytes stood before.
    private struct Places {
        private static let bits: UInt64 = 16
        private var lasts = [Int](repeating: -1, count: 1 << Int(bits))
        /// For each place the one before it with the same hash, -1 for none.
        private(set) var before: [Int]

        init(count: Int) { before = [Int](repeating: -1, count: count) }

        func last(_ bytes: [UInt8], _ index: Int) -> Int {
            Self.slot(bytes, index).map { lasts[$0] } ?? -1
        }

        mutating func insert(_ bytes: [UInt8], at index: Int) {
            guard let slot = Self.slot(bytes, index) else { return }
            before[index] = lasts[slot]
            lasts[slot] = index
        }

        private static func slot(_ bytes: [UInt8], _ index: Int) -> Int? {
            guard index + shortest <= bytes.count else { return nil }
            var word: UInt64 = 0
            for offset in 0..<shortest { word = word << 8 | UInt64(bytes[index + offset]) }
            return Int((word &* 0x9e37_79b9_7f4a_7c15) >> (64 - bits))
        }
    }
}
