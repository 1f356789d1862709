/// Takes the datagrams of a dump one by one.
package protocol DumpSink: ~Copyable {
    /// Forgets everything, because the dump starts anew.
    mutating func reset()

    /// Takes one datagram; see `decodeDump`.
    ///
    /// Whole datagrams cross this boundary, not rows: a call through the protocol for each row
    /// would cost as much as counting it.
    mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress
}
