extension NetlinkSocket {
    /// Reads a table; afterwards the socket may hold answers that the reader did not want, so it
    /// must not be used again if the reader can stop early.
    ///
    /// - Returns: Whether the kernel called even the last retry inconsistent.
    borrowing func read(
        _ request: TableRequest, into reader: inout some TableReader
    ) throws(NetlinkError) -> Bool {
        var sink = TableSink(reader: reader)
        defer { reader = sink.reader }
        return try dump([request], into: &sink).interrupted
    }
}
