/// Which settings a node admits in a pod without permission of its administrator.
package struct PodSettings: Sendable {
    /// Why a node refuses a setting.
    package struct Objection: Sendable, Equatable {
        /// The reason, without the key.
        package let reason: String
        /// The first release that admits it, `nil` when none does.
        package let safeSince: KubernetesRelease?
    }

    // https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ and
    // pkg/kubelet/sysctl/safe_sysctls.go. The kernels from which kubelet asks for some of them
    // (3.16 ip_local_reserved_ports, 4.5 keepalive, 4.6 tcp_fin_timeout, 4.15 tcp_rmem and
    // tcp_wmem) are those that gave each network namespace its own value: on older ones the
    // catalogue says that the key belongs to the machine.
    private static let safe: [String: KubernetesRelease] = [
        "kernel.shm_rmid_forced": KubernetesRelease(1, 4),
        "net.ipv4.ip_local_port_range": KubernetesRelease(1, 4),
        "net.ipv4.tcp_syncookies": KubernetesRelease(1, 4),
        "net.ipv4.ping_group_range": KubernetesRelease(1, 18),
        "net.ipv4.ip_unprivileged_port_start": KubernetesRelease(1, 22),
        "net.ipv4.ip_local_reserved_ports": KubernetesRelease(1, 27),
        "net.ipv4.tcp_keepalive_time": KubernetesRelease(1, 29),
        "net.ipv4.tcp_fin_timeout": KubernetesRelease(1, 29),
        "net.ipv4.tcp_keepalive_intvl": KubernetesRelease(1, 29),
        "net.ipv4.tcp_keepalive_probes": KubernetesRelease(1, 29),
        "net.ipv4.tcp_rmem": KubernetesRelease(1, 32),
        "net.ipv4.tcp_wmem": KubernetesRelease(1, 32),
    ]

    private let release: KubernetesRelease?

    /// Takes the release of the nodes, `nil` for one that knows every safe setting.
    package init(release: KubernetesRelease?) {
        self.release = release
    }

    /// Why a node refuses a key that belongs to a namespace of the pod; `nil` when it does not.
    package func objection(to key: String) -> Objection? {
        guard let since = Self.safe[key] else {
            return Objection(
                reason: "kubelet must allow it with --allowed-unsafe-sysctls", safeSince: nil)
        }
        guard let release, release < since else { return nil }
        return Objection(reason: "it is safe since Kubernetes \(since)", safeSince: since)
    }
}
