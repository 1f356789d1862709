internal import Evidence
internal import YAMLReader

/// Reads manifests: the settings of pods, wherever in an object a pod is described, and those that
/// privileged containers make by calling sysctl(8).
struct KubernetesFile {
    private var settings: SettingCollector

    /// What the documents set; `nil` when no pod has a place for settings.
    static func read(_ documents: [YAMLNode], source: SourceLines) -> ConfigurationFile? {
        var reader = KubernetesFile(settings: SettingCollector(source, kind: .kubernetes))
        for root in documents { reader.readNode(root) }
        guard reader.settings.hasSettings || !reader.settings.file.diagnostics.isEmpty else {
            return nil
        }
        return reader.settings.finished()
    }

    /// Whether a document is an object of Kubernetes.
    static func isObject(_ root: YAMLMapping) -> Bool {
        root["apiVersion"]?.text != nil && root["kind"]?.text != nil
    }

    /// Looks for pods; custom objects hold them under names of their own.
    private mutating func readNode(_ node: YAMLNode) {
        switch node.content {
        case .scalar: return
        case .sequence(let items): for item in items { readNode(item) }
        case .mapping:
            guard let mapping = YAMLMapping(node) else { return }
            if mapping["kind"]?.text == "Tuned" { return readProfiles(mapping) }
            readPod(mapping)
            for pair in mapping.pairs { readNode(pair.value) }
        }
    }

    /// The profiles of TuneD that the node tuning operator of OpenShift brings to nodes.
    private mutating func readProfiles(_ object: YAMLMapping) {
        for profile in YAMLMapping(object["spec"])?["profile"]?.items ?? [] {
            guard let data = YAMLMapping(profile)?["data"] else { continue }
            settings.owner += 1
            settings.embed(data, read: TunedFile.read)
        }
    }

    private mutating func readPod(_ pod: YAMLMapping) {
        // A container has no such settings: what stands there is dropped.
        let sysctls = pod["image"] == nil ? YAMLMapping(pod["securityContext"])?["sysctls"] : nil
        let containers = ["initContainers", "containers"].flatMap { pod[$0]?.items ?? [] }
        guard sysctls != nil || !containers.isEmpty else { return }
        settings.owner += 1
        let isOnHost = pod["hostNetwork"]?.text == "true"
        for item in sysctls?.items ?? [] { readSetting(item, isOnHost: isOnHost) }
        for container in containers { readContainer(container, isOnHost: isOnHost) }
    }

    private mutating func readSetting(_ item: YAMLNode, isOnHost: Bool) {
        settings.hasSettings = true
        guard let setting = YAMLMapping(item) else { return }
        settings.diagnoseTemplateKeys(of: setting)
        guard let name = setting["name"], let key = name.text, let value = setting["value"],
            let text = SettingText.verbatim(value)
        else { return }
        let count = settings.file.assignments.count
        settings.addContained(key, text, at: name.mark, scope: .pod, isOnHost: isOnHost)
        settings.rememberEntry(at: item.mark, since: count)
    }

    /// A container that may write below `/proc/sys`, where only `net` is the pod's own.
    private mutating func readContainer(_ node: YAMLNode, isOnHost: Bool) {
        guard let container = YAMLMapping(node),
            YAMLMapping(container["securityContext"])?["privileged"]?.text == "true"
        else { return }
        settings.embedCommand(["command", "args"].flatMap { container[$0]?.items ?? [] }) {
            $0.scope = $0.key.hasPrefix("net.") && !isOnHost ? .container : .host
        }
    }
}

extension SettingCollector {
    /// Adds a setting of a container or pod, with a note where its network is the host's.
    mutating func addContained(
        _ spelling: String, _ value: Assignment.Value, at mark: Mark,
        scope: ConfigurationFile.Scope, isOnHost: Bool
    ) {
        let key = SettingSpelling.key(SettingText.trimmed(spelling))
        guard isOnHost, let reason = NamespacedSettings.objectionOnHostNetwork(to: key) else {
            return add(spelling, value, at: mark, scope: scope)
        }
        note(.notNamespaced, at: mark, key: key, value: value.text, detail: reason)
        // It would be a setting of the host's, were it taken.
        add(spelling, value, at: mark, scope: .host)
    }
}
