import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("Keys of kernel modules")
struct ModuleKeyTests {
    @Test(
        "a key that a module makes names the module",
        arguments: [
            ("net.netfilter.nf_conntrack_max", "nf_conntrack"),
            ("net.netfilter.nf_conntrack_tcp_loose", "nf_conntrack"),
            ("net.nf_conntrack_max", "nf_conntrack"),
            ("net.netfilter.nf_flowtable_tcp_timeout", "nf_conntrack"),
            ("net.netfilter.nf_conntrack_frag6_timeout", "nf_defrag_ipv6"),
            ("net.bridge.bridge-nf-call-iptables", "br_netfilter"),
            ("net.ipv4.vs.conntrack", "ip_vs"),
            ("net.ipv4.vs.lblc_expiration", "ip_vs_lblc"),
            ("net.ipv4.vs.lblcr_expiration", "ip_vs_lblcr"),
        ])
    func names(key: String, module: String) {
        #expect(keyNotes("\(key) = 1\n", .moduleKey).map(\.detail) == [module])
    }

    @Test(
        "what every kernel has needs no module",
        arguments: [
            "net.netfilter.nf_log_all_netns", "net.netfilter.nf_log.2", "net.mptcp.enabled",
            "net.core.xfrm_acq_expires", "net.ipv4.tcp_sack", "kernel.sysrq",
        ])
    func none(key: String) {
        #expect(keyNotes("\(key) = 1\n", .moduleKey).isEmpty)
    }

    @Test("each module is named once, at its first key that may fail aloud")
    func once() {
        let text = """
            -net.netfilter.nf_conntrack_max = 262144
            net.netfilter.nf_conntrack_tcp_loose = 0
            net.netfilter.nf_conntrack_acct = 1
            net.bridge.bridge-nf-call-iptables = 1
            net.bridge.bridge-nf-call-ip6tables = 1
            -net.ipv4.vs.conntrack

            """
        let notes = keyNotes(text, .moduleKey)
        #expect(notes.map(\.place.line) == [2, 4])
        #expect(notes.map(\.detail) == ["nf_conntrack", "br_netfilter"])
    }

    @Test("a second look at a file says the same")
    func again() {
        let file = readSysctlFile(
            Array("net.netfilter.nf_conntrack_max = 1\n".utf8), path: "a.conf")
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
        let first = review.facts(of: [file]).facts.notes
        #expect(first.map(\.kind).contains(.moduleKey))
        #expect(review.facts(of: [file]).facts.notes == first)
    }

    @Test(
        "a module that is loaded first, by itself or by one that needs it, is not named",
        arguments: [
            ["nf_conntrack"], ["nf-conntrack"], ["nf_nat"], ["nf_conntrack_ipv4"], ["ip_vs_rr"],
            ["xt_conntrack", "br_netfilter"],
        ])
    func loaded(modules: Set<String>) {
        let text = "net.netfilter.nf_conntrack_max = 1\n"
        #expect(keyNotes(text, .moduleKey, loadedModules: modules).isEmpty)
    }

    @Test("a module that does not bring it does not count")
    func notLoaded() {
        let text = "net.netfilter.nf_conntrack_max = 1\nnet.bridge.bridge-nf-call-iptables = 1\n"
        let notes = keyNotes(text, .moduleKey, loadedModules: ["bridge", "nf_tables", "ip_vsx"])
        #expect(notes.map(\.detail) == ["nf_conntrack", "br_netfilter"])
    }

    @Test("a container cannot load modules, so nothing is said of them there")
    func container() {
        let notes = keyNotes("net.netfilter.nf_conntrack_tcp_loose = 1\n", .moduleKey) {
            $0.assignments[0].scope = .container
        }
        #expect(notes.isEmpty)
    }

    @Test("a key that the kernel does not have yet names no module")
    func notYet() {
        let text = "net.netfilter.nf_conntrack_tcp_ignore_invalid_rst = 1\n"
        #expect(keyNotes(text, .moduleKey, kernel: KernelVersion(5, 4)).isEmpty)
        #expect(keyNotes(text, .moduleKey).count == 1)
    }
}
