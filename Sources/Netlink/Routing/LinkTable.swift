internal import CNetlink

/// The network interfaces of a namespace.
package struct LinkTable: Sendable, Equatable {
    /// One interface.
    package struct Link: Sendable, Equatable {
        /// Its number.
        package var index: Int32 = 0
        /// Its name.
        package var name = ""
        /// What made it, such as `veth`; nil for hardware and loopback.
        package var kind: String?
        /// Whether an administrator has switched it on.
        package var isUp = false
        /// Whether the other end is there.
        package var hasCarrier = false
        /// Whether it is the loopback interface.
        package var isLoopback = false
        /// Largest packet in bytes.
        package var mtu: UInt32?
        /// Its queueing discipline.
        package var qdisc: String?
        /// `txqueuelen` in packets.
        package var queueLength: UInt32?
        /// Packets received.
        package var rxPackets: UInt64?
        /// Packets sent.
        package var txPackets: UInt64?
        /// Packets received and dropped before IP.
        package var rxDropped: UInt64?
        /// Packets dropped on their way out.
        package var txDropped: UInt64?
        /// Packets that the device had no room for.
        package var rxMissed: UInt64?

        /// An interface of which nothing is known.
        package init() {}
    }

    /// A host with more has them from a container engine, and they are all alike.
    package static let largestCount = 1024

    private let limit: Int

    /// In the order in which the kernel named them.
    package private(set) var links: [Link] = []
    /// Whether there were no more than are kept.
    package internal(set) var isComplete = true

    /// - Parameter limit: How many interfaces are kept.
    package init(limit: Int = largestCount) {
        self.limit = limit
    }
}

extension LinkTable: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self(limit: limit) }

    /// Takes one interface.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        guard links.count < limit else {
            isComplete = false
            return false
        }
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_LINK_SIZE))
        var link = Link()
        link.index = bytes.field(Int32.self, at: payload.lowerBound + Int(TCPLINT_LINK_INDEX))
        let flags = bytes.field(UInt32.self, at: payload.lowerBound + Int(TCPLINT_LINK_FLAGS))
        link.isUp = flags & UInt32(TCPLINT_LINK_UP) != 0
        link.hasCarrier = flags & UInt32(TCPLINT_LINK_CARRIER) != 0
        link.isLoopback = flags & UInt32(TCPLINT_LINK_LOOPBACK) != 0
        while try attributes.advance(in: bytes) {
            let value = attributes.value
            switch attributes.type {
            case Int(TCPLINT_LINK_NAME): link.name = bytes.text(value)
            case Int(TCPLINT_LINK_MTU): link.mtu = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_LINK_QDISC): link.qdisc = bytes.text(value)
            case Int(TCPLINT_LINK_QUEUE_LENGTH):
                link.queueLength = try bytes.number(UInt32.self, value)
            case Int(TCPLINT_LINK_INFO): link.kind = try Self.kind(bytes, value)
            case Int(TCPLINT_LINK_STATISTICS): link.count(bytes, value)
            default: break
            }
        }
        links.append(link)
        return true
    }

    private static func kind(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(NetlinkError) -> String? {
        var attributes = try AttributeCursor(range)
        while try attributes.advance(in: bytes) {
            if attributes.type == Int(TCPLINT_LINK_KIND) { return bytes.text(attributes.value) }
        }
        return nil
    }
}

extension LinkTable.Link {
    fileprivate mutating func count(_ bytes: RawSpan, _ range: Range<Int>) {
        rxPackets = bytes.counter(range, at: Int(TCPLINT_LINK_RX_PACKETS))
        txPackets = bytes.counter(range, at: Int(TCPLINT_LINK_TX_PACKETS))
        rxDropped = bytes.counter(range, at: Int(TCPLINT_LINK_RX_DROPPED))
        txDropped = bytes.counter(range, at: Int(TCPLINT_LINK_TX_DROPPED))
        rxMissed = bytes.counter(range, at: Int(TCPLINT_LINK_RX_MISSED))
    }
}
