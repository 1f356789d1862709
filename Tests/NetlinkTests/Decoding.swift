import Netlink

/// Listeners of one datagram.
func listeners(in bytes: [UInt8]) throws(NetlinkError) -> ListenerList {
    var list = ListenerList()
    // Bytes have no padding that could be read.
    _ = try unsafe list.take(bytes.span.bytes, answering: WireRow.identity)
    return list
}

/// The plan of most tests: one listener, and the kernel's default range.
func plan(
    ephemeral: ClosedRange<UInt16>? = 32768...60999, listeningPorts: [UInt16] = [8080],
    limit: Int = 64
) -> SocketScanPlan {
    SocketScanPlan(
        states: .all, ephemeral: ephemeral, listeningPorts: listeningPorts, freshTimeWait: 59000,
        limit: limit)
}

/// The scan of one datagram.
func scan(
    _ bytes: [UInt8], plan: SocketScanPlan = plan(), seed: UInt64 = 1, largestTable: Int = 1 << 17
) throws(NetlinkError) -> SocketScan {
    var tally = SocketTally(plan, seed: seed, largestTable: largestTable)
    // Bytes have no padding that could be read.
    _ = try unsafe tally.take(bytes.span.bytes, answering: WireRow.identity)
    return tally.summary()
}

/// What one datagram means for its dump.
func progress(
    _ bytes: [UInt8], answering identity: DumpIdentity = WireRow.identity
) throws(NetlinkError) -> DumpProgress {
    var tally = SocketTally(plan(), seed: 1)
    // Bytes have no padding that could be read.
    return try unsafe tally.take(bytes.span.bytes, answering: identity)
}
