internal import CNetlink
internal import Glibc

/// Moves the calling thread into the network namespace behind a file such as `/run/netns/NAME` or
/// `/proc/PID/ns/net`.
///
/// Sockets made before stay where they are; other threads stay too.
/// - Parameter path: The file.
/// - Throws: `.namespace` with the errno of opening or entering.
package func enterNetworkNamespace(path: String) throws(NetlinkError) {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { throw .namespace(path: path, errno: errno) }
    defer { _ = close(descriptor) }
    let status = tcplint_setns_network(descriptor)
    guard status == 0 else { throw .namespace(path: path, errno: status) }
}

/// Moves the calling thread into the network namespace behind an open descriptor, which stays open.
///
/// - Parameter descriptor: Of a namespace file.
/// - Throws: `.namespace`, with the descriptor as path.
package func enterNetworkNamespace(descriptor: Int32) throws(NetlinkError) {
    let status = tcplint_setns_network(descriptor)
    guard status == 0 else {
        throw .namespace(path: "/proc/self/fd/\(descriptor)", errno: status)
    }
}

private func openForReading(_ path: String) -> Int32 {
    // The path is passed for the length of the call and ends with a zero byte.
    // Without waiting: whoever may write there may have put a pipe in place of a namespace.
    unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
}
