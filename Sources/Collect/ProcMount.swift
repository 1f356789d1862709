internal import Evidence

/// Tells whether what is mounted at `/proc` is the kernel's own.
///
/// Below `/proc/sys/net` every mount of proc shows the namespace of the reader, also one of another
/// PID namespace or one that was bound from elsewhere (seen on 6.18). Files of another file system
/// that lie over it do not.
struct ProcMount {
    let roots: CollectionRoots

    /// Why no setting may be believed, `nil` when they are the kernel's.
    var foreignSettings: Absence? { foreign("\(roots.proc)/sys/net") }

    /// Why no file below `/proc/net` may be believed, `nil` when they are the kernel's.
    var foreignNetwork: Absence? { foreign(roots.net) }

    /// Why a file may not be believed: programs such as lxcfs lay files over those of the kernel,
    /// which speak of a container and not of the machine.
    func foreign(_ path: String) -> Absence? {
        guard roots.isLive, let kind = FileSystemKind(of: path), kind != .proc else { return nil }
        return Absence(
            .failed,
            "'\(path)' is not the kernel's own: another file system is mounted over it; unmount "
                + "that, or look at files from elsewhere with --snapshot or --sysctl-dump")
    }
}
