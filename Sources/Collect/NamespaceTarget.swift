internal import Netlink
internal import Sysctl

/// A network namespace that the user names.
package enum NamespaceTarget: Sendable, Equatable {
    /// A name of `ip netns`.
    case named(String)
    /// The namespace of a process.
    case process(Int32)
}

/// Why a namespace could not be entered.
package enum NamespaceError: Error, Equatable, CustomStringConvertible {
    /// The name holds a slash or is empty.
    case invalidName(String)
    /// No namespace has that name; the nearest one that exists.
    case unknownName(String, suggestion: String?)
    /// No process has that number.
    case unknownProcess(Int32)
    /// The kernel refused; the reason in words.
    case refused(path: String, reason: String)

    /// Whether the name was wrong, not the right to enter.
    package var isMisnamed: Bool {
        if case .refused = self { return false }
        return true
    }

    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .invalidName(let name):
            "'\(name)' is not a namespace name; expected one that 'ip netns' lists"
        case .unknownName(let name, let suggestion):
            "no network namespace is called '\(name)'"
                + (suggestion.map { "; did you mean '\($0)'?" } ?? "; 'ip netns' lists them")
        case .unknownProcess(let pid):
            "no process has the number \(pid)"
        case .refused(let path, let reason):
            "\(reason); entering '\(path)' needs root (CAP_SYS_ADMIN)"
        }
    }
}

/// Moves this process into a network namespace, before anything else is read.
///
/// The process has one thread; `/proc/net` and `/proc/sys/net` follow it.
package func enterNamespace(_ target: NamespaceTarget) throws(NamespaceError) {
    let path: String
    switch target {
    case .named(let name):
        guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else {
            throw .invalidName(name)
        }
        let existing = existingNames
        guard existing.contains(name) else {
            throw .unknownName(name, suggestion: nearestName(to: name, among: existing))
        }
        path = "/run/netns/\(name)"
    case .process(let pid):
        guard (try? Directory("/proc/\(pid)")) != nil else { throw .unknownProcess(pid) }
        path = "/proc/\(pid)/ns/net"
    }
    do {
        try enterNetworkNamespace(path: path)
    } catch {
        throw .refused(path: path, reason: "\(error)")
    }
}

private var existingNames: [String] {
    guard let directory = try? Directory("/run/netns") else { return [] }
    return ((try? directory.names(in: ".")) ?? []).sorted()
}
