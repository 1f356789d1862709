import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("Settings of pods and containers")
struct PodSettingsTests {
    @Test(
        "a setting is safe from the release on that says so",
        arguments: [
            ("kernel.shm_rmid_forced", 4), ("net.ipv4.ip_local_port_range", 4),
            ("net.ipv4.tcp_syncookies", 4), ("net.ipv4.ping_group_range", 18),
            ("net.ipv4.ip_unprivileged_port_start", 22),
            ("net.ipv4.ip_local_reserved_ports", 27), ("net.ipv4.tcp_keepalive_time", 29),
            ("net.ipv4.tcp_fin_timeout", 29), ("net.ipv4.tcp_keepalive_intvl", 29),
            ("net.ipv4.tcp_keepalive_probes", 29), ("net.ipv4.tcp_rmem", 32),
            ("net.ipv4.tcp_wmem", 32),
        ])
    func safe(key: String, minor: Int) {
        let before = PodSettings(release: KubernetesRelease(1, minor - 1)).objection(to: key)
        #expect(before?.safeSince == KubernetesRelease(1, minor))
        #expect(before?.reason == "it is safe since Kubernetes 1.\(minor)")
        #expect(PodSettings(release: KubernetesRelease(1, minor)).objection(to: key) == nil)
        #expect(PodSettings(release: nil).objection(to: key) == nil)
    }

    @Test("every other setting needs permission of the node", arguments: [nil, "1.40"])
    func unsafe(release: String?) {
        let settings = PodSettings(release: release.flatMap { KubernetesRelease($0) })
        let objection = settings.objection(to: "net.core.somaxconn")
        #expect(objection?.reason == "kubelet must allow it with --allowed-unsafe-sysctls")
        #expect(objection?.safeSince == nil)
    }

    @Test(
        "releases are read as Kubernetes and its vendors print them",
        arguments: [
            ("1.29", KubernetesRelease(1, 29)), ("v1.29.3", KubernetesRelease(1, 29)),
            ("v1.30.1-gke.115", KubernetesRelease(1, 30)), ("1.27+", KubernetesRelease(1, 27)),
            ("1", nil), ("", nil), ("1.x", nil), ("1.-1", nil), ("1.99999", nil), ("one.2", nil),
        ])
    func releases(text: String, release: KubernetesRelease?) {
        #expect(KubernetesRelease(text) == release)
    }

    @Test("releases are ordered as numbers")
    func order() {
        #expect(KubernetesRelease(1, 9) < KubernetesRelease(1, 10))
        #expect(KubernetesRelease(1, 29) < KubernetesRelease(2, 0))
        #expect(KubernetesRelease(1, 29).description == "1.29")
    }

    // MARK: In the review

    private func notes(
        _ setting: String, _ scope: ConfigurationFile.Scope,
        _ kernel: KernelVersion = KernelVersion(6, 12), _ release: KubernetesRelease? = nil
    ) -> [String] {
        let assignment = Assignment(
            key: setting, spelling: setting, value: .template("{{ x }}"), scope: scope,
            place: SourcePlace(file: "t.yml", line: 1, column: 1, text: ""))
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: kernel, kubernetes: release)
        let file = ConfigurationFile(path: "t.yml", kind: .compose, assignments: [assignment])
        return review.facts(of: [file]).facts.notes.map { note in
            [note.kind.rawValue, note.version].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test(
        "a key without a namespace is noted once, in pods and in containers",
        arguments: ["vm.max_map_count", "kernel.pid_max", "fs.file-max", "net.core.rmem_max"],
        [ConfigurationFile.Scope.pod, .container])
    func notNamespaced(key: String, scope: ConfigurationFile.Scope) {
        #expect(notes(key, scope) == ["not_namespaced"])
        #expect(notes(key, .host) == [])
    }

    @Test("keys of the namespaces of a container are let through, unsafe ones of a pod noted")
    func namespaced() {
        for key in ["net.core.somaxconn", "kernel.msgmax", "fs.mqueue.msg_max"] {
            #expect(notes(key, .container) == [])
            #expect(notes(key, .pod) == ["unsafe_in_pod"])
        }
        #expect(notes("net.ipv4.tcp_syncookies", .pod) == [])
        #expect(notes("kernel.domainname", .container) == [])
        #expect(notes("kernel.domainname", .pod) == ["not_namespaced"])
    }

    @Test("kernel and release decide what a pod may set")
    func versions() {
        let old = KubernetesRelease(1, 28)
        #expect(notes("net.ipv4.tcp_rmem", .pod) == [])
        #expect(notes("net.ipv4.tcp_rmem", .pod, KernelVersion(4, 14)) == ["not_namespaced"])
        #expect(
            notes("net.ipv4.tcp_fin_timeout", .pod, KernelVersion(6, 12), old)
                == ["unsafe_in_pod 1.29"])
        #expect(
            notes("net.ipv4.tcp_fin_timeout", .pod, KernelVersion(4, 5), old)
                == ["not_namespaced"])
    }
}
