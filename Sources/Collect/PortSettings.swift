package import Evidence

/// The settings that say which sockets are outgoing and which TIME_WAIT sockets are fresh.
package struct PortSettings: Equatable {
    /// Ports that connect() picks from.
    ///
    /// Not a `Reading`: to copy one the runtime would look up how ports are compared.
    package let ephemeral: ClosedRange<UInt16>?
    /// Why there are none, `nil` when there are.
    package let absence: Absence?
    /// Milliseconds after which connect() may reuse a TIME_WAIT socket.
    ///
    /// Kernels before 6.14 have no tcp_tw_reuse_delay; there it is one second.
    package let reuseDelay: UInt32

    /// Reads settings that were collected already.
    package init(_ sysctls: [String: Reading<String>]) {
        switch sysctls["net.ipv4.ip_local_port_range"] {
        case nil:
            ephemeral = nil
            absence = Absence(
                .notCollected, "net.ipv4.ip_local_port_range was not read in this run")
        case .absent(let reason):
            ephemeral = nil
            absence = reason
        case .observed(let text, let origin):
            ephemeral = Self.range(text)
            absence =
                ephemeral == nil
                ? Absence(.malformed, "'\(origin)' does not hold a port range") : nil
        }
        reuseDelay =
            sysctls["net.ipv4.tcp_tw_reuse_delay"]?.value.flatMap { UInt32($0) } ?? 1_000
    }

    /// A TIME_WAIT socket lives 60 seconds; with more milliseconds left than these it is fresh.
    package var freshTimeWait: UInt32 { 60_000 - min(reuseDelay, 60_000) }

    private static func range(_ text: String) -> ClosedRange<UInt16>? {
        let ends = text.split(whereSeparator: \.isWhitespace)
        let numbers = ends.compactMap { UInt16($0) }
        guard ends.count == 2, numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
        return numbers[0]...numbers[1]
    }
}
