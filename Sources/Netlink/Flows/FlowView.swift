internal import CNetlink

/// Where the parts of one row stand in a datagram.
///
/// Numbers are read when they are asked for: most rows are looked at for a few of them only.
struct FlowView {
    /// The fixed part, with room for all of it.
    let row: Int
    /// `struct tcp_info` as far as this kernel knows it, empty when it was not sent.
    private(set) var info = 0..<0
    /// The socket's memory, empty when it was not sent.
    private(set) var memory = 0..<0

    /// `end` must lie inside the span, with room for a row before it.
    ///
    /// Walks every attribute, so that a bad length is an error wherever it stands.
    init(_ bytes: RawSpan, row: Int, end: Int) throws(NetlinkError) {
        self.row = row
        var offset = row &+ Int(TCPLINT_ROW_SIZE)
        while end &- offset >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) {
            let left = end &- offset
            // The loop has left room for a header, and the caller's end lies inside the span.
            let length = unsafe Int(
                bytes.field(
                    UInt16.self, uncheckedAt: offset &+ Int(TCPLINT_ATTRIBUTE_LENGTH)))
            guard length >= Int(TCPLINT_ATTRIBUTE_HEADER_SIZE) else {
                throw .malformed(offset: offset, problem: .attributeBelowHeader(length: length))
            }
            guard length <= left else {
                throw .malformed(
                    offset: offset, problem: .attributePastEnd(length: length, left: left))
            }
            let type = unsafe Int(
                bytes.field(UInt16.self, uncheckedAt: offset &+ Int(TCPLINT_ATTRIBUTE_TYPE)))
            let start = offset &+ Int(TCPLINT_ATTRIBUTE_HEADER_SIZE)
            if type & Int(TCPLINT_ATTRIBUTE_TYPE_MASK) == Int(TCPLINT_FLOW_INFO) {
                info = start..<offset &+ length
            } else if type & Int(TCPLINT_ATTRIBUTE_TYPE_MASK) == Int(TCPLINT_SOCKET_MEMORY) {
                memory = start..<offset &+ length
            }
            offset &+= (length &+ 3) & ~3
        }
    }

    /// A byte of the fixed part.
    @inline(__always)
    func byte(_ bytes: RawSpan, at place: Int32) -> UInt8 {
        // Whoever made the view has left room for the fixed part.
        unsafe bytes.field(UInt8.self, uncheckedAt: row &+ Int(place))
    }

    /// A number of the fixed part.
    @inline(__always)
    func fixed(_ bytes: RawSpan, at place: Int32) -> UInt32 {
        // Whoever made the view has left room for the fixed part.
        unsafe bytes.field(UInt32.self, uncheckedAt: row &+ Int(place))
    }

    /// A byte of tcp_info; nil where this kernel's ends before it.
    @inline(__always)
    func infoByte(_ bytes: RawSpan, at place: Int32) -> UInt8? {
        guard info.count > Int(place) else { return nil }
        return bytes.field(UInt8.self, at: info.lowerBound &+ Int(place))
    }

    /// A number of tcp_info; nil where this kernel's ends before it.
    @inline(__always)
    func info(_ bytes: RawSpan, at place: Int32) -> UInt64? {
        guard info.count >= Int(place) &+ 4 else { return nil }
        return UInt64(bytes.field(UInt32.self, at: info.lowerBound &+ Int(place)))
    }

    /// A wide number of tcp_info; nil where this kernel's ends before it.
    @inline(__always)
    func wideInfo(_ bytes: RawSpan, at place: Int32) -> UInt64? {
        bytes.counter(info, at: Int(place))
    }

    /// A number of the socket's memory; nil where this kernel's ends before it.
    @inline(__always)
    func memory(_ bytes: RawSpan, _ index: Int32) -> UInt64? {
        guard memory.count >= 4 &* Int(index) &+ 4 else { return nil }
        return UInt64(bytes.field(UInt32.self, at: memory.lowerBound &+ 4 &* Int(index)))
    }

    /// The least round-trip time in microseconds; the kernel has a mark for none.
    @inline(__always)
    func minRTT(_ bytes: RawSpan) -> UInt64? {
        info(bytes, at: Int32(TCPLINT_INFO_MIN_RTT)).flatMap { $0 < UInt64(UInt32.max) ? $0 : nil }
    }

    /// Whether the delivery rate is that of a program which had no more to send.
    func isRateAppLimited(_ bytes: RawSpan) -> Bool? {
        // The first of the bit fields in its byte.
        infoByte(bytes, at: Int32(TCPLINT_INFO_RATE_FLAGS)).map { $0 & 1 != 0 }
    }

    /// Milliseconds since anything came in that was in order.
    ///
    /// The end of a stream that carries no data counts as an acknowledgement and not as data
    /// (`tcp_ack` and `tcp_event_data_recv` in net/ipv4/tcp_input.c).
    func silence(_ bytes: RawSpan) -> UInt64? {
        guard let data = info(bytes, at: Int32(TCPLINT_INFO_LAST_RECEIVED)),
            let acknowledgement = info(bytes, at: Int32(TCPLINT_INFO_LAST_ACKNOWLEDGED))
        else { return nil }
        return min(data, acknowledgement)
    }

    /// Milliseconds since data went either way.
    func idle(_ bytes: RawSpan) -> UInt64? {
        guard let sent = info(bytes, at: Int32(TCPLINT_INFO_LAST_SENT)),
            let received = info(bytes, at: Int32(TCPLINT_INFO_LAST_RECEIVED))
        else { return nil }
        return min(sent, received)
    }
}
