/// A network interface as a device.
package struct NetworkLink: Sendable, Codable, Equatable {
    /// Its name.
    package var name: String
    /// What made it, such as `veth`; `nil` for hardware and loopback.
    package var kind: String?
    /// Whether it is switched on.
    package var up: Bool
    /// Whether the other end is there.
    package var carrier: Bool
    /// Whether it is the loopback interface.
    package var loopback: Bool
    /// Largest packet in bytes.
    package var mtu: Int64?
    /// Its queueing discipline.
    package var qdisc: String?
    /// `txqueuelen` in packets.
    package var queueLength: Int64?
    /// Speed in Mbit/s, `nil` when not asked for or when the driver tells none.
    package var speed: Int64?
    /// Counters since the device was made, such as `rx_dropped`.
    package var counters: [String: Int64]
    /// Their growth between two samples, `nil` when only one was taken.
    package var increases: [String: Int64]?
    /// What the device does in place of TCP and IP, `nil` when not asked for or not told.
    package var offloads: [String: Bool]?

    /// Makes a link.
    package init(
        name: String, kind: String?, up: Bool, carrier: Bool, loopback: Bool, mtu: Int64?,
        qdisc: String?, queueLength: Int64?, counters: [String: Int64]
    ) {
        self.name = name
        self.kind = kind
        self.up = up
        self.carrier = carrier
        self.loopback = loopback
        self.mtu = mtu
        self.qdisc = qdisc
        self.queueLength = queueLength
        self.counters = counters
    }

    /// The names of counters.
    package static let counterNames = [
        "rx_packets", "tx_packets", "rx_dropped", "tx_dropped", "rx_missed",
    ]

    /// The names of offloads.
    package static let offloadNames = ["tso", "gso", "gro", "lro"]

    private enum CodingKeys: String, CodingKey {
        case name, kind, up, carrier, loopback, mtu, qdisc, counters, increases, offloads
        case queueLength = "queue_length"
        case speed = "speed_mbps"
    }
}
