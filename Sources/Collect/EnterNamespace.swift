internal import Glibc
internal import Netlink
internal import Sysctl

/// Moves this process into a network namespace, before anything else is read.
///
/// The process has one thread then; `/proc/net` and `/proc/sys/net` follow it.
package func enterNamespace(_ target: NamespaceTarget) throws(NamespaceError) {
    try enterNamespace(at: try namespacePath(of: target))
}

/// Moves this process into the network namespace behind a file.
package func enterNamespace(at path: String) throws(NamespaceError) {
    do throws(NetlinkError) {
        try enterNetworkNamespace(path: path)
    } catch .namespace(_, let number) {
        switch number {
        case EPERM, EACCES: throw .notPermitted(path: path)
        case ENOENT, ESRCH: throw .vanished(path: path)
        case EINVAL: throw .refused(path: path, reason: "it is not a network namespace")
        default: throw .refused(path: path, reason: "\(FileError.kernel(number))")
        }
    } catch {
        throw .refused(path: path, reason: "\(error)")
    }
}

/// The file of a namespace that exists; names are looked up where `ip netns` keeps them.
package func namespacePath(
    of target: NamespaceTarget, folders: [String] = ["/run/netns", "/var/run/netns"]
) throws(NamespaceError) -> String {
    switch target {
    case .process(let pid):
        guard pid > 0, (try? Directory("/proc/\(pid)")) != nil else {
            throw .unknownProcess(pid)
        }
        return "/proc/\(pid)/ns/net"
    case .named(let name):
        guard !name.isEmpty, name != ".", name != "..",
            name.utf8.allSatisfy({ $0 != 0 && $0 != UInt8(ascii: "/") })
        else { throw .invalidName(name) }
        var existing: Set<String> = []
        for folder in folders {
            let names = entries(of: folder)
            if names.contains(name) { return "\(folder)/\(name)" }
            existing.formUnion(names)
        }
        let sorted = existing.sorted()
        throw .unknownName(
            name, existing: sorted, suggestion: nearestName(to: name, among: sorted))
    }
}

private func entries(of folder: String) -> [String] {
    guard var directory = try? DirectoryStream(folder) else { return [] }
    return directory.names()
}
