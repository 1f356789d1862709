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

    private static func collect(
        ofInterfaces patterns: Set<String>, in tree: FileTree
    ) -> (readings: [String: Reading<String>], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let readings = SysctlCollector(roots: CollectionRoots(copyBelow: tree.path))
            .collect(ofInterfaces: patterns, &diagnostics)
        return (readings, diagnostics)
    }

    @Test("reads the wanted settings of every interface, but not 'all' and 'default'")
    func interfaces() throws {
        let tree = try FileTree()
        for name in ["all", "default", "lo", "eth0.100"] {
            try tree.file("proc/sys/net/ipv4/conf/\(name)/rp_filter", "1\n")
            try tree.file("proc/sys/net/ipv4/conf/\(name)/tag", "not asked for\n")
        }
        try tree.file("proc/sys/net/ipv6/conf/lo/accept_ra", "2\n")
        let (readings, diagnostics) = Self.collect(
            ofInterfaces: ["net.ipv4.conf.*.rp_filter", "net.ipv6.conf.*.accept_ra"], in: tree)
        #expect(diagnostics.isEmpty)
        #expect(
            readings.mapValues(\.value) == [
                "net.ipv4.conf.lo.rp_filter": "1", "net.ipv4.conf.eth0/100.rp_filter": "1",
                "net.ipv6.conf.lo.accept_ra": "2", "net.ipv6.conf.eth0/100.accept_ra": nil,
            ])
        #expect(readings["net.ipv6.conf.eth0/100.accept_ra"]?.absence?.reason == .nonexistent)
    }

    @Test("an interface keeps its place when its kernel has none of the settings")
    func interfaceWithoutSetting() throws {
        let tree = try FileTree()
        try tree.folder("proc/sys/net/ipv4/conf/eth0")
        let readings = Self.collect(ofInterfaces: ["net.ipv4.conf.*.rp_filter"], in: tree).readings
        #expect(readings["net.ipv4.conf.eth0.rp_filter"]?.absence?.reason == .nonexistent)
    }

    @Test("an interface that is gone when it is read is left out")
    func goneInterface() throws {
        let tree = try FileTree()
        try tree.folder("proc/sys/net/ipv4/conf")
        try tree.link("proc/sys/net/ipv4/conf/gone0", to: "nowhere")
        try tree.file("proc/sys/net/ipv4/conf/eth0/rp_filter", "0\n")
        let readings = Self.collect(ofInterfaces: ["net.ipv4.conf.*.rp_filter"], in: tree).readings
        #expect(readings.keys.sorted() == ["net.ipv4.conf.eth0.rp_filter"])
    }

    @Test("stops at 1024 interfaces and says so")
    func manyInterfaces() throws {
        let tree = try FileTree()
        for number in 1_000..<2_030 {
            try tree.file("proc/sys/net/ipv4/conf/veth\(number)/rp_filter", "0\n")
        }
        let (readings, diagnostics) = Self.collect(
            ofInterfaces: ["net.ipv4.conf.*.rp_filter"], in: tree)
        #expect(readings.count == 1_024)
        #expect(readings["net.ipv4.conf.veth2023.rp_filter"] != nil)
        #expect(
            diagnostics == [
                Diagnostic(
                    source: "\(tree.path)/proc/sys/net/ipv4/conf",
                    message: "there are 1030 interfaces; only the settings of the first 1024 by "
                        + "name were read")
            ])
    }

    @Test("lists nothing when no setting of an interface is wanted")
    func noInterfacesWanted() throws {
        let (readings, diagnostics) = Self.collect(ofInterfaces: [], in: try FileTree())
        #expect(readings.isEmpty)
        #expect(diagnostics.isEmpty)
    }

    @Test("says when the interfaces cannot be listed")
    func noInterfaceFolder() throws {
        let tree = try FileTree()
        let (readings, diagnostics) = Self.collect(
            ofInterfaces: ["net.ipv4.conf.*.rp_filter"], in: tree)
        #expect(readings.isEmpty)
        #expect(
            diagnostics.map(\.message)
                == ["cannot list the interfaces: no such file or directory"])
    }
}
