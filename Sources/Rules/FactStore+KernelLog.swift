internal import Evidence
internal import Expressions

extension FactStore {
    /// Lines of the kernel log by what they say.
    var loggedFaults: Outcome {
        part(snapshot.network?.kernelLog, FactSchema.kernelLog) {
            .known(.list($0.map { .record($0.record) }))
        }
    }
}

extension LoggedFault {
    /// The fault as expressions see it.
    var record: Record {
        let ports = ports.map { "\($0)" }.joined(separator: ", ")
        let place = ports.isEmpty ? "" : " on port \(ports)"
        // A hostile snapshot may hold any number.
        let (age, overflow) = age.multipliedReportingOverflow(by: 1_000_000)
        return Record(
            typeName: FactSchema.loggedFaultType,
            fields: [
                ("kind", .known(.string(kind.rawValue))), ("text", .known(.string(kind.text))),
                ("place", .known(.string(place))), ("rule", .known(.string(kind.rule))),
                ("count", .known(.int(count))), ("last", .known(.duration(microseconds: last))),
                (
                    "age",
                    overflow
                        ? .missing("logged fault.age", "it is out of range", .absent)
                        : .known(.duration(microseconds: age))
                ),
            ])
    }
}

extension LoggedFault.Kind {
    /// The line in the kernel's words, without what differs from line to line.
    package var text: String {
        switch self {
        case .synCookies: "Possible SYN flooding, Sending cookies"
        case .synDropped: "Possible SYN flooding, Dropping request"
        case .trackingFull: "nf_conntrack: table full, dropping packet"
        case .orphans: "TCP: too many orphaned sockets"
        case .memory: "TCP: out of memory -- consider tuning tcp_mem"
        case .neighbours: "neighbor table overflow"
        }
    }

    /// The rule that judges the cause by what it counts.
    package var rule: String {
        switch self {
        case .synCookies: "LISTEN108"
        case .synDropped: "LISTEN107"
        case .trackingFull: "CT101"
        case .orphans: "CLOSE104"
        case .memory: "BUF101"
        case .neighbours: "NEIGH101"
        }
    }
}
