/// Which settings have a namespace of their own, as far as those who start containers know.
enum NamespacedSettings {
    // libcontainer/configs/validate/validator.go of runc, function sysctl; kubelet's list
    // (component-helpers/node/util/sysctl/namespace.go) is the same but for kernel.domainname.
    private static let interprocess: Set<String> = [
        "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall",
        "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced",
    ]

    /// Why a container or pod may not set a key; `nil` when it belongs to one of its namespaces.
    static func objection(to key: String, in scope: ConfigurationFile.Scope) -> String? {
        guard scope != .host, !key.hasPrefix("net."), !key.hasPrefix("fs.mqueue."),
            !interprocess.contains(key)
        else { return nil }
        if scope == .container, key == "kernel.domainname" { return nil }
        return "it belongs to the machine"
    }

    /// Why a key may not be set where the network namespace is the host's; `nil` when it may.
    ///
    /// runc refuses it since 1.0.0-rc93, kubelet does for every key that it admits.
    static func objectionOnHostNetwork(to key: String) -> String? {
        key.hasPrefix("net.") ? "the network is that of the host" : nil
    }
}
