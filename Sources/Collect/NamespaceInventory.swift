package import Evidence
internal import Glibc
package import Netlink

/// The network namespaces of this machine that have a name or a process.
package struct NamespaceInventory: Sendable, Equatable {
    /// One of them.
    package struct Entry: Sendable, Equatable {
        /// Its inode number.
        package let inode: UInt64
        /// What it is called: the name that 'ip netns' gave, or else that of a process in it.
        package internal(set) var name: String
        /// A file that stands for it.
        package let path: String
    }

    /// Namespaces looked at in one run; a host with more has them from an engine, all alike.
    package static let limit = 64

    /// All but that of this process, those with names first.
    package private(set) var entries: [Entry] = []
    /// Namespaces that were left out because there are too many.
    package private(set) var leftOut = 0
    /// Processes whose namespace this user may not see.
    package private(set) var hidden = 0
    /// Names that stand for no namespace any more.
    package private(set) var dead: [String] = []
    /// Whether the time was over before every process had been looked at.
    package private(set) var isCut = false
    /// Whether every process of the machine can be seen, so that every namespace with one is found.
    package private(set) var seesMachine = false

    /// Looks for them: names in these folders, then processes below a mounted proc.
    package init(
        folders: [String] = ["/run/netns", "/var/run/netns"],
        engineFolders: [String] = ["/run/docker/netns"], proc: String = "/proc",
        until deadline: Deadline = .never
    ) {
        var seen: Set<UInt64> = []
        if let own = Self.inode(of: "\(proc)/self/ns/net") { seen.insert(own) }
        for folder in folders { addNames(in: folder, &seen) }
        addProcesses(of: proc, until: deadline, &seen)
        for folder in engineFolders { addNames(in: folder, &seen) }
        leftOut = max(0, entries.count - Self.limit)
        entries.removeLast(leftOut)
        numberNames()
        // Whoever may look into process 1 of the machine may look into all.
        seesMachine =
            PIDNamespace(of: "self", proc: proc) == .initial
            && Self.inode(of: "\(proc)/1/ns/net") != nil
    }

    private mutating func addNames(in folder: String, _ seen: inout Set<UInt64>) {
        guard var stream = try? DirectoryStream(folder) else { return }
        for name in stream.names().sorted() {
            let path = "\(folder)/\(name)"
            guard FileSystemKind(of: path) == .namespaces, let inode = Self.inode(of: path) else {
                if !dead.contains(name) { dead.append(name) }
                continue
            }
            guard seen.insert(inode).inserted else { continue }
            entries.append(Entry(inode: inode, name: name, path: path))
        }
    }

    /// The process of the lowest number gives its name.
    private mutating func addProcesses(
        of proc: String, until deadline: Deadline, _ seen: inout Set<UInt64>
    ) {
        guard var stream = try? DirectoryStream(proc) else { return }
        for pid in stream.names().compactMap({ Int64($0) }).sorted() {
            guard !deadline.isOver else {
                isCut = true
                return
            }
            let path = "\(proc)/\(pid)/ns/net"
            guard let inode = Self.inode(of: path) else {
                if errno == EACCES || errno == EPERM { hidden += 1 }
                continue
            }
            guard seen.insert(inode).inserted else { continue }
            let name = (try? FileText.read("\(proc)/\(pid)/comm")) ?? "\(pid)"
            let engine = ContainerKind(ofProcess: "\(pid)", proc: proc).reading.value
            let container = engine.map { $0 == "unknown" ? "" : "\($0) " } ?? ""
            entries.append(
                Entry(inode: inode, name: "\(container)process \(name)", path: path))
        }
    }

    /// Several containers may run the same program.
    private mutating func numberNames() {
        var counts: [String: Int] = [:]
        for index in entries.indices {
            let name = entries[index].name
            let count = counts[name, default: 0] + 1
            counts[name] = count
            if count > 1 { entries[index].name = "\(name) #\(count)" }
        }
    }

    private static func inode(of path: String) -> UInt64? {
        var facts = stat()
        // stat fills the structure that it is handed, and borrows the path for its own time only.
        return unsafe stat(path, &facts) == 0 ? UInt64(facts.st_ino) : nil
    }
}

extension NamespaceInventory {
    /// Why there may be namespaces that are not among the entries, `nil` when there are none.
    var gap: String? {
        if leftOut > 0 || isCut { return "not every network namespace was looked at" }
        return hidden > 0 || !seesMachine
            ? "not every process of the machine can be seen from here; it needs root outside of "
                + "containers" : nil
    }

    /// Namespaces that this run left out, and why.
    ///
    /// Processes that hide theirs are not among them: most share one that was looked at.
    package var unvisited: [(name: String, reason: String)] {
        var unvisited: [(name: String, reason: String)] = []
        if leftOut > 0 {
            unvisited.append(
                (
                    "\(leftOut) network namespaces",
                    "not looked at: there are more than \(Self.limit)"
                ))
        }
        if isCut {
            unvisited.append(
                (
                    "the network namespaces of further processes",
                    "the time was over before every process was looked at"
                ))
        }
        return unvisited
    }

    /// What the user should know of what was not looked at.
    package var diagnostics: [Diagnostic] {
        var messages = unvisited.map { "\($0.name): \($0.reason)" }
        if hidden > 0 {
            messages.append(
                (hidden == 1
                    ? "the network namespace of 1 process is"
                    : "the network namespaces of \(hidden) processes are")
                    + " not visible to this user; it needs root with CAP_SYS_PTRACE")
        }
        if !dead.isEmpty {
            messages.append(
                "names that stand for no namespace: "
                    + dead.map { "'\($0)'" }.joined(separator: ", "))
        }
        return messages.map { Diagnostic(source: "network namespaces", message: $0) }
    }
}
