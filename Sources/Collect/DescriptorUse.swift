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
            let limit = softLimit(in: limits),
            var entries = try? DirectoryStream("\(proc)/\(pid)/fd")
        else { return nil }
        var open: Int64 = 0
        while let name = entries.next() {
            if name != ".", name != ".." { open += 1 }
        }
        return Self(open: open, limit: limit)
    }

    /// The first number of the line on files; `nil` without one, or without a limit.
    static func softLimit(in limits: String) -> Int64? {
        let label = "Max open files"
        guard let line = limits.split(separator: "\n").first(where: { $0.hasPrefix(label) }),
            let field = line.dropFirst(label.count).split(separator: " ").first
        else { return nil }
        return LineText.integer(ArraySlice(field.utf8))
    }
}
