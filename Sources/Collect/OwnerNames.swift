package import Evidence

/// Looks for the processes that hold these sockets and writes their names into the snapshot; a
/// diagnostic says how many could not be found.
package func nameOwners(
    of inodes: Set<Int64>, in snapshot: inout Snapshot, roots: CollectionRoots = .live
) {
    let search = OwnerCollector(proc: roots.proc, until: roots.deadline).owners(of: inodes)
    if case .observed(var listeners, let origin) = snapshot.sockets.listeners {
        search.name(&listeners, proc: roots.proc)
        snapshot.sockets.listeners = .observed(listeners, from: origin)
    }
    if case .observed(var flows, let origin)? = snapshot.sockets.flows {
        search.name(&flows, proc: roots.proc)
        snapshot.sockets.flows = .observed(flows, from: origin)
    }
    if let complaint = search.complaint(about: inodes, proc: roots.proc) {
        snapshot.diagnostics.append(complaint)
    }
}

extension OwnerCollector.Search {
    /// Writes what was found into the listeners, and how many descriptors are left where a queue
    /// does not empty.
    func name(_ listeners: inout [Listener], proc: String) {
        for index in listeners.indices {
            guard let owner = owners[listeners[index].inode] else { continue }
            listeners[index].pid = owner.pid
            listeners[index].process = owner.name
            guard listeners[index].queue > listeners[index].backlog / 2,
                let use = DescriptorUse.read(of: owner.pid, proc: proc)
            else { continue }
            listeners[index].descriptors = use.open
            listeners[index].descriptorLimit = use.limit
        }
    }

    /// Writes what was found into the connections and services, and how many descriptors are left
    /// where connections are not closed.
    func name(_ flows: inout FlowFacts, proc: String) {
        for index in flows.noted.indices {
            guard let owner = flows.noted[index].numbers["inode"].flatMap({ owners[$0] }) else {
                continue
            }
            flows.noted[index].pid = owner.pid
            flows.noted[index].process = owner.name
        }
        for index in flows.services.indices {
            guard let owner = owners[flows.services[index].inode] else { continue }
            flows.services[index].pid = owner.pid
            flows.services[index].process = owner.name
            guard flows.services[index].counts["close_wait_old"].map({ $0 > 0 }) ?? false,
                let use = DescriptorUse.read(of: owner.pid, proc: proc)
            else { continue }
            flows.services[index].descriptors = use.open
            flows.services[index].descriptorLimit = use.limit
        }
    }

    /// What to say of owners that were looked for and not found, `nil` when all were.
    func complaint(about inodes: Set<Int64>, proc: String) -> Diagnostic? {
        let hidden = inodes.count { owners[$0] == nil }
        guard hidden > 0 else { return nil }
        let reason =
            isCut
            ? "not known, the time for collecting was over"
            : refusals > 0
                ? "not visible to this user; run as root, with CAP_SYS_PTRACE"
                : "not among the processes seen here; the kernel or another container may hold them"
        return Diagnostic(
            source: "\(proc)/PID/fd",
            message: hidden == 1
                ? "the owner of 1 socket is \(reason)"
                : "the owners of \(hidden) sockets are \(reason)")
    }
}
