/// Takes the entries of a table one by one.
package protocol TableReader {
    /// Forgets everything, because the table is read anew.
    mutating func reset()

    /// Takes one message, whose payload lies inside the bytes; false when no more are wanted.
    mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool
}

/// Hands the messages of one datagram to a reader.
///
/// Pure. After an error the reader holds part of the datagram and must be thrown away.
/// - Parameters:
///   - bytes: One datagram, any bytes at all.
///   - identity: The request; messages that answer another one are skipped.
///   - reader: What has been read so far.
/// - Returns: Whether this was the end or enough, and whether the kernel called the dump
///   inconsistent.
/// - Throws: `.malformed`, `.kernel` or `.overrun`.
package func decodeTable(
    _ bytes: RawSpan, answering identity: DumpIdentity, into reader: inout some TableReader
) throws(NetlinkError) -> DumpProgress {
    var cursor = MessageCursor(answering: identity)
    while try cursor.advance(in: bytes) {
        guard try reader.read(bytes, type: cursor.type, payload: cursor.payload) else {
            var progress = cursor.progress
            progress.finished = true
            return progress
        }
    }
    return cursor.progress
}

/// Lets a table be read like a list of sockets.
struct TableSink<Reader: TableReader>: DumpSink {
    var reader: Reader

    mutating func reset() { reader.reset() }

    mutating func take(
        _ bytes: RawSpan, answering identity: DumpIdentity
    ) throws(NetlinkError) -> DumpProgress {
        try decodeTable(bytes, answering: identity, into: &reader)
    }
}
