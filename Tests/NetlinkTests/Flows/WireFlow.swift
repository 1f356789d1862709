import Netlink

/// One connection as the kernel would send it, with tcp_info and the socket's memory.
///
/// Places are those of `struct tcp_info`, written down again so that a wrong constant is found.
struct WireFlow {
    var row = WireRow(state: .established, sourcePort: 443, destinationPort: 50_000)
    var timer: UInt8 = 0
    var retries: UInt8 = 0
    var cookie: UInt64 = 1
    var receiveQueue: UInt32 = 0
    var sendQueue: UInt32 = 0
    var uid: UInt32 = 33
    var inode: UInt32 = 900
    /// As long as the kernel sends it; nil sends none.
    var info: [UInt8]? = [UInt8](repeating: 0, count: 280)
    /// Nil sends none.
    var memory: [UInt32]? = [UInt32](repeating: 0, count: 9)

    /// A connection whose numbers are those of a healthy one.
    init(_ change: (inout WireFlow) -> Void = { _ in }) {
        set(5, UInt8(7))
        set(16, UInt32(1448))
        set(60, UInt32(1500))
        set(120, UInt64(2))
        set(148, UInt32(40_000))
        change(&self)
    }

    mutating func set<Value: FixedWidthInteger>(_ place: Int, _ value: Value) {
        let bytes = WireRow.host(value)
        info?.replaceSubrange(place..<place + bytes.count, with: bytes)
    }

    var attributes: [UInt8] {
        var bytes: [UInt8] = []
        // Sent unasked; readers must step over it.
        bytes += Wire.attribute(8, [0])
        if let memory { bytes += Wire.attribute(7, memory.flatMap { WireRow.host($0) }) }
        if let info { bytes += Wire.attribute(2, info) }
        return bytes
    }

    var bytes: [UInt8] {
        var fixed = Array(row.bytes)
        func put(_ place: Int, _ bytes: [UInt8]) {
            fixed.replaceSubrange(16 + place..<16 + place + bytes.count, with: bytes)
        }
        put(2, [timer, retries])
        put(44, WireRow.host(cookie))
        put(56, WireRow.host(receiveQueue))
        put(60, WireRow.host(sendQueue))
        put(64, WireRow.host(uid))
        put(68, WireRow.host(inode))
        put(-16, WireRow.host(UInt32(fixed.count + attributes.count)))
        return fixed + attributes
    }

    /// What one datagram with these connections tells.
    static func scan(_ flows: [WireFlow], limit: Int = 8) throws(NetlinkError) -> FlowScan? {
        try NetlinkTests.scan(flows.flatMap(\.bytes), plan: plan(limit: limit)).flows
    }

    static func plan(limit: Int? = 8) -> SocketScanPlan {
        SocketScanPlan(
            states: .all, ephemeral: 32768...60999, listeningPorts: [443], freshTimeWait: 59000,
            flowLimit: limit)
    }
}
