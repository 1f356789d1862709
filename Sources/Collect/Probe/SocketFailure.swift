internal import Glibc

/// A call on a socket that failed.
struct SocketFailure: Error {
    /// The name of the call.
    let call: String
    /// What the kernel answered.
    let number: Int32

    /// The constant's name, which is what programs log; the number where it has none here.
    var name: String {
        switch number {
        case EACCES: "EACCES"
        case EADDRINUSE: "EADDRINUSE"
        case EADDRNOTAVAIL: "EADDRNOTAVAIL"
        case EAFNOSUPPORT: "EAFNOSUPPORT"
        case EINVAL: "EINVAL"
        case ENOBUFS: "ENOBUFS"
        case ENOMEM: "ENOMEM"
        case ENOPROTOOPT: "ENOPROTOOPT"
        case EOPNOTSUPP: "EOPNOTSUPP"
        case EPERM: "EPERM"
        default: "error \(number)"
        }
    }

    /// What happened, for a reader.
    var reason: String { "\(call): \(FileError.kernel(number))" }
}
