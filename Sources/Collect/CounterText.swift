internal import Evidence

/// Reads the text of `/proc/net/netstat` and `/proc/net/snmp`: pairs of lines, names over values.
///
/// Counters are found by name, never by column: kernels add and move columns.
enum CounterText {
    /// Counters such as `TcpExt.ListenOverflows`, and the groups whose two lines do not match.
    static func parse(
        _ text: [UInt8], _ wanted: CollectionPlan.Counters
    ) -> (counters: [String: Int64], broken: [String]) {
        var counters: [String: Int64] = [:]
        var broken: [String] = []
        let lines = text.split(separator: UInt8(ascii: "\n"))
        var index = 0
        while index < lines.count {
            guard let group = Words.group(of: lines[index]), index + 1 < lines.count else {
                broken.append(String(decoding: lines[index].prefix(40), as: UTF8.self))
                break
            }
            let pair = (names: lines[index], values: lines[index + 1])
            index += 2
            guard wanted.concern(group) else { continue }
            let names = Words(pair.names)
            let values = Words(pair.values)
            guard values.group == group, values.count == names.count else {
                broken.append(group)
                continue
            }
            for (position, name) in names.wanted(wanted, in: group) {
                counters["\(group).\(name)"] = values.number(at: position)
            }
        }
        return (counters, broken)
    }

    /// Growth between two looks by name; gauges and constants of the Tcp group are left out, and
    /// so is a counter that fell, because then namespace or processors changed.
    static func increases(
        from first: [String: Int64], to second: [String: Int64]
    ) -> (increases: [String: Int64], fallen: [String]) {
        var increases: [String: Int64] = [:]
        var fallen: [String] = []
        for (name, value) in second where !gauges.contains(name) {
            guard let before = first[name] else { continue }
            if value < before { fallen.append(name) } else { increases[name] = value - before }
        }
        return (increases, fallen.sorted())
    }

    private static let gauges: Set<String> = [
        "Tcp.CurrEstab", "Tcp.RtoAlgorithm", "Tcp.RtoMin", "Tcp.RtoMax", "Tcp.MaxConn",
        "Ip.Forwarding", "Ip.DefaultTTL", "MPTcpExt.MPCurrEstab",
    ]
}

/// One line: the name of its group, and words that become text only when they are asked for.
private struct Words {
    private let words: [ArraySlice<UInt8>]
    /// `TcpExt` of `TcpExt:`, `nil` when the line does not begin so.
    let group: String?

    init(_ line: ArraySlice<UInt8>) {
        group = Self.group(of: line)
        words = Array(line.split(separator: UInt8(ascii: " ")).dropFirst())
    }

    static func group(of line: ArraySlice<UInt8>) -> String? {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")), space > line.startIndex,
            line[space - 1] == UInt8(ascii: ":")
        else { return nil }
        return String(decoding: line[..<(space - 1)], as: UTF8.self)
    }

    var count: Int { words.count }

    /// Positions and names of the counters that are wanted.
    func wanted(
        _ wanted: CollectionPlan.Counters, in group: String
    ) -> [(position: Int, name: String)] {
        switch wanted {
        case .all:
            return words.enumerated().map { ($0, String(decoding: $1, as: UTF8.self)) }
        case .named(let names):
            return names.compactMap { full in
                guard full.hasPrefix(group), full.dropFirst(group.count).first == "." else {
                    return nil
                }
                let name = full.dropFirst(group.count + 1)
                return words.firstIndex { $0.elementsEqual(name.utf8) }
                    .map { ($0, String(name)) }
            }
        }
    }

    /// Unsigned 64-bit counters beyond Int64 are held at its end; a few values are negative.
    func number(at position: Int) -> Int64? {
        let text = String(decoding: words[position], as: UTF8.self)
        return Int64(text) ?? UInt64(text).map { _ in .max }
    }
}

extension CollectionPlan.Counters {
    /// Whether any counter of that group is wanted.
    fileprivate func concern(_ group: String) -> Bool {
        switch self {
        case .all: true
        case .named(let names):
            names.contains { $0.hasPrefix(group) && $0.dropFirst(group.count).first == "." }
        }
    }
}
