import BuiltinRules
import Engine
import Fix
import Loaders
import Sysctl
import Testing

@Suite("FilePlan")
struct FilePlanTests {
    private static let origin = FixOrigin(tool: "tcplint 1", host: "h", kernel: "6.12")
    private static let key = "net.ipv4.tcp_sack"

    @Test("a host without files gets 99-tcplint.conf, which every loader obeys")
    func empty() throws {
        let files = try Self.files([:])
        #expect(files.dropIn == "/etc/sysctl.d/99-tcplint.conf")
        #expect(files.edits.map(\.path) == [files.dropIn])
        #expect(files.edits.map(\.former) == [nil])
        #expect(files.unbeaten == [])
    }

    @Test(
        "the name comes behind every file that sets the key, and no further than it must",
        arguments: [
            ("/etc/sysctl.d/99-sysctl.conf", "99-tcplint.conf"),
            ("/usr/lib/sysctl.d/99-zz.conf", "zz-tcplint.conf"),
            ("/run/sysctl.d/zz-site.conf", "zz-tcplint.conf"),
            ("/etc/sysctl.d/zzz.conf", "zzzz-tcplint.conf"),
        ])
    func laterName(file: String, name: String) throws {
        let files = try Self.files([file: "net.ipv4.tcp_sack = 0\n"])
        #expect(files.dropIn == "/etc/sysctl.d/\(name)")
        #expect(files.unbeaten == [])
        for options in [LoaderOptions.systemd(), .procps()] {
            let winner = try Self.winner(
                [file: "net.ipv4.tcp_sack = 0\n"], files, under: options)
            #expect(winner.file == files.dropIn)
            #expect(winner.value == "1")
        }
    }

    @Test("a file that does not speak of the key needs no later name")
    func otherKey() throws {
        let files = try Self.files(["/etc/sysctl.d/zz.conf": "net.ipv4.tcp_dsack = 0\n"])
        #expect(files.dropIn == "/etc/sysctl.d/99-tcplint.conf")
    }

    @Test("the line of sysctl.conf, which nothing beats under 'sysctl --system', is changed there")
    func mainFile() throws {
        let former = "# ours\n\(Self.key)=0\nnet.core.somaxconn = 5\n"
        let files = try Self.files(["/etc/sysctl.conf": former])
        #expect(files.unbeaten == [])
        let edit = try #require(files.edits.first { $0.path == "/etc/sysctl.conf" })
        #expect(
            String(decoding: edit.content, as: UTF8.self)
                == "# ours\n\(Self.key)=1\nnet.core.somaxconn = 5\n")
        #expect(edit.former == Array(former.utf8))
    }

    @Test("under systemd alone sysctl.conf is left as it is")
    func mainFileUnread() throws {
        let files = try Self.files(
            ["/etc/sysctl.conf": "\(Self.key) = 0\n"], loaders: [.systemd()])
        #expect(files.edits.map(\.path) == ["/etc/sysctl.d/99-tcplint.conf"])
    }

    @Test("a name that is somebody else's, here or in another directory, is not taken")
    func takenName() throws {
        let files = try Self.files(["/run/sysctl.d/99-tcplint.conf": "net.core.somaxconn = 5\n"])
        #expect(files.dropIn == "/etc/sysctl.d/zz-tcplint.conf")
    }

    @Test("an earlier drop-in keeps its other settings")
    func merging() throws {
        let former = """
            # Made by tcplint 0 for h, kernel 6.1.
            # Save as /etc/sysctl.d/99-tcplint.conf, then run 'sysctl --system'.

            # TW900: an old reason
            net.ipv4.tcp_sack = 0

            # TW901: another
            net.core.somaxconn = 5

            # No sysctl cures:
            # TW902: something

            """
        let files = try Self.files(["/etc/sysctl.d/99-tcplint.conf": former])
        let text = try #require(
            files.edits.first.map { String(decoding: $0.content, as: UTF8.self) })
        let settings = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(settings == ["net.core.somaxconn = 5", "net.ipv4.tcp_sack = 1"])
        #expect(text.contains("# TW901: another\n"))
        #expect(!text.contains("old reason"))
        #expect(!text.contains("TW902"))
    }

    @Test("a module that makes a key is loaded before, unless it is already")
    func modules() throws {
        let key = "net.netfilter.nf_conntrack_tcp_loose"
        let files = try Self.files([:], key: key)
        #expect(files.modules == ["nf_conntrack"])
        #expect(
            files.edits.map(\.path) == [FilePlan.modulesPath, "/etc/sysctl.d/99-tcplint.conf"])
        #expect(try Self.files([:], key: key, loaded: ["nf_conntrack"]).modules == [])
    }

    @Test("in place, the winning line gets the value, and a pattern is left to the drop-in")
    func inPlace() throws {
        let path = "/etc/sysctl.d/50-a.conf"
        let files = try Self.files(
            [path: "net.ipv4.tcp_sack = 0\n"], inPlace: true)
        #expect(files.edits.map(\.path) == [path])
        #expect(
            files.edits.map { String(decoding: $0.content, as: UTF8.self) }
                == ["net.ipv4.tcp_sack = 1\n"])
        let pattern = try Self.files([path: "net.ipv4.tcp_sac* = 0\n"], inPlace: true)
        #expect(pattern.edits.map(\.path) == ["/etc/sysctl.d/99-tcplint.conf"])
    }

    @Test(
        "in place, a line that loaders cut differently is left to the drop-in",
        arguments: [
            "net.core.somaxconn = 5\rnet.ipv4.tcp_sack = 0\n",
            "net.ipv4.tcp_sack = 0\rnet.core.somaxconn = 5\n",
            "net.ipv4.tcp_dsack = 1\0net.ipv4.tcp_sack = 0\n",
        ])
    func cutLine(text: String) throws {
        let files = try Self.files(
            ["/etc/sysctl.d/50-a.conf": text], loaders: [.systemd()], inPlace: true)
        #expect(files.edits.map(\.path) == ["/etc/sysctl.d/99-tcplint.conf"])
        let dead = FilePlan.Removal(
            ruleID: "CFG003", message: "m", file: "/etc/sysctl.d/50-a.conf", line: 1, key: Self.key,
            isOfGoneKey: true)
        #expect(try Self.removed([dead], from: ["/etc/sysctl.d/50-a.conf": text]) == [])
    }

    @Test("in place, a line keeps its spelling and its end")
    func lineEnd() throws {
        let files = try Self.files(
            ["/etc/sysctl.d/50-a.conf": "  -net/ipv4/tcp_sack=0\r\n"], inPlace: true)
        #expect(
            files.edits.map { String(decoding: $0.content, as: UTF8.self) }
                == ["  -net/ipv4/tcp_sack=1\r\n"])
    }

    @Test("a vendor's file is not edited")
    func vendor() throws {
        let files = try Self.files(
            ["/usr/lib/sysctl.d/50-a.conf": "net.ipv4.tcp_sack = 0\n"], inPlace: true)
        #expect(files.edits.map(\.path) == ["/etc/sysctl.d/99-tcplint.conf"])
    }

    @Test("a dead line goes, one that decides anything stays", arguments: [(1, true), (2, false)])
    func removal(line: Int, isRemoved: Bool) throws {
        let path = "/etc/sysctl.d/50-a.conf"
        let text = "net.core.somaxconn = 5\nnet.core.somaxconn = 6\n"
        let removal = FilePlan.Removal(
            ruleID: "CFG003", message: "m", file: path, line: line, key: "net.core.somaxconn",
            isOfGoneKey: false)
        let files = FilePlan(
            FixPlan(for: try Sample.report([]), running: { _ in nil }),
            on: Self.host([path: text]), by: Self.origin, inPlace: true, removing: [removal])
        #expect(files.removed == (isRemoved ? [removal] : []))
        #expect(files.edits.count == (isRemoved ? 1 : 0))
    }

    @Test("of many dead lines those that decide something stay, and the others all go")
    func removals() throws {
        let path = "/etc/sysctl.d/50-a.conf"
        let text = (1...40).map { "net.core.somaxconn = \($0)\n" }.joined()
        let removals = (1...40).map { line in
            FilePlan.Removal(
                ruleID: "CFG003", message: "m", file: path, line: line, key: "net.core.somaxconn",
                isOfGoneKey: false)
        }
        #expect(try Self.removed(removals, from: [path: text]) == Array(removals.dropLast()))
    }

    @Test("a modules file of before is added to behind its last line")
    func modulesFile() throws {
        let files = try Self.files(
            [FilePlan.modulesPath: "sch_fq"], key: "net.netfilter.nf_conntrack_tcp_loose",
            loaded: ["sch_fq"])
        let edit = try #require(files.edits.first)
        #expect(edit.path == FilePlan.modulesPath)
        #expect(edit.former == Array("sch_fq".utf8))
        #expect(String(decoding: edit.content, as: UTF8.self) == "sch_fq\nnf_conntrack\n")
    }

    @Test(
        "a drop-in that is a link is written where it leads, below /etc",
        arguments: [
            ("../tcplint/site.conf", "/etc/tcplint/site.conf"),
            ("/srv/site.conf", "/etc/sysctl.d/99-tcplint.conf"),
        ])
    func link(target: String, written: String) throws {
        let path = "/etc/sysctl.d/99-tcplint.conf"
        let former = Array("# Made by tcplint 0 for h, kernel 6.1.\n\n# mine\nkernel.a = 1\n".utf8)
        var host = Self.host([:])
        host.tree.add(.link(target), at: path)
        host.tree.add(.file(former), at: target.hasPrefix("/") ? target : "/etc/tcplint/site.conf")
        let report = try Sample.report(
            [Sample.rule("TW901", [(Self.key, "1")])], without: Self.key)
        let plan = FilePlan(
            FixPlan(for: report, running: { _ in nil }), on: host, by: Self.origin)
        #expect(plan.dropIn == path)
        #expect(plan.edits.map(\.path) == [written])
        #expect(plan.dropInEdit == plan.edits.first)
        #expect(plan.edits.first?.former == former)
        #expect(plan.unbeaten == [])
        let text = String(decoding: plan.edits.first?.content ?? [], as: UTF8.self)
        #expect(text.contains("# mine\nkernel.a = 1\n"))
        #expect(text.contains("\n\(Self.key) = 1\n"))
    }

    @Test("of a paragraph in an earlier drop-in only the lines of replaced keys go")
    func paragraph() throws {
        let former = """
            # Made by tcplint 0 for h, kernel 6.1.
            # Save as /etc/sysctl.d/99-tcplint.conf, then run 'sysctl --system'.
            # mine
            net/ipv4/tcp_sack = 0
            net.ipv4.tcp_fin_timeout = 30
            net.core.somaxconn = 8192
            """
        let files = try Self.files(["/etc/sysctl.d/99-tcplint.conf": former])
        let text = try #require(
            files.edits.first.map { String(decoding: $0.content, as: UTF8.self) })
        #expect(
            text.contains(
                "\n\n# mine\nnet.ipv4.tcp_fin_timeout = 30\nnet.core.somaxconn = 8192\n\n"))
        #expect(!text.contains("net/ipv4/tcp_sack"))
        #expect(text.split(separator: "# Made by").count == 1)
    }

    private static func removed(
        _ removals: [FilePlan.Removal], from files: [String: String]
    ) throws -> [FilePlan.Removal] {
        FilePlan(
            FixPlan(for: try Sample.report([]), running: { _ in nil }), on: host(files),
            by: origin, inPlace: true, removing: removals
        ).removed
    }

    private static func host(
        _ files: [String: String], loaders: [LoaderOptions] = [.systemd(), .procps()],
        loaded: Set<String> = []
    ) -> HostFiles {
        HostFiles(
            tree: ConfigurationTree(files.mapValues { .file(Array($0.utf8)) }), loaders: loaders,
            keys: ["net/ipv4/tcp_sack", "net/ipv4/tcp_dsack", "net/core/somaxconn"],
            loadedModules: loaded)
    }

    private static func files(
        _ files: [String: String], loaders: [LoaderOptions] = [.systemd(), .procps()],
        key: String = key, loaded: Set<String> = [], inPlace: Bool = false
    ) throws -> FilePlan {
        let report = try Sample.report([Sample.rule("TW901", [(key, "1")])], without: key)
        return FilePlan(
            FixPlan(for: report, running: { _ in nil }),
            on: host(files, loaders: loaders, loaded: loaded), by: origin, inPlace: inPlace)
    }

    private static func winner(
        _ before: [String: String], _ plan: FilePlan, under options: LoaderOptions
    ) throws -> EffectiveConfiguration.Entry {
        var tree = host(before).tree
        for edit in plan.edits { tree.add(.file(edit.content), at: edit.path) }
        let effective = EffectiveConfiguration(
            of: tree, keys: host([:]).keys, options: options)
        return try #require(effective.settings.first { $0.key == key }?.winner)
    }
}
