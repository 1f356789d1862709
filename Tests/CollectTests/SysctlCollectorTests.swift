import Collect
import Evidence
import Testing

@Suite("SysctlCollector")
struct SysctlCollectorTests {
    private static func collect(
        _ keys: Set<String>, in tree: FileTree
    ) -> [String: Reading<String>] {
        SysctlCollector(roots: CollectionRoots(copyBelow: tree.path)).collect(keys)
    }

    @Test("reads the settings that are asked for, with the file they come from")
    func reads() throws {
        let tree = try FileTree()
        try tree.file("proc/sys/net/ipv4/tcp_rmem", "4096\t131072\t6291456\n")
        try tree.file("proc/sys/net/ipv4/tcp_wmem", "not asked for\n")
        let readings = Self.collect(["net.ipv4.tcp_rmem"], in: tree)
        let path = "\(tree.path)/proc/sys/net/ipv4/tcp_rmem"
        #expect(
            readings == ["net.ipv4.tcp_rmem": .observed("4096\t131072\t6291456", from: path)])
    }

    @Test("finds an interface whose name has a dot")
    func dottedInterface() throws {
        let tree = try FileTree()
        try tree.file("proc/sys/net/ipv4/conf/eth0.100/rp_filter", "2\n")
        let key = "net.ipv4.conf.eth0/100.rp_filter"
        #expect(Self.collect([key], in: tree)[key]?.value == "2")
    }

    @Test("keeps an empty value, which is not an absent one", arguments: ["", "\n"])
    func empty(_ content: String) throws {
        let tree = try FileTree()
        try tree.file("proc/sys/a/b", content)
        #expect(Self.collect(["a.b"], in: tree)["a.b"]?.value == "")
    }

    @Test("cuts one final newline and nothing else")
    func finalNewline() throws {
        let tree = try FileTree()
        try tree.file("proc/sys/a/b", " 1 \n\n")
        #expect(Self.collect(["a.b"], in: tree)["a.b"]?.value == " 1 \n")
    }

    @Test(
        "reads a value of any length up to a mebibyte whole",
        arguments: [1_022, 1_023, 1_024, 8_184, 70_000, 1_048_575])
    func long(_ length: Int) throws {
        let tree = try FileTree()
        let value = String(repeating: "7", count: length)
        try tree.file("proc/sys/a/b", value)
        try tree.file("proc/sys/a/c", "1\n")
        let readings = Self.collect(["a.b", "a.c"], in: tree)
        #expect(readings["a.b"]?.value == value)
        #expect(readings["a.c"]?.value == "1")
    }

    @Test("fails at a mebibyte instead of cutting")
    func tooLong() throws {
        let tree = try FileTree()
        try tree.file("proc/sys/a/b", String(repeating: "7", count: 1_048_576))
        let path = "\(tree.path)/proc/sys/a/b"
        let absence = Self.collect(["a.b"], in: tree)["a.b"]?.absence
        #expect(
            absence
                == Absence(.failed, "cannot read '\(path)': it holds more than 1048576 bytes"))
    }

    @Test("tells a missing setting from one that cannot be read")
    func missing() throws {
        let tree = try FileTree()
        try tree.folder("proc/sys/a/b")
        let root = "\(tree.path)/proc/sys"
        let readings = Self.collect(["a.b", "a.none"], in: tree)
        #expect(
            readings["a.b"]?.absence
                == Absence(.failed, "cannot read '\(root)/a/b': is a directory"))
        #expect(
            readings["a.none"]?.absence
                == Absence(.nonexistent, "this kernel or namespace has no '\(root)/a/none'"))
    }

    @Test("does not pass bytes off as text")
    func notText() throws {
        let tree = try FileTree()
        try tree.file("proc/sys/a/b", [0x31, 0xff, 0x0a])
        let path = "\(tree.path)/proc/sys/a/b"
        #expect(
            Self.collect(["a.b"], in: tree)["a.b"]?.absence
                == Absence(.malformed, "'\(path)' is not UTF-8 text"))
    }

    @Test(
        "never leaves its folder",
        arguments: [".secret", "a.//.//.secret", "", "a.", "..secret", "a./.b", "a\u{0}b"])
    func stays(_ key: String) throws {
        let tree = try FileTree()
        try tree.file("proc/sys/a/b", "1")
        try tree.file("secret", "1")
        #expect(Self.collect([key], in: tree)[key]?.absence?.reason == .nonexistent)
    }

    @Test("knows nothing, not even what is missing, without /proc/sys")
    func noRoot() throws {
        let tree = try FileTree()
        #expect(Self.collect(["a.b"], in: tree)["a.b"]?.absence?.reason == .failed)
    }
}
