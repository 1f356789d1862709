import Loaders
import Testing

@Suite("Hostile configuration files")
struct HostileFileTests {
    private static let good = "net.ipv4.tcp_fin_timeout=31\n"
    private static let path = "/etc/sysctl.d/50-bad.conf"
    private static let both = [LoaderOptions.systemd(), .procps()]

    private func load(_ node: ConfigurationTree.Node, _ options: LoaderOptions)
        -> EffectiveConfiguration
    {
        EffectiveConfiguration(
            of: ConfigurationTree([
                Self.path: node, "/etc/sysctl.d/60-good.conf": .file(Array(Self.good.utf8)),
            ]), keys: ["net/ipv4/tcp_fin_timeout", "net/ipv4/tcp_sack"], options: options)
    }

    private static let nodes: [ConfigurationTree.Node] = [
        .directory, .special, .link("50-bad.conf"), .link("/nowhere"), .link(""),
        .link("../../../.."), .unreadable("permission denied"), .tooLarge(limit: 64 << 20),
        .file([0xef, 0xbb, 0xbf] + "net.ipv4.tcp_sack=1".utf8), .file(Array("garbage\n".utf8)),
        .file([0xff, 0xfe, 0x3d, 0x31, 0x0a]), .file(Array("net.ipv4.[=1\n".utf8)),
    ]

    @Test(
        "each leaves a diagnostic, and the other files are judged", arguments: nodes, both)
    func judged(node: ConfigurationTree.Node, options: LoaderOptions) {
        let result = load(node, options)
        #expect(result.diagnostics.contains { $0.file == Self.path })
        #expect(
            result.settings.first { $0.key == "net.ipv4.tcp_fin_timeout" }?.winner?.value == "31")
    }

    @Test("a line of 2 MiB ends its file under systemd only", arguments: both)
    func longLine(options: LoaderOptions) {
        let text = "#" + String(repeating: "x", count: 2 << 20) + "\nnet.ipv4.tcp_sack=0\n"
        let result = load(.file(Array(text.utf8)), options)
        let isRead = result.settings.contains { $0.key == "net.ipv4.tcp_sack" }
        #expect(isRead == (options.loader == .procps))
        #expect(result.exitStatus == (options.loader == .procps ? 0 : 1))
    }

    @Test("a file of more than 64 MiB is refused by its size", arguments: both)
    func large(options: LoaderOptions) {
        let bytes = [UInt8](repeating: 0x0a, count: ConfigurationTree.sizeLimit + 1)
        #expect(
            load(.file(bytes), options).diagnostics.map(\.message) == [
                "holds more than 64 MiB; it is not judged"
            ])
    }

    @Test("NUL bytes end lines as each loader takes them", arguments: both)
    func zero(options: LoaderOptions) {
        let result = load(.file(Array("\0net.ipv4.tcp_sack=0\0x\n".utf8)), options)
        let isRead = result.settings.contains { $0.key == "net.ipv4.tcp_sack" }
        #expect(isRead == (options.loader == .systemd))
    }

    @Test("stars, separators and steps upwards without end are given up", arguments: both)
    func patterns(options: LoaderOptions) {
        let keys = [
            "net." + String(repeating: "*", count: 100_000) + "x",
            "net/" + String(repeating: "*/../", count: 700) + "ipv4/tcp_sack",
            String(repeating: "./", count: 200_000) + "*",
            "[" + String(repeating: "a-", count: 9_999),
        ]
        let result = load(
            .file(Array(keys.map { "\($0)=1\n" }.joined().utf8)), options)
        #expect(result.settings.contains { $0.winner?.value == "31" })
    }
}
