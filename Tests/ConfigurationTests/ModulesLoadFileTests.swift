import Configuration
import Evidence
import Testing

@Suite("Files of modules-load.d")
struct ModulesLoadFileTests {
    @Test("a name a line, without comments, blanks and what follows the name")
    func names() {
        let text = "# for NAT\n; more\n\nnf_conntrack\r\n \tbr-netfilter hashsize=4\nip_vs"
        #expect(modulesToLoad(Array(text.utf8)) == ["nf_conntrack", "br-netfilter", "ip_vs"])
    }

    @Test("bytes that are no text name nothing that loads a module")
    func hostile() {
        #expect(modulesToLoad([]) == [])
        let names = modulesToLoad([0xff, 0xfe, 10, 0, 10])
        #expect(
            keyNotes("net.netfilter.nf_conntrack_max = 1\n", .moduleKey, loadedModules: Set(names))
                .count == 1)
    }
}
