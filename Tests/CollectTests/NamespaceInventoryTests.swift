import Collect
import Evidence
import TestSupport
import Testing

@Suite("NamespaceInventory")
struct NamespaceInventoryTests {
    @Test("a name that stands for no namespace is told of and not entered")
    func dead() throws {
        let tree = try FileTree()
        try tree.file("netns/old", "")
        try tree.folder("proc")
        let inventory = NamespaceInventory(
            folders: ["\(tree.path)/netns", "\(tree.path)/none"], engineFolders: [],
            proc: "\(tree.path)/proc")
        #expect(inventory.entries == [])
        #expect(inventory.dead == ["old"])
        #expect(
            inventory.diagnostics.map(\.message) == ["names that stand for no namespace: 'old'"])
    }

    @Test("the namespace of this process is none of the others")
    func own() throws {
        let tree = try FileTree()
        try tree.link("1/ns/net", to: "/proc/self/ns/net")
        try tree.link("self", to: "1")
        let inventory = NamespaceInventory(folders: [], engineFolders: [], proc: tree.path)
        #expect(inventory.entries == [])
        #expect(inventory.diagnostics == [])
    }

    @Test("a namespace without a name is called after its first process, the next one numbered")
    func processes() throws {
        let tree = try FileTree()
        for (pid, inode) in [("7", "a"), ("8", "a"), ("12", "b"), ("30", "c")] {
            try tree.link("\(pid)/ns/net", to: "\(tree.path)/files/\(inode)")
            try tree.file("\(pid)/comm", pid == "30" ? "web\n" : "worker\n")
            try tree.file("\(pid)/cgroup", pid == "30" ? "0::/docker/4f\n" : "0::/\n")
        }
        for name in ["a", "b", "c"] { try tree.file("files/\(name)", "") }
        let inventory = NamespaceInventory(folders: [], engineFolders: [], proc: tree.path)
        #expect(
            inventory.entries.map(\.name) == [
                "process worker", "process worker #2", "docker process web",
            ])
        #expect(inventory.entries.map(\.path).first == "\(tree.path)/7/ns/net")
    }

    @Test("no more than a fixed number is looked at, and how many are left out is told")
    func many() throws {
        let tree = try FileTree()
        for pid in 1...(NamespaceInventory.limit + 3) {
            try tree.file("\(pid)/ns/net", "")
            try tree.file("\(pid)/comm", "p\(pid)\n")
        }
        let inventory = NamespaceInventory(folders: [], engineFolders: [], proc: tree.path)
        #expect(inventory.entries.count == NamespaceInventory.limit)
        #expect(inventory.leftOut == 3)
        #expect(
            inventory.diagnostics.map(\.message)
                == ["3 network namespaces: not looked at: there are more than 64"])
        #expect(inventory.unvisited.map(\.name) == ["3 network namespaces"])
    }

    @Test("processes are not looked at after the time is over")
    func late() {
        let inventory = NamespaceInventory(
            folders: [], engineFolders: [], until: CollectionRoots.live(within: 0).deadline)
        #expect(inventory.isCut)
        #expect(inventory.unvisited.map(\.name) == ["the network namespaces of further processes"])
        #expect(inventory.entries == [])
    }

    @Test(
        "a namespace that is deleted before it is entered is said to be gone",
        .enabled(if: Machine.hasNamespaces, "needs root and network namespaces"))
    func deleted() throws {
        let namespace = try Namespace()
        let entry = try #require(
            NamespaceInventory().entries.first { $0.name == namespace.name })
        namespace.delete()
        #expect(throws: NamespaceError.vanished(path: entry.path)) {
            try enterNamespace(at: entry.path)
        }
    }

    @Test("a process that has ended has no namespace any more")
    func ended() {
        let path = "/proc/\(Int32.max)/ns/net"
        #expect(throws: NamespaceError.vanished(path: path)) { try enterNamespace(at: path) }
    }

    @Test("in a PID namespace of its own it does not see the machine")
    func inner() throws {
        let tree = try FileTree()
        try tree.link("1/ns/net", to: "/proc/self/ns/net")
        try tree.link("1/ns/pid", to: "pid:[4026532201]")
        try tree.link("self", to: "1")
        let inventory = NamespaceInventory(folders: [], engineFolders: [], proc: tree.path)
        #expect(!inventory.seesMachine)
    }

    @Test("in the first PID namespace it sees the machine if it may look into process 1")
    func first() throws {
        let tree = try FileTree()
        try tree.link("9/ns/net", to: "/proc/self/ns/net")
        try tree.link("9/ns/pid", to: "pid:[4026531836]")
        try tree.link("self", to: "9")
        let folders: [String] = []
        #expect(!NamespaceInventory(folders: folders, proc: tree.path).seesMachine)
        try tree.link("1/ns/net", to: "/proc/self/ns/net")
        #expect(NamespaceInventory(folders: folders, proc: tree.path).seesMachine)
    }
}
