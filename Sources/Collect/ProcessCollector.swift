internal import CNetlink
package import Evidence
internal import Glibc
package import Netlink

/// Finds the processes that come close to the descriptors they may open.
package struct ProcessCollector {
    /// A process with fewer is left alone: a limit that low was chosen for it, and every process of
    /// an idle host would have to be looked at.
    package static let leastSockets: Int64 = 200
    /// Processes that are told, the closest to their limit.
    private static let mostTold = 16
    /// Descriptors of one process that are asked what they are; of more, as many tell of all.
    private static let mostAsked: Int64 = 128
    /// With fewer answers than this nothing is said of the others.
    private static let leastAnswers: Int64 = 32

    private let proc: String
    private let deadline: Deadline

    /// Makes a collector over the mounted proc file system at `proc`.
    package init(proc: String, until deadline: Deadline = .never) {
        self.proc = proc
        self.deadline = deadline
    }

    /// Processes of this namespace that use three quarters of their descriptors or more.
    package var processes: Reading<[SocketProcess]> {
        guard var entries = try? DirectoryStream(proc), let namespace = namespace(of: "thread-self")
        else { return .absent(Absence(.failed, "processes cannot be listed in '\(proc)'")) }
        let tellsCounts = (try? size(of: "self")).map { $0 > 0 } ?? false
        var found: [(pid: Int64, use: DescriptorUse)] = []
        let pids = entries.names().compactMap { Int64($0) }
        // Without the first process the others of other users are hidden too.
        var isHidden = !pids.contains(1)
        for pid in pids {
            guard !deadline.isOver else { return .absent(.late) }
            let use: DescriptorUse?
            do throws(FileError) {
                use = tellsCounts ? try countedUse(of: pid) : try listedUse(of: pid)
            } catch {
                isHidden = isHidden || error == .kernel(EACCES) || error == .kernel(EPERM)
                continue
            }
            guard let use, Self.isClose(use.open, to: use.limit) else { continue }
            // One whose namespace is hidden may be of this one, and so are its sockets.
            if let other = self.namespace(of: "\(pid)"), other != namespace { continue }
            found.append((pid, use))
        }
        found.sort { left, right in
            let (first, second) = (left.use.share, right.use.share)
            return first == second ? left.pid < right.pid : first > second
        }
        if found.isEmpty, let whyNot = unseen(isHidden) { return .absent(whyNot) }
        let names = OwnerCollector(proc: proc)
        let told = found.prefix(Self.mostTold).map { pid, use in
            SocketProcess(
                pid: pid, process: names.name(of: pid), descriptors: use.open,
                descriptorLimit: use.limit, sockets: sockets(of: pid, among: use.open))
        }
        return .observed(told, from: "\(proc)/PID/fd")
    }

    private static func isClose(_ open: Int64, to limit: Int64) -> Bool {
        open >= leastSockets && Double(open) >= Double(limit) * 0.75
    }

    /// Why it does not mean anything that no process was found, `nil` when it does.
    private func unseen(_ isHidden: Bool) -> Absence? {
        if isHidden {
            return Absence(
                .denied,
                "'\(proc)' hides processes of other users; it needs root, with CAP_SYS_PTRACE")
        }
        guard link("ns/pid", of: "self") == Self.firstProcessNamespace else {
            return Absence(
                .denied,
                "only processes of this container are visible, and others may hold its sockets; "
                    + "run on the machine itself, with --pid")
        }
        return nil
    }

    /// The first namespace of processes has a number that never changes.
    private static let firstProcessNamespace = Array("pid:[4026531836]".utf8)

    /// Since 6.2 the size of the folder is the number of descriptors.
    private func countedUse(of pid: Int64) throws(FileError) -> DescriptorUse? {
        let open = try size(of: "\(pid)")
        guard open >= Self.leastSockets,
            let limit = DescriptorUse.softLimit(in: try FileText.read("\(proc)/\(pid)/limits"))
        else { return nil }
        return DescriptorUse(open: open, limit: limit)
    }

    /// Before, the descriptors are listed, of those alone that have room for as many.
    private func listedUse(of pid: Int64) throws(FileError) -> DescriptorUse? {
        guard let room = Self.room(in: try FileText.read("\(proc)/\(pid)/status")),
            room >= Self.leastSockets,
            let limit = DescriptorUse.softLimit(in: try FileText.read("\(proc)/\(pid)/limits")),
            Self.isClose(room, to: limit)
        else { return nil }
        // Who may not list them may not know how many they are.
        guard let use = DescriptorUse.read(of: pid, proc: proc) else { throw .kernel(EACCES) }
        return use
    }

    /// The line that tells how many descriptors the table of a process has room for; never fewer
    /// than are open.
    private static func room(in status: String) -> Int64? {
        LineText.rest(ofLineAfter: "FDSize:", in: status).flatMap {
            LineText.integer($0.drop { $0 <= 0x20 })
        }
    }

    /// The size of the folder of descriptors; 0 on older kernels.
    private func size(of process: String) throws(FileError) -> Int64 {
        try DescriptorUse.size(of: process, proc: proc)
    }

    private func namespace(of process: String) -> [UInt8]? { link("ns/net", of: process) }

    private func link(_ name: String, of process: String) -> [UInt8]? {
        guard let folder = try? DirectoryStream("\(proc)/\(process)") else { return nil }
        return try? folder.link(name)
    }

    /// How many descriptors are TCP sockets, `nil` when that cannot be seen.
    ///
    /// Listing tens of thousands of descriptors takes longer than all other evidence; of so many,
    /// a sample spread over their numbers tells.
    private func sockets(of pid: Int64, among open: Int64) -> Int64? {
        guard var folder = try? DirectoryStream("\(proc)/\(pid)/fd") else { return nil }
        guard open > Self.mostAsked else {
            return sockets(among: folder.names(), of: pid, in: folder)?.sockets
        }
        guard let status = try? FileText.read("\(proc)/\(pid)/status"),
            let room = Self.room(in: status)
        else { return nil }
        let numbers = (0..<Self.mostAsked).map { "\($0 * room / Self.mostAsked)" }
        guard let sample = sockets(among: numbers, of: pid, in: folder),
            sample.answers >= Self.leastAnswers
        else { return nil }
        return sample.sockets * open / sample.answers
    }

    private func sockets(
        among descriptors: [String], of pid: Int64, in folder: borrowing DirectoryStream
    ) -> (sockets: Int64, answers: Int64)? {
        var (sockets, answers): (Int64, Int64) = (0, 0)
        for descriptor in descriptors {
            guard !deadline.isOver else { return nil }
            do throws(FileError) {
                let link = try folder.link(descriptor)
                answers += 1
                // Files are not asked: they may lie on a server that does not answer.
                guard link.starts(with: "socket:[".utf8) else { continue }
            } catch .kernel(ENOENT) {
                continue
            } catch {
                return nil
            }
            // The call borrows the path for its own time only.
            let answer = unsafe tcplint_is_tcp_socket("\(proc)/\(pid)/fd/\(descriptor)")
            guard answer >= 0 || answer == -ENOENT else { return nil }
            sockets += answer == 1 ? 1 : 0
        }
        return (sockets, answers)
    }
}

extension DescriptorUse {
    /// Which part of the limit is used.
    fileprivate var share: Double { limit > 0 ? Double(open) / Double(limit) : .infinity }
}
