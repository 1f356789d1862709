internal import CLibNL
internal import CNetlink
internal import Glibc

/// Why the kernel's socket tables could not be read.
package enum NetlinkError: Error, Equatable {
    /// The socket could not be made; `code` is libnl's, negative.
    case open(code: Int32)
    /// The receive timeout could not be set.
    case configure(errno: Int32)
    /// The request could not be sent; `code` is libnl's, negative.
    case send(code: Int32)
    /// Receiving failed.
    case receive(errno: Int32)
    /// No answer came within this many seconds.
    case timeout(seconds: Int)
    /// The time that was granted for reading is over.
    case late
    /// A datagram was larger than the buffer.
    case truncated(length: Int)
    /// The kernel lost messages, in every retry.
    case overrun
    /// Only answers to other requests came, this many datagrams in a row.
    case unrelated(datagrams: Int)
    /// The kernel refused the request.
    case kernel(errno: Int32)
    /// A message contradicts itself; `offset` counts bytes from the start of its datagram.
    case malformed(offset: Int, problem: MessageProblem)
    /// The namespace behind `path` could not be entered.
    case namespace(path: String, errno: Int32)
}

extension NetlinkError: CustomStringConvertible {
    /// The error in words, without the place where it happened.
    package var description: String {
        switch self {
        case .open(let code): "cannot open a netlink socket: \(Self.libraryText(code))"
        case .configure(let errno): "cannot set the receive timeout: \(Self.systemText(errno))"
        case .send(let code): "cannot send the netlink request: \(Self.libraryText(code))"
        case .receive(let errno): "cannot receive from netlink: \(Self.systemText(errno))"
        case .timeout(let seconds): "no answer from netlink within \(seconds) seconds"
        case .late: "the time for collecting was over"
        case .truncated(let length): "a netlink datagram of \(length) bytes did not fit the buffer"
        case .overrun: "the kernel dropped netlink messages again and again"
        case .unrelated(let datagrams):
            "\(datagrams) netlink datagrams came in a row, none of them an answer"
        case .kernel(ENOENT):
            "the kernel cannot list TCP sockets; are the modules inet_diag and tcp_diag loaded?"
        case .kernel(let errno): "the kernel refused to list sockets: \(Self.systemText(errno))"
        case .malformed(let offset, let problem):
            "malformed netlink message at byte \(offset): \(problem)"
        case .namespace(let path, let errno):
            "cannot enter network namespace '\(path)': \(Self.systemText(errno))"
        }
    }

    private static func systemText(_ number: Int32) -> String {
        guard let text = unsafe tcplint_errno_text(number) else { return "error \(number)" }
        // The C library returns a constant string that ends with a zero byte.
        return unsafe String(cString: text).lowercased()
    }

    private static func libraryText(_ code: Int32) -> String {
        // libnl answers every code with a constant string that ends with a zero byte.
        guard let text = unsafe nl_geterror(code) else { return "error \(code)" }
        return unsafe String(cString: text).lowercased()
    }
}
