internal import Glibc

/// How many descriptors a process has open, and how many it may have.
package struct DescriptorUse: Equatable {
    /// Those that are open.
    package let open: Int64
    /// The soft limit, above which `accept()` fails with EMFILE.
    package let limit: Int64

    /// Makes a value of two counts.
    package init(open: Int64, limit: Int64) {
        self.open = open
        self.limit = limit
    }

    /// Counts those of a process; `nil` when they cannot be seen or have no limit.
    package static func read(of pid: Int64, proc: String) -> Self? {
        guard let limits = try? FileText.read("\(proc)/\(pid)/limits"),
            let limit = softLimit(in: limits), let open = count(of: pid, proc: proc)
        else { return nil }
        return Self(open: open, limit: limit)
    }

    /// The number of descriptors as the size of their folder, which tells it since 6.2; 0 before.
    static func size(of process: String, proc: String) throws(FileError) -> Int64 {
        var status = stat()
        // The call borrows the path for its own time only, and fills a structure of its own size.
        guard unsafe stat("\(proc)/\(process)/fd", &status) == 0 else { throw .kernel(errno) }
        return Int64(status.st_size)
    }

    private static func count(of pid: Int64, proc: String) -> Int64? {
        guard var entries = try? DirectoryStream("\(proc)/\(pid)/fd") else { return nil }
        // To list tens of thousands takes longer than all other evidence. Folders of other file
        // systems have a size that means something else.
        if FileSystemKind(of: "\(proc)/\(pid)/fd") == .proc,
            let size = try? size(of: "\(pid)", proc: proc), size > 0
        {
            return size
        }
        var open: Int64 = 0
        while let name = entries.next() {
            if name != ".", name != ".." { open += 1 }
        }
        return open
    }

    /// The first number of the line on files; `nil` without one, or without a limit.
    static func softLimit(in limits: String) -> Int64? {
        guard let line = LineText.rest(ofLineAfter: "Max open files", in: limits) else {
            return nil
        }
        return LineText.fields(line).first.flatMap { LineText.integer($0) }
    }
}
