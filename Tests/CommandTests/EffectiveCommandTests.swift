import TestSupport
import Testing

@Suite("effective")
struct EffectiveCommandTests {
    /// A root whose folders are made from files by path.
    private func root() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Program.output([
            "mkdir", "-p", "\(folder.path)/etc/sysctl.d", "\(folder.path)/usr/lib/sysctl.d",
        ])
        _ = try folder.write(
            "net.ipv4.tcp_fin_timeout = 31\nnet.ipv4.tcp_tw_reuse = yes\n",
            to: "etc/sysctl.d/10-a.conf")
        _ = try folder.write("net.ipv4.tcp_fin_timeout = 41\n", to: "etc/sysctl.conf")
        _ = try folder.link("etc/sysctl.d/20-out.conf", to: "/../../../etc/hostname")
        _ = try folder.write(
            "net/ipv4/tcp_fin_timeout\nnet/ipv4/tcp_tw_reuse\n", to: "keys.txt")
        return folder
    }

    private func run(_ folder: TemporaryFolder, _ arguments: [String]) throws -> Program.Result {
        try Tool.run(
            ["effective", "--root", folder.path, "--keys", "\(folder.path)/keys.txt"] + arguments)
    }

    @Test("the JSON document names the winner of each loader")
    func json() throws {
        let result = try run(try root(), ["--format", "json", "net/ipv4/tcp_fin_timeout"])
        let document = try JSONValue(parsing: result.stdout)
        #expect(document["schema"]?.text == "tcplint.effective/1")
        for (loader, value) in [("systemd", "31"), ("procps", "41")] {
            let keys = document["loaders"]?[loader]?["keys"]
            #expect(keys?.keys == ["net.ipv4.tcp_fin_timeout"])
            #expect(keys?["net.ipv4.tcp_fin_timeout"]?["value"]?.text == value)
        }
        #expect(result.status == 0)
    }

    @Test("the text tells what the kernel refuses, and where the loaders disagree")
    func text() throws {
        let result = try run(try root(), ["--kernel", "6.1"])
        #expect(result.stdout.contains("'yes' is not a number"))
        #expect(result.stdout.contains("the loaders disagree\nnet.ipv4.tcp_fin_timeout\n"))
        #expect(result.status == 0)
    }

    @Test("a link never leads out of the root")
    func links() throws {
        let result = try run(try root(), ["--loader", "systemd"])
        #expect(result.stdout.contains("20-out.conf: is a link that leads nowhere"))
    }

    @Test("an unknown key is an error with the nearest name")
    func unknown() throws {
        let result = try run(try root(), ["net.ipv4.tcp_fin_timeuot"])
        #expect(result.status == 2)
        #expect(result.stderr.contains("did you mean 'net.ipv4.tcp_fin_timeout'?"))
        #expect(result.stdout == "")
    }
}
