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
