import Collect
import Evidence
import Glibc
import Netlink
import Testing

@Suite("ProcessCollector")
struct ProcessCollectorTests {
    /// A proc file system of a kernel before 6.2, which does not count descriptors by itself.
    private static func tree(
        processes: String = "pid:[4026531836]", first: Bool = true
    ) throws -> FileTree {
        let tree = try FileTree()
        try tree.link("thread-self/ns/net", to: "net:[1]")
        try tree.link("self/ns/pid", to: processes)
        if first { try tree.file("1/status", "Name:\tinit\nFDSize:\t64\n") }
        return tree
    }

    private static func add(
        _ pid: Int64, open: Int, room: Int, limit: Int, namespace: String? = "net:[1]",
        to tree: FileTree
    ) throws {
        try tree.file("\(pid)/comm", "web\n")
        try tree.file("\(pid)/status", "Name:\tweb\nFDSize:\t\(room)\nGroups:\t0\n")
        try tree.file(
            "\(pid)/limits",
            "Limit            Soft Limit     Hard Limit    Units\n"
                + "Max open files   \(limit)        1048576       files\n")
        for descriptor in 0..<open {
            try tree.link("\(pid)/fd/\(descriptor)", to: "/dev/null")
        }
        if let namespace { try tree.link("\(pid)/ns/net", to: namespace) }
    }

    private static func found(_ tree: FileTree) -> [SocketProcess]? {
        ProcessCollector(proc: tree.path).processes.value
    }

    @Test("lists a process that uses three quarters of its descriptors")
    func close() throws {
        let tree = try Self.tree()
        try Self.add(12, open: 210, room: 256, limit: 280, to: tree)
        let expected = SocketProcess(
            pid: 12, process: "web", descriptors: 210, descriptorLimit: 280, sockets: 0)
        #expect(Self.found(tree) == [expected])
    }

    @Test(
        "passes over those with descriptors left, with few, or with no room for as many",
        arguments: [(209, 256, 280), (199, 256, 200), (210, 128, 280), (210, 256, 1024)])
    func far(open: Int, room: Int, limit: Int) throws {
        let tree = try Self.tree()
        try Self.add(12, open: open, room: room, limit: limit, to: tree)
        #expect(Self.found(tree) == [])
    }

    @Test("passes over processes of other namespaces, but not over those that hide theirs")
    func namespaces() throws {
        let tree = try Self.tree()
        try Self.add(12, open: 200, room: 256, limit: 200, namespace: "net:[2]", to: tree)
        try Self.add(13, open: 200, room: 256, limit: 200, namespace: nil, to: tree)
        #expect(Self.found(tree)?.map(\.pid) == [13])
    }

    @Test("lists the one that is closest to its limit first")
    func order() throws {
        let tree = try Self.tree()
        try Self.add(12, open: 200, room: 256, limit: 250, to: tree)
        try Self.add(13, open: 200, room: 256, limit: 210, to: tree)
        #expect(Self.found(tree)?.map(\.pid) == [13, 12])
    }

    @Test(
        "does not take for none what it may not see",
        arguments: [("pid:[4026532000]", true), ("pid:[4026531836]", false)])
    func unseen(processes: String, first: Bool) throws {
        let tree = try Self.tree(processes: processes, first: first)
        #expect(ProcessCollector(proc: tree.path).processes.absence?.reason == .denied)
        try Self.add(12, open: 210, room: 256, limit: 280, to: tree)
        #expect(Self.found(tree)?.map(\.pid) == [12])
    }

    @Test("does not take a process for one with room whose descriptors it may not list")
    func refused() throws {
        let tree = try Self.tree()
        try Self.add(12, open: 0, room: 256, limit: 280, to: tree)
        #expect(ProcessCollector(proc: tree.path).processes.absence?.reason == .denied)
    }

    @Test("says that nothing can be listed, and that the time was over")
    func absent() throws {
        let empty = try FileTree()
        #expect(ProcessCollector(proc: empty.path).processes.absence?.reason == .failed)
        let tree = try Self.tree()
        try Self.add(12, open: 200, room: 256, limit: 200, to: tree)
        let late = ProcessCollector(proc: tree.path, until: Deadline(seconds: 0)).processes
        #expect(late.absence?.detail.contains("the time for collecting was over") == true)
    }

    @Test("finds nothing wrong with this process")
    func live() throws {
        let processes = ProcessCollector(proc: "/proc").processes.value ?? []
        #expect(!processes.contains { $0.pid == Int64(getpid()) })
    }
}
