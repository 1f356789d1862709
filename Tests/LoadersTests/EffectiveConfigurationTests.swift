import Loaders
import Testing

@Suite("Effective configuration")
struct EffectiveConfigurationTests {
    private static let keys = [
        "net/ipv4/tcp_fin_timeout", "net/ipv4/tcp_keepalive_time", "net/ipv4/conf/all/rp_filter",
        "net/ipv4/conf/eth0.100/rp_filter",
    ]
    private static let fin = "net.ipv4.tcp_fin_timeout"

    private func load(
        _ files: [String: String], _ options: LoaderOptions,
        answer: @escaping (String, String) -> KernelAnswer = { _, _ in .accepted }
    ) -> EffectiveConfiguration {
        EffectiveConfiguration(
            of: ConfigurationTree(files.mapValues { .file(Array($0.utf8)) }), keys: Self.keys,
            options: options, answer: answer)
    }

    private func chain(_ result: EffectiveConfiguration, _ key: String) -> [String] {
        result.settings.first { $0.key == key }?.chain
            .map { "\($0.file):\($0.line) \($0.value) \($0.state)" } ?? []
    }

    @Test("the chain tells masked, overridden and winning lines in reading order")
    func chainOfFiles() {
        let files = [
            "/usr/lib/sysctl.d/10-a.conf": "\(Self.fin)=1\n",
            "/etc/sysctl.d/10-a.conf": "# why\n\(Self.fin)=2\n",
            "/run/sysctl.d/20-b.conf": "net/ipv4/tcp_fin_timeout=3",
            "/etc/sysctl.conf": "\(Self.fin)=4",
        ]
        #expect(
            chain(load(files, .systemd()), Self.fin) == [
                "/usr/lib/sysctl.d/10-a.conf:1 1 masked", "/etc/sysctl.d/10-a.conf:2 2 overridden",
                "/run/sysctl.d/20-b.conf:1 3 wins", "/etc/sysctl.conf:1 4 ignored",
            ])
        #expect(
            chain(load(files, .procps()), Self.fin) == [
                "/usr/lib/sysctl.d/10-a.conf:1 1 masked", "/etc/sysctl.d/10-a.conf:2 2 overridden",
                "/run/sysctl.d/20-b.conf:1 3 overridden", "/etc/sysctl.conf:1 4 wins",
            ])
    }

    @Test("an exclusion cancels an assignment under systemd and leaves it under procps")
    func exclusion() {
        let files = ["/etc/sysctl.d/a.conf": "\(Self.fin)=1\n-\(Self.fin)\n"]
        let systemd = load(files, .systemd())
        #expect(chain(systemd, Self.fin) == ["/etc/sysctl.d/a.conf:1 1 excluded"])
        #expect(systemd.settings.first?.winner == nil)
        #expect(systemd.writes.isEmpty)
        #expect(chain(load(files, .procps()), Self.fin) == ["/etc/sysctl.d/a.conf:1 1 wins"])
    }

    @Test(
        "a pattern spares keys that have their own line, wherever it stands",
        arguments: [LoaderOptions.systemd(), .procps()])
    func pattern(options: LoaderOptions) {
        let result = load(
            [
                "/etc/sysctl.d/a.conf": """
                net.ipv4.conf.*.rp_filter = 2
                net.ipv4.conf.eth0/100.rp_filter = 1
                """
            ], options)
        #expect(
            chain(result, "net.ipv4.conf.eth0/100.rp_filter") == [
                "/etc/sysctl.d/a.conf:1 2 excluded", "/etc/sysctl.d/a.conf:2 1 wins",
            ])
        #expect(chain(result, "net.ipv4.conf.all.rp_filter") == ["/etc/sysctl.d/a.conf:1 2 wins"])
    }

    @Test("an exclusion that is a pattern counts from procps 4.0.5 on", arguments: [4, 5])
    func patternExclusion(patch: Int) {
        let result = load(
            [
                "/etc/sysctl.d/a.conf":
                    "net.ipv4.conf.*.rp_filter=2\n-net.ipv4.conf.eth*.rp_filter\n"
            ], .procps(patch))
        let winner = result.settings.first { $0.key.contains("eth0") }?.winner
        #expect((winner == nil) == (patch == 5))
    }

    @Test("the main file may be read first")
    func mainFileFirst() {
        var options = LoaderOptions.procps()
        options.mainFile = .first
        let result = load(
            ["/etc/sysctl.conf": "\(Self.fin)=1", "/etc/sysctl.d/a.conf": "\(Self.fin)=2"], options)
        #expect(result.settings.first?.winner?.value == "2")
    }

    @Test("places count lines and columns as an editor does, whatever ends a line")
    func place() {
        let entry = load(
            ["/etc/sysctl.d/a.conf": "# a\r# b\n\n  -\(Self.fin) = 7"], .systemd()
        ).settings.first?.winner
        #expect(entry?.line == 3)
        #expect(entry?.column == 4)
        #expect(entry?.ignoresErrors == true)
    }

    @Test("an unknown key has a chain and no winner")
    func unknown() {
        let result = load(["/etc/sysctl.d/a.conf": "net.ipv4.tcp_tw_recycle=1"], .systemd())
        #expect(
            chain(result, "net.ipv4.tcp_tw_recycle") == ["/etc/sysctl.d/a.conf:1 1 ignored"])
        #expect(
            result.diagnostics.map(\.message) == [
                "no key 'net.ipv4.tcp_tw_recycle' exists; it is not set"
            ])
        #expect(result.exitStatus == 0)
    }

    @Test("a refused winner is told with what stays in its place")
    func refused() {
        let files = ["/etc/sysctl.d/a.conf": "\(Self.fin)=31\n\(Self.fin)=abc\n"]
        let answer: (String, String) -> KernelAnswer = { _, value in
            value == "abc" ? .refused("no number") : .accepted
        }
        let head = "the kernel refuses 'abc' for '\(Self.fin)': no number; "
        #expect(
            load(files, .systemd(), answer: answer).diagnostics.map(\.message) == [
                head + "the former value stays"
            ])
        let procps = load(files, .procps(), answer: answer)
        #expect(
            procps.diagnostics.map(\.message) == [head + "'31' of /etc/sysctl.d/a.conf:1 stays"])
        #expect(procps.exitStatus == 1)
    }
}
