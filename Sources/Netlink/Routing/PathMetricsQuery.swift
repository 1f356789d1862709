internal import CNetlink

/// What TCP remembers of the paths from this thread's namespace; anyone may ask.
///
/// - Throws: Any case but `.namespace`; `.kernel` where the kernel has no such table, as before
///   3.6.
package func pathMetrics(until deadline: Deadline = .never) throws(NetlinkError) -> PathMetrics {
    let socket = try NetlinkSocket(.generic, until: deadline)
    var metrics = PathMetrics()
    guard let family = try socket.genericFamily("tcp_metrics") else { return metrics }
    let request = TableRequest(
        type: Int(family), head: genericHead(Int(TCPLINT_PATH_GET)))
    _ = try socket.read(request, into: &metrics)
    return metrics
}
