internal import Foundation
internal import Glibc

/// What this machine lets a test do.
package enum Machine {
    /// Whether the tests run as root.
    package static let isRoot = geteuid() == 0

    /// Whether they may make network namespaces, found out by making one.
    package static let hasNamespaces: Bool = {
        guard isRoot, let namespace = try? Namespace() else { return false }
        namespace.delete()
        return true
    }()

    /// Whether nf_tables rules can be made here.
    package static let hasNFTables = takes("list ruleset")

    /// Whether a rule can take options out of a segment; nftables 1.0.2 and kernel 5.18 can.
    package static let stripsOptions = takes(
        "table ip t { chain o { type filter hook output priority 0; reset tcp option window; }; }")

    /// Whether nft takes something in a namespace of its own.
    private static func takes(_ words: String) -> Bool {
        guard hasNamespaces, let namespace = try? Namespace() else { return false }
        defer { namespace.delete() }
        return (try? Program.run(namespace.command(["nft", words])))?.status == 0
    }

    /// Whether the log of the kernel can be read here.
    package static let readsKernelLog =
        (try? Program.run(["head", "--bytes=0", "/dev/kmsg"]))?.status == 0

    /// Whether strace can look into a process here.
    package static let hasStrace =
        (try? Program.run(["strace", "-qq", "-e", "trace=none", "true"]))?.status == 0

    /// Whether a path through this process can be made.
    package static let hasTUN: Bool = {
        // The call borrows the path for its own time only.
        let status = unsafe access("/dev/net/tun", R_OK | W_OK)
        return hasNamespaces && status == 0
    }()

    /// Whether a process can be given another time since the start of the machine.
    package static let hasTimeNamespaces =
        (try? Program.run(["unshare", "--time", "--boottime", "1", "true"]))?.status == 0

    /// Whether the processes of the whole machine are visible, and not those of a container alone.
    package static let seesProcesses =
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid"))
        == "pid:[4026531836]"

    /// Why tests are skipped when they may not.
    package static let needsNamespaces = "needs root, iproute2 and network namespaces"
}
