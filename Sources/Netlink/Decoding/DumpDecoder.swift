/// Takes one datagram of a dump.
///
/// Pure: it reads the bytes and nothing else. After an error the sink holds part of the datagram
/// and must be thrown away.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - sink: What has come so far.
/// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeDump<Sink: DumpSink & ~Copyable>(
    _ bytes: RawSpan, answering identity: DumpIdentity, into sink: inout Sink
) throws(NetlinkError) -> DumpProgress {
    try sink.take(bytes, answering: identity)
}
