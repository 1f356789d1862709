/// Takes the datagrams of a dump one by one.
package protocol DumpSink: ~Copyable {
    /// Forgets everything, because the dump starts anew.
    mutating func reset()

    /// Takes one datagram.
    ///
    /// Pure: it reads the bytes and nothing else. After an error the sink holds part of the datagram
    /// and must be thrown away. Whole datagrams cross this boundary, not rows: a call through the
    /// protocol for each row would cost as much as counting it.
    /// - Parameters:
    ///   - bytes: One datagram, any bytes at all.
    ///   - identity: The request; messages that answer another one are skipped.
    /// - Returns: Whether this was the end, and whether the kernel called the dump inconsistent.
    /// - Throws: `.malformed`, `.kernel` or `.overrun`.
    mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress
}
