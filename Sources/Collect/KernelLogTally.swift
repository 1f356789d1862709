package import Evidence

/// Counts the lines of the kernel log that may speak of one network namespace.
///
/// The log is that of the machine, and few lines say which namespace they are about.
package struct KernelLogTally {
    /// The most ports that are told for a kind of line.
    private static let mostPorts = 8

    private let wanted: Set<LoggedFault.Kind>
    private let namespace: UInt64?
    private let isInitial: Bool
    private let ports: Set<Int64>?
    private var found: [LoggedFault.Kind: LoggedFault] = [:]

    /// Starts to count.
    ///
    /// - Parameters:
    ///   - wanted: Which lines the namespace can have caused.
    ///   - namespace: Its inode, `nil` when that is not known.
    ///   - isInitial: Whether it is the initial one of the machine.
    ///   - ports: Where something listens in it, `nil` when that is not known.
    package init(
        _ wanted: Set<LoggedFault.Kind>, namespace: UInt64?, isInitial: Bool, ports: Set<Int64>?
    ) {
        self.wanted = wanted
        self.namespace = namespace
        self.isInitial = isInitial
        self.ports = ports
    }

    /// Takes a line; lines come in the order in which they were written.
    package mutating func take(_ line: KernelLogLine) {
        guard wanted.contains(line.kind), isOwn(line) else { return }
        var fault =
            found[line.kind]
            ?? LoggedFault(kind: line.kind, count: 0, last: 0, age: 0, ports: [])
        fault.count += 1
        fault.last = max(fault.last, line.time)
        if let port = line.port, !fault.ports.contains(port), fault.ports.count < Self.mostPorts {
            fault.ports.append(port)
        }
        found[line.kind] = fault
    }

    private func isOwn(_ line: KernelLogLine) -> Bool {
        if let named = line.namespace { return named == namespace }
        // Kernels that name a namespace do not name the initial one; others could mean any.
        if line.kind == .trackingFull { return isInitial }
        guard let port = line.port, let ports else { return true }
        return ports.contains(port)
    }

    /// What was found, in the order of the kinds; `now` is in microseconds since boot.
    package func faults(now: Int64) -> [LoggedFault] {
        LoggedFault.Kind.allCases.compactMap { kind in
            guard var fault = found[kind] else { return nil }
            fault.ports.sort()
            let (age, overflow) = now.subtractingReportingOverflow(fault.last)
            // The clock of the log and that of programs drift apart by milliseconds.
            fault.age = overflow ? 0 : max(0, age) / 1_000_000
            return fault
        }
    }
}
