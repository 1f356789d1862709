internal import CNetlink
internal import Glibc
package import Netlink

/// Where the files of a host are, and until when they are read.
package struct CollectionRoots: Sendable, Equatable {
    /// The mounted proc file system.
    package let proc: String
    /// The folder of os-release and its like.
    package let etc: String
    /// The folder where os-release stands when `etc` has none.
    package let usrLib: String
    /// Whether these are the files of the running kernel, so that netlink speaks of them too.
    package let isLive: Bool
    /// The folder of the reader below `proc`.
    ///
    /// `self` tells of the network namespace of the first thread, whichever thread asks.
    private var reader = "self"
    /// When nothing more is read.
    package var deadline = Deadline.never
    /// Whether nothing more is to be read.
    package var isLate: Bool { deadline.isOver }

    /// This host.
    package static let live = CollectionRoots(
        proc: "/proc", etc: "/etc", usrLib: "/usr/lib", isLive: true)

    /// This host, within so many seconds from now.
    package static func live(within seconds: Int64) -> CollectionRoots {
        var roots = live
        roots.deadline = Deadline(seconds: seconds)
        return roots
    }

    /// The files of the network namespace.
    ///
    /// `/proc/net` is a link to `/proc/self/net`. Below `/proc/sys/net` every thread sees its own
    /// namespace without further ado: net_ctl_header_lookup() in net/sysctl_net.c asks for that of
    /// the task that reads.
    package var net: String { reader == "self" ? "\(proc)/net" : "\(proc)/\(reader)/net" }

    /// The folder of what stands for the reader's namespaces.
    package var namespaces: String { "\(proc)/\(reader)/ns" }

    /// The same as the calling thread sees it, which may be in a network namespace of its own.
    package var ofThisThread: CollectionRoots {
        guard isLive else { return self }
        var roots = self
        // access() borrows the path for its own time only.
        let isLinked = unsafe access("\(proc)/thread-self", F_OK) == 0
        // Kernels before 3.17 have no such link, and find a thread by its number just the same.
        roots.reader = isLinked ? "thread-self" : "\(tcplint_thread_number())"
        return roots
    }

    /// A copy of a host's files below a folder.
    package init(copyBelow root: String) {
        self.init(
            proc: "\(root)/proc", etc: "\(root)/etc", usrLib: "\(root)/usr/lib", isLive: false)
    }

    private init(proc: String, etc: String, usrLib: String, isLive: Bool) {
        self.proc = proc
        self.etc = etc
        self.usrLib = usrLib
        self.isLive = isLive
    }
}
