internal import Glibc
internal import PortSharing

/// A socket of the probe, closed with its only owner.
struct ProbeSocket: ~Copyable {
    /// Longer than loopback ever takes; a call that waits in vain ends after it.
    private static let timeout = timeval(tv_sec: 1, tv_usec: 0)

    private let descriptor: Int32

    private init(owning descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// Closes it now and not when its owner thinks fit.
    consuming func end() {}

    /// Makes a socket that can bind to an address, and sets its options.
    static func open(
        _ portProtocol: PortProtocol, for address: BindAddress, options: ReuseOptions
    ) throws(SocketFailure) -> ProbeSocket {
        let kind = Int32(
            (portProtocol == .tcp ? SOCK_STREAM : SOCK_DGRAM).rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.isIPv6 ? AF_INET6 : AF_INET, kind, 0)
        guard descriptor >= 0 else { throw SocketFailure(call: "socket", number: errno) }
        let opened = ProbeSocket(owning: descriptor)
        if address.isIPv6 {
            try opened.set(Int32(IPPROTO_IPV6), IPV6_V6ONLY, address == .dualStack ? 0 : 1)
        }
        if options.hasAddress { try opened.set(SOL_SOCKET, SO_REUSEADDR, 1) }
        if options.hasPort { try opened.set(SOL_SOCKET, SO_REUSEPORT, 1) }
        if address.isWildcard { opened.stayOnLoopback() }
        try opened.setTimeout(SO_RCVTIMEO)
        try opened.setTimeout(SO_SNDTIMEO)
        return opened
    }

    /// Binds.
    borrowing func bind(_ address: BindAddress, port: UInt16) throws(SocketFailure) {
        let descriptor = descriptor
        // The pointer is not kept.
        let status = unsafe withSocketAddress(address, port: port) { place, size in
            // The kernel copies `size` bytes before the call returns.
            unsafe Glibc.bind(descriptor, place, size)
        }
        guard status == 0 else { throw SocketFailure(call: "bind", number: errno) }
    }

    /// Listens, for one connection.
    borrowing func listen() throws(SocketFailure) {
        guard Glibc.listen(descriptor, 1) == 0 else {
            throw SocketFailure(call: "listen", number: errno)
        }
    }

    /// Connects; waits no longer than the timeout, and not at all if told so.
    borrowing func connect(
        to address: BindAddress, port: UInt16, waiting: Bool = true
    ) throws(SocketFailure) {
        if !waiting { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        let descriptor = descriptor
        // The pointer is not kept.
        let status = unsafe withSocketAddress(address, port: port) { place, size in
            // The kernel copies `size` bytes before the call returns.
            unsafe Glibc.connect(descriptor, place, size)
        }
        guard status == 0 || (!waiting && errno == EINPROGRESS) else {
            throw SocketFailure(call: "connect", number: errno)
        }
    }

    /// Takes the connection that waits.
    borrowing func accept() throws(SocketFailure) -> ProbeSocket {
        let accepted = Glibc.accept(descriptor, nil, nil)
        guard accepted >= 0 else { throw SocketFailure(call: "accept", number: errno) }
        return ProbeSocket(owning: accepted)
    }

    /// The port that it is bound to.
    borrowing func port() throws(SocketFailure) -> UInt16 {
        var place = sockaddr_in6()
        var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let status = unsafe withUnsafeMutableBytes(of: &place) { bytes in
            // The kernel writes at most `size` bytes, and the place holds as many.
            unsafe getsockname(
                descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size)
        }
        guard status == 0 else { throw SocketFailure(call: "getsockname", number: errno) }
        // The port stands at the same offset in both families.
        return UInt16(bigEndian: place.sin6_port)
    }

    /// Waits until the other side has closed.
    borrowing func waitForEnd() throws(SocketFailure) {
        var byte: UInt8 = 0
        // The kernel writes one byte at most.
        guard unsafe recv(descriptor, &byte, 1, 0) == 0 else {
            throw SocketFailure(call: "recv", number: errno)
        }
    }

    /// Tells the other side that nothing more comes.
    borrowing func finish() throws(SocketFailure) {
        guard shutdown(descriptor, Int32(SHUT_WR)) == 0 else {
            throw SocketFailure(call: "shutdown", number: errno)
        }
    }

    /// Makes its end a reset, which leaves no TIME_WAIT on either side.
    borrowing func resetAtEnd() throws(SocketFailure) {
        var linger = linger(l_onoff: 1, l_linger: 0)
        let size = socklen_t(MemoryLayout<Glibc.linger>.size)
        // The kernel copies `size` bytes before the call returns.
        guard unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, size) == 0 else {
            throw SocketFailure(call: "setsockopt", number: errno)
        }
    }

    /// The state of its connection, and how often it has sent something again.
    borrowing func connection() throws(SocketFailure) -> (state: Int, resent: Int) {
        var info = tcp_info()
        var size = socklen_t(MemoryLayout<tcp_info>.size)
        // The kernel writes at most `size` bytes, and an older one fewer: the rest stays zero.
        let status = unsafe getsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_INFO, &info, &size)
        guard status == 0 else { throw SocketFailure(call: "getsockopt", number: errno) }
        return (Int(info.tcpi_state), Int(info.tcpi_total_retrans))
    }

    /// Waits until the connection is closed on both sides, or the timeout is over.
    borrowing func waitUntilClosed() throws(SocketFailure) {
        for pause in sequence(first: useconds_t(0), next: { $0 == 0 ? 50 : min($0 * 2, 20_000) })
            .prefix(60)
        {
            if pause > 0 { usleep(pause) }
            if try connection().state == Int(TCP_CLOSE) { return }
        }
        throw SocketFailure(call: "close", number: ETIMEDOUT)
    }

    /// The user who counts as its owner.
    borrowing func owner() -> uid_t? {
        var status = stat()
        // The kernel fills the structure that it is handed.
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        return status.st_uid
    }

    private borrowing func set(
        _ level: Int32, _ option: Int32, _ value: Int32
    ) throws(SocketFailure) {
        var value = value
        let size = socklen_t(MemoryLayout<Int32>.size)
        // The kernel copies `size` bytes before the call returns.
        guard unsafe setsockopt(descriptor, level, option, &value, size) == 0 else {
            throw SocketFailure(call: "setsockopt", number: errno)
        }
    }

    private borrowing func setTimeout(_ option: Int32) throws(SocketFailure) {
        var limit = Self.timeout
        let size = socklen_t(MemoryLayout<timeval>.size)
        // The kernel copies `size` bytes before the call returns.
        guard unsafe setsockopt(descriptor, SOL_SOCKET, option, &limit, size) == 0 else {
            throw SocketFailure(call: "setsockopt", number: errno)
        }
    }

    /// Hides a wildcard listener from other hosts, where the kernel lets an ordinary user (5.7).
    ///
    /// A device on one side or both decides nothing about conflicts on that device.
    private borrowing func stayOnLoopback() {
        var name = Array("lo".utf8)
        // The kernel copies the two bytes before the call returns.
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, &name, 2)
    }
}

/// The address as the kernel takes it.
private func withSocketAddress(
    _ address: BindAddress, port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
    func call<Place>(_ place: Place) -> Int32 {
        unsafe withUnsafePointer(to: place) { pointer in
            // Both structures begin as sockaddr does, and the size says which one it is.
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<Place>.size))
            }
        }
    }
    switch address {
    case .anyIPv4: return call(ipv4(0, port))
    case .loopbackIPv4: return call(ipv4(0x7f00_0001, port))
    case .secondLoopbackIPv4: return call(ipv4(0x7f00_0002, port))
    case .anyIPv6, .dualStack: return call(ipv6(lastByte: 0, port))
    case .loopbackIPv6: return call(ipv6(lastByte: 1, port))
    }
}

private func ipv4(_ address: UInt32, _ port: UInt16) -> sockaddr_in {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = address.bigEndian
    return place
}

private func ipv6(lastByte: UInt8, _ port: UInt16) -> sockaddr_in6 {
    var place = sockaddr_in6()
    place.sin6_family = sa_family_t(AF_INET6)
    place.sin6_port = port.bigEndian
    unsafe withUnsafeMutableBytes(of: &place.sin6_addr) { bytes in
        // An IPv6 address has sixteen bytes.
        unsafe bytes[15] = lastByte
    }
    return place
}
