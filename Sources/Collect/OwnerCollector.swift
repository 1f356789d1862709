/// Finds the processes that hold sockets, by inode.
struct OwnerCollector {
    /// A process.
    struct Owner: Equatable {
        let pid: Int64
        let name: String?
    }

    let proc: String

    /// Owners by inode; where several processes share a socket, the oldest of them.
    ///
    /// Stops when every inode is found. Processes that vanish meanwhile, and those whose
    /// descriptors this user may not see, are passed over.
    func owners(of inodes: Set<Int64>) -> [Int64: Owner] {
        guard !inodes.isEmpty, let processes = try? Directory(proc),
            let names = try? processes.names(in: ".")
        else { return [:] }
        var owners: [Int64: Owner] = [:]
        for pid in names.compactMap({ Int64($0) }).sorted() {
            guard let directory = try? Directory("\(proc)/\(pid)/fd"),
                let descriptors = try? directory.names(in: ".")
            else { continue }
            for descriptor in descriptors {
                guard let link = directory.link(descriptor), let inode = Self.inode(link),
                    inodes.contains(inode), owners[inode] == nil
                else { continue }
                owners[inode] = Owner(pid: pid, name: try? processes.text(of: "\(pid)/comm"))
            }
            if owners.count == inodes.count { break }
        }
        return owners
    }

    /// The inode in `socket:[1234]`.
    static func inode(_ link: String) -> Int64? {
        guard link.hasPrefix("socket:["), link.hasSuffix("]") else { return nil }
        return Int64(link.dropFirst("socket:[".count).dropLast())
    }
}
