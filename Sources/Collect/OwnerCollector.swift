internal import Glibc
package import Netlink

/// Finds the processes that hold sockets, by inode.
package struct OwnerCollector {
    /// A process.
    package struct Owner: Equatable {
        /// Its number.
        package let pid: Int64
        /// Its command name, at most 15 bytes; `nil` when it ended meanwhile.
        package let name: String?

        /// Makes an owner.
        package init(pid: Int64, name: String?) {
            self.pid = pid
            self.name = name
        }
    }

    /// What a search found.
    package struct Search: Equatable {
        /// Owners by inode; where several processes share a socket, the one of the lowest number.
        package var owners: [Int64: Owner] = [:]
        /// Processes whose descriptors this user may not see.
        package var refusals = 0
        /// Whether the time was over before every process had been looked at.
        package var isCut = false
    }

    private let proc: String
    private let deadline: Deadline

    /// Makes a collector over the mounted proc file system at `proc`.
    package init(proc: String, until deadline: Deadline = .never) {
        self.proc = proc
        self.deadline = deadline
    }

    /// Listeners are opened early and have low descriptors; a process may hold ten thousand
    /// connections above them, which are looked at only when that did not suffice.
    private static let firstDescriptors = 32

    /// Searches until every inode is found or no process is left; processes that vanish meanwhile
    /// are passed over.
    package func owners(of inodes: Set<Int64>) -> Search {
        var search = Search()
        guard !inodes.isEmpty, var processes = try? DirectoryStream(proc) else { return search }
        var large: [Int64] = []
        for pid in processes.names().compactMap({ Int64($0) }).sorted() {
            guard !deadline.isOver else {
                search.isCut = true
                return search
            }
            let isLarge = look(
                into: pid, for: inodes, limit: Self.firstDescriptors, &search)
            if search.owners.count == inodes.count { return search }
            if isLarge { large.append(pid) }
        }
        for pid in large where search.owners.count < inodes.count {
            guard !deadline.isOver else {
                search.isCut = true
                return search
            }
            _ = look(into: pid, for: inodes, limit: .max, &search)
        }
        return search
    }

    /// Looks at no more than `limit` descriptors; true when there are more.
    private func look(
        into pid: Int64, for inodes: Set<Int64>, limit: Int, _ search: inout Search
    ) -> Bool {
        do throws(FileError) {
            let folder = "\(proc)/\(pid)/fd"
            var descriptors =
                limit > Self.firstDescriptors
                ? try DirectoryStream(folder)
                : try DirectoryStream(folder, window: DirectoryStream.few)
            var seen = 0
            while let descriptor = descriptors.next() {
                guard seen < limit else { return true }
                seen += 1
                guard let inode = try Self.inode(behind: descriptor, in: descriptors),
                    inodes.contains(inode), search.owners[inode].map({ $0.pid > pid }) ?? true
                else { continue }
                search.owners[inode] = Owner(pid: pid, name: name(of: pid))
            }
        } catch {
            if error == .kernel(EACCES) || error == .kernel(EPERM) { search.refusals += 1 }
        }
        return false
    }

    /// The command name of a process; `nil` when it has ended.
    func name(of pid: Int64) -> String? {
        var buffer = FileBuffer(window: 64)
        guard let process = try? Directory("\(proc)/\(pid)"),
            (try? process.read("comm", into: &buffer)) != nil
        else { return nil }
        var bytes = buffer.bytes
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        // A process may give itself any bytes as name; those that are no text are replaced.
        return LineText.text(bytes)
    }

    /// The inode of the socket that a descriptor stands for, `nil` for other files.
    ///
    /// A descriptor that was closed meanwhile is such another file. Without CAP_SYS_PTRACE even
    /// root may list the descriptors of some processes and not look at any: that is thrown.
    static func inode(
        behind descriptor: String, in directory: borrowing DirectoryStream
    ) throws(FileError) -> Int64? {
        guard descriptor != ".", descriptor != ".." else { return nil }
        do throws(FileError) {
            let link = try directory.link(descriptor)
            let prefix = "socket:[".utf8
            guard link.starts(with: prefix), link.last == UInt8(ascii: "]") else { return nil }
            return LineText.integer(link.dropFirst(prefix.count).dropLast())
        } catch .kernel(ENOENT) {
            return nil
        }
    }
}
