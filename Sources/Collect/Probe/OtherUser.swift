internal import CNetlink
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
            return socket.owner() == id ? nil : "no socket can be given to another user here"
        } catch {
            return "no socket of another user can be made: \(error.reason)"
        }
    }

    /// Makes a socket that belongs to the other user.
    ///
    /// A socket is its creator's, whoever binds it, and what counts of the creator is the user for
    /// files: sock_alloc() in net/socket.c. It follows the effective user unless it is set, and
    /// belongs to one thread alone.
    static func socket(
        _ portProtocol: PortProtocol, for address: BindAddress, options: ReuseOptions
    ) throws(SocketFailure) -> ProbeSocket {
        let own = tcplint_set_filesystem_user(id)
        defer { _ = tcplint_set_filesystem_user(own) }
        return try ProbeSocket.open(portProtocol, for: address, options: options)
    }
}
