/// Counts the sockets in one datagram of a dump.
///
/// Pure: it reads the bytes and nothing else. After an error the tally holds part of the datagram
/// and must be thrown away.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - tally: What has been counted so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump(
    _ bytes: RawSpan, answering identity: DumpIdentity, into tally: inout SocketTally
) throws(NetlinkError) -> DumpProgress {
    try tally.take(bytes, answering: identity)
}

/// Collects the listeners in one datagram of a dump.
///
/// Pure, like the other form; rows in other states are skipped.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - list: The listeners so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump(
    _ bytes: RawSpan, answering identity: DumpIdentity, into list: inout ListenerList
) throws(NetlinkError) -> DumpProgress {
    try list.take(bytes, answering: identity)
}

/// Counts the local ports of some sources in one datagram of a dump.
///
/// Pure, like the other forms.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - tally: What has been counted so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump(
    _ bytes: RawSpan, answering identity: DumpIdentity, into tally: inout SourcePortTally
) throws(NetlinkError) -> DumpProgress {
    try tally.take(bytes, answering: identity)
}

/// Counts what the sockets in one datagram of a dump take of what the machine limits.
///
/// Pure, like the other forms.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - use: What has been counted so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump(
    _ bytes: RawSpan, answering identity: DumpIdentity, into use: inout SocketUse
) throws(NetlinkError) -> DumpProgress {
    try use.take(bytes, answering: identity)
}

/// Tells callers apart in one datagram of a dump.
///
/// Pure, like the other forms.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - tally: What has been counted so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump(
    _ bytes: RawSpan, answering identity: DumpIdentity, into tally: inout CallerTally
) throws(NetlinkError) -> DumpProgress {
    try tally.take(bytes, answering: identity)
}
