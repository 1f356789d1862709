internal import CLibNL
internal import Glibc

/// A netlink socket for questions to the kernel, in the network namespace of the thread that made
/// it.
@safe package struct NetlinkSocket: ~Copyable {
    /// The kernel never puts more into one datagram of a dump, so a larger buffer would gain
    /// nothing.
    static let bufferSize = 32768
    static let timeoutSeconds = 5

    /// Valid until `deinit`, which frees it.
    private let handle: OpaquePointer
    /// `bufferSize` bytes, valid until `deinit`, which frees them.
    private let buffer: UnsafeMutableRawPointer
    private let deadline: Deadline

    /// Opens and connects.
    /// - Parameters:
    ///   - table: What it will be asked about.
    ///   - deadline: When answers are no longer waited for.
    /// - Throws: `.open`, `.configure`, or `.late` when the deadline is over already.
    package init(
        _ table: NetlinkProtocol = .sockets, until deadline: Deadline = .never
    ) throws(NetlinkError) {
        guard !deadline.isOver else { throw .late }
        // libnl returns a socket that is ours, or nil.
        guard let handle = unsafe nl_socket_alloc() else { throw .open(code: -Int32(NLE_NOMEM)) }
        do throws(NetlinkError) {
            // The handle is valid until it is freed below or in `deinit`.
            let status = unsafe nl_connect(handle, table.number)
            guard status >= 0 else { throw .open(code: status) }
            try Self.limitWaiting(on: unsafe nl_socket_get_fd(handle), until: deadline)
        } catch {
            unsafe nl_socket_free(handle)
            throw error
        }
        self.deadline = deadline
        unsafe self.handle = handle
        unsafe buffer = UnsafeMutableRawPointer.allocate(
            byteCount: Self.bufferSize, alignment: 16)
    }

    deinit {
        // Both belong to this value alone.
        unsafe nl_socket_free(handle)
        unsafe buffer.deallocate()
    }

    private static func limitWaiting(
        on descriptor: Int32, until deadline: Deadline
    ) throws(NetlinkError) {
        // Zero would mean to wait for ever.
        let left = max(1, min(Int64(timeoutSeconds) * 1_000, deadline.milliseconds))
        var limit = timeval(tv_sec: Int(left / 1_000), tv_usec: Int(left % 1_000) * 1_000)
        let size = socklen_t(MemoryLayout<timeval>.size)
        // The kernel copies `size` bytes out of `limit` before the call returns.
        let status = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        guard status == 0 else { throw .configure(errno: errno) }
    }

    /// Sends a request and says how its answers can be told from others.
    borrowing func send(_ request: some NetlinkRequest) throws(NetlinkError) -> DumpIdentity {
        // The handle lives as long as this value.
        let identity = DumpIdentity(
            sequence: unsafe nl_socket_use_seq(handle),
            port: unsafe nl_socket_get_local_port(handle))
        var bytes = request.bytes(as: identity)
        let count = bytes.count
        // libnl copies the `count` bytes to the kernel and keeps no pointer.
        let status = unsafe nl_sendto(handle, &bytes, count)
        guard status >= 0 else { throw .send(code: status) }
        return identity
    }

    /// Receives one datagram, and hands it to `body` if the kernel sent it.
    ///
    /// - Returns: What `body` returned; nil when the sender was not the kernel.
    /// - Throws: `.receive`, `.timeout`, `.late`, `.truncated`, or what `body` throws.
    borrowing func receive<Result>(
        waiting: Bool = true, _ body: (RawSpan) throws(NetlinkError) -> Result
    ) throws(NetlinkError) -> Result? {
        guard !deadline.isOver else { throw .late }
        var sender = sockaddr_nl()
        let flags = Int32(MSG_TRUNC) | (waiting ? 0 : Int32(MSG_DONTWAIT))
        var length: Int
        repeat {
            length = receiveOnce(flags: flags, sender: &sender)
        } while length < 0 && errno == EINTR
        guard length >= 0 else {
            let code = errno
            if deadline.isOver { throw .late }
            throw waiting && (code == EAGAIN || code == EWOULDBLOCK)
                ? .timeout(seconds: Self.timeoutSeconds) : .receive(errno: code)
        }
        guard length <= Self.bufferSize else { throw .truncated(length: length) }
        guard sender.nl_pid == 0 else { return nil }
        // The kernel has just filled these bytes, which lie inside the buffer and stay while `self`
        // is borrowed.
        let filled = unsafe UnsafeRawBufferPointer(start: buffer, count: length)
        return try body(unsafe filled.bytes)
    }

    private borrowing func receiveOnce(flags: Int32, sender: inout sockaddr_nl) -> Int {
        var size = socklen_t(MemoryLayout<sockaddr_nl>.size)
        return unsafe withUnsafeMutableBytes(of: &sender) { address in
            // The kernel writes at most `bufferSize` and `size` bytes, and both places hold as
            // many.
            unsafe recvfrom(
                nl_socket_get_fd(handle), buffer, Self.bufferSize, flags,
                address.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size)
        }
    }
}
