extension Value {
    /// The value as messages print it: `4 KiB`, `1.5 s`, `95.3%`, `32768-60999`.
    ///
    /// Bytes use the largest unit that leaves a whole number. Durations from a second up are in
    /// seconds, because settings are. Lists are joined by commas; `?` stands for an unknown field.
    package var text: String {
        switch self {
        case .bool(let truth): truth ? "true" : "false"
        case .int(let amount): "\(amount)"
        case .bytes(let amount): Self.text(bytes: amount)
        case .pages(let amount): amount == 1 ? "1 page" : "\(amount) pages"
        case .duration(let amount): Self.text(microseconds: amount)
        case .ratio(let number): Self.text(ratio: number)
        case .string(let text): text
        case .interval(let low, let high): "\(low)-\(high)"
        case .intervals(let ranges):
            ranges.map { range in
                range.lowerBound == range.upperBound
                    ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
            }.joined(separator: ",")
        case .list(let elements): elements.map(\.text).joined(separator: ", ")
        case .record(let record):
            record.fields.map { "\($0.name) \($0.outcome.text)" }.joined(separator: ", ")
        }
    }

    private static func text(bytes: Int64) -> String {
        for (shift, unit) in [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")]
        where bytes != 0 && bytes % (1 << shift) == 0 {
            return "\(bytes >> shift) \(unit)"
        }
        return "\(bytes) B"
    }

    private static func text(microseconds: Int64) -> String {
        switch microseconds.magnitude {
        case 0: "0 s"
        case 1_000_000...: "\(decimal(microseconds, places: 6)) s"
        case 1_000...: "\(decimal(microseconds, places: 3)) ms"
        default: "\(microseconds) us"
        }
    }

    /// Few decimals for a large share, more for a small one, so that it does not print as zero.
    private static func text(ratio: Double) -> String {
        let percent = ratio * 100
        let places =
            switch percent.magnitude {
            case 10...: 1
            case 0.1...: 2
            default: 4
            }
        let scale = places == 1 ? 10.0 : places == 2 ? 100.0 : 10_000.0
        guard let scaled = (percent * scale).nearestWhole else { return "\(percent)%" }
        return "\(decimal(scaled, places: places))%"
    }

    /// The number `digits` / 10^`places` without zeros at the end.
    private static func decimal(_ digits: Int64, places: Int) -> String {
        var fraction = Array("\(digits.magnitude)".utf8)
        while fraction.count <= places { fraction.insert(UInt8(ascii: "0"), at: 0) }
        let whole = String(decoding: fraction.dropLast(places), as: UTF8.self)
        var decimals = fraction.suffix(places)
        while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
        let sign = digits < 0 ? "-" : ""
        return decimals.isEmpty
            ? sign + whole : "\(sign)\(whole).\(String(decoding: decimals, as: UTF8.self))"
    }
}

extension Outcome {
    /// The value as messages print it, `?` when there is none.
    var text: String {
        switch self {
        case .known(let value): value.text
        case .unknown: "?"
        }
    }
}
