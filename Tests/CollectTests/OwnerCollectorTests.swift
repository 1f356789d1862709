import Collect
import Glibc
import Testing

@Suite("OwnerCollector")
struct OwnerCollectorTests {
    @Test("finds this process behind a socket of its own")
    func live() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var status = stat()
        // The kernel fills a structure of its own size.
        try #require(unsafe fstat(descriptor, &status) == 0)
        let inode = Int64(status.st_ino)
        let search = OwnerCollector(proc: "/proc").owners(of: [inode])
        let owner = try #require(search.owners[inode])
        #expect(owner.pid == Int64(getpid()))
        #expect(owner.name?.isEmpty == false)
    }

    @Test("takes the lowest number of those that share a socket")
    func shared() throws {
        let tree = try FileTree()
        for pid in ["900", "10", "77"] {
            try tree.link("\(pid)/fd/3", to: "socket:[4711]")
            try tree.file("\(pid)/comm", "worker-\(pid)\n")
        }
        let search = OwnerCollector(proc: tree.path).owners(of: [4711])
        #expect(search.owners == [4711: OwnerCollector.Owner(pid: 10, name: "worker-10")])
        #expect(search.refusals == 0)
    }

    @Test("looks at sockets alone, and at processes alone")
    func others() throws {
        let tree = try FileTree()
        try tree.link("12/fd/0", to: "/dev/null")
        try tree.link("12/fd/1", to: "pipe:[4711]")
        try tree.link("12/fd/2", to: "socket:[x]")
        try tree.link("12/fd/3", to: "socket:[47110]")
        try tree.link("12/fd/4", to: "socket:[-4711]")
        try tree.link("self/fd/3", to: "socket:[4711]")
        try tree.file("13", "no folder")
        let search = OwnerCollector(proc: tree.path).owners(of: [4711])
        #expect(search.owners == [:])
        #expect(search.refusals == 0)
    }

    @Test("finds every socket of one process, and needs no name")
    func several() throws {
        let tree = try FileTree()
        try tree.link("12/fd/3", to: "socket:[1]")
        try tree.link("12/fd/4", to: "socket:[2]")
        let search = OwnerCollector(proc: tree.path).owners(of: [1, 2, 3])
        let owner = OwnerCollector.Owner(pid: 12, name: nil)
        #expect(search.owners == [1: owner, 2: owner])
    }

    @Test("replaces bytes of a name that are no text")
    func hostileName() throws {
        let tree = try FileTree()
        try tree.link("12/fd/3", to: "socket:[1]")
        try tree.file("12/comm", [0x61, 0xff, 0x0a, 0x62, 0x0a])
        let search = OwnerCollector(proc: tree.path).owners(of: [1])
        #expect(search.owners[1]?.name == "a\u{fffd}\nb")
    }

    @Test("counts processes whose descriptors this user may not see", .enabled(if: geteuid() != 0))
    func refused() {
        let search = OwnerCollector(proc: "/proc").owners(of: [-1])
        #expect(search.refusals > 0)
    }

    @Test("finds nothing where there is nothing")
    func nothing() {
        #expect(OwnerCollector(proc: "/nonexistent").owners(of: [1]).owners == [:])
        #expect(OwnerCollector(proc: "/proc").owners(of: []).owners == [:])
    }
}
