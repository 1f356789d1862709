package import Evidence

/// Reads the text of `/proc/net/netstat` and `/proc/net/snmp`: pairs of lines, names over values.
///
/// Counters are found by name, never by column: kernels add and move columns.
package struct CounterText: Equatable {
    /// Counters such as `TcpExt.ListenOverflows`.
    package private(set) var counters: [String: Int64] = [:]
    /// Groups whose two lines do not belong together, in the order of the text; none of their
    /// counters is kept.
    package private(set) var broken: [String] = []
    /// Counters whose value is not a number, in the order of the text; they are left out.
    package private(set) var unreadable: [String] = []
    /// Counters that are too large for a signed number, in the order of the text; they are held
    /// at its end.
    package private(set) var clamped: [String] = []

    /// Whether any group was found whose two lines belong together.
    package private(set) var hasCounters = false

    /// Reads the text; a last line without a newline was cut off and does not count.
    package init(_ bytes: ArraySlice<UInt8>, wanted: CollectionPlan.Counters = .all) {
        let lines = LineText.lines(bytes)
        let wanted = WantedCounters(wanted)
        var index = 0
        while index < lines.count {
            let names = lines[index]
            guard let group = LineText.group(names) else {
                broken.append(LineText.text(names.prefix(40)))
                index += 1
                continue
            }
            let values = index + 1 < lines.count ? lines[index + 1] : []
            let arePair = LineText.group(values) == group
            if let wanted = wanted.names(of: group) {
                add(names, arePair ? values : [], to: group, wanted)
            } else if arePair {
                hasCounters = true
            }
            // The line of another group begins a pair of its own.
            index += arePair ? 2 : 1
        }
    }

    private mutating func add(
        _ names: ArraySlice<UInt8>, _ values: ArraySlice<UInt8>, to group: String,
        _ wanted: WantedCounters
    ) {
        // Side by side, so that of a hundred names only those are kept that are wanted.
        var names = LineText.Fields(names)
        var values = LineText.Fields(values)
        var found: [(name: ArraySlice<UInt8>, digits: ArraySlice<UInt8>)] = []
        var isFirst = true
        while true {
            let (name, digits) = (names.next(), values.next())
            guard let name, let digits else {
                guard name == nil, digits == nil else {
                    broken.append(group)
                    return
                }
                break
            }
            if !isFirst, wanted.includes(name) { found.append((name, digits)) }
            isFirst = false
        }
        hasCounters = true
        counters.reserveCapacity(counters.count + found.count)
        for (name, digits) in found {
            let name = group + "." + LineText.text(name)
            switch Self.number(digits) {
            case .number(let value): counters[name] = value
            case .tooLarge:
                counters[name] = .max
                clamped.append(name)
            case .none: unreadable.append(name)
            }
        }
    }

    private enum Number {
        case number(Int64)
        case tooLarge
    }

    /// Counters are unsigned 64-bit numbers; a few values, such as `Tcp.MaxConn`, are negative.
    private static func number(_ digits: ArraySlice<UInt8>) -> Number? {
        if let value: Int64 = LineText.integer(digits) { return .number(value) }
        let value: UInt64? = LineText.integer(digits)
        return value == nil ? nil : .tooLarge
    }
}
