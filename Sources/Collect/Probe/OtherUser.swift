internal import Glibc
internal import PortSharing

/// A user who is not the one that runs the probe.
enum OtherUser {
    /// 'nobody' everywhere; whether an account has the number does not matter.
    private static let id: uid_t = 65534

    /// Why no socket can be made in another name, `nil` when it can.
    static func obstacle() -> String? {
        guard geteuid() == 0 else { return "a socket of another user needs root" }
        do throws(SocketFailure) {
            let socket = try socket(.udp, for: .loopbackIPv4, options: .none)
            return socket.owner() == id ? nil : "the kernel does not tell whose a socket is"
        } catch {
            return "no socket of another user can be made: \(error.reason)"
        }
    }

    /// Makes a socket that belongs to the other user.
    ///
    /// The effective user at that moment counts, not the one who binds it. All threads change
    /// their user together, and this process has one.
    static func socket(
        _ portProtocol: PortProtocol, for address: BindAddress, options: ReuseOptions
    ) throws(SocketFailure) -> ProbeSocket {
        let own = geteuid()
        guard seteuid(id) == 0 else { throw SocketFailure(call: "seteuid", number: errno) }
        defer { _ = seteuid(own) }
        return try ProbeSocket.open(portProtocol, for: address, options: options)
    }
}
