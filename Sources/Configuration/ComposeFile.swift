internal import Evidence
internal import YAMLReader

/// Reads compose files: the `sysctls` of each service, as a mapping or as a list of `key=value`.
struct ComposeFile {
    private var settings: SettingCollector

    /// What the documents set; `nil` when no service has a place for settings.
    static func read(_ documents: [YAMLNode], source: SourceLines) -> ConfigurationFile? {
        var reader = ComposeFile(
            settings: SettingCollector(source, kind: .compose))
        for root in documents {
            guard let root = YAMLMapping(root), let services = YAMLMapping(root["services"]) else {
                continue
            }
            reader.settings.diagnoseTemplateKeys(of: services)
            for service in services.pairs { reader.readService(service.value) }
        }
        guard reader.settings.hasSettings else { return nil }
        return reader.settings.finished()
    }

    /// Whether a document is one of compose; other programs have services, too.
    static func isCompose(_ root: YAMLMapping) -> Bool {
        guard let services = YAMLMapping(root["services"]) else { return false }
        return services.pairs.contains { pair in
            guard let service = YAMLMapping(pair.value) else { return false }
            return service.first(of: "image", "build", "sysctls", "container_name", "extends")
                != nil
        }
    }

    private mutating func readService(_ node: YAMLNode) {
        settings.owner += 1
        guard let service = YAMLMapping(node), let sysctls = service["sysctls"] else { return }
        settings.hasSettings = true
        let isOnHost = service["network_mode"]?.text == "host"
        if let mapping = YAMLMapping(sysctls) {
            settings.diagnoseTemplateKeys(of: mapping)
            for pair in mapping.pairs {
                guard let key = pair.key.text, let value = SettingText.compose(pair.value) else {
                    continue
                }
                add(key, value, at: pair.key.mark, isOnHost: isOnHost)
            }
        }
        for item in sysctls.items ?? [] { readItem(item, isOnHost: isOnHost) }
    }

    private mutating func readItem(_ item: YAMLNode, isOnHost: Bool) {
        guard let text = item.text else { return noteMapping(item) }
        guard let equals = text.firstIndex(of: "=") else {
            guard !Template.isTemplate(text) else { return }
            let suggestion = Self.assignment(meantBy: text)
            return settings.note(
                .notAssignment, at: item.mark, value: text, suggestion: suggestion ?? "")
        }
        let value = String(text[text.index(after: equals)...])
        add(
            String(text[..<equals]), Template.isTemplate(value) ? .template(value) : .text(value),
            at: item.mark, isOnHost: isOnHost)
    }

    /// A mapping in the list: a colon where the equals sign belongs.
    private mutating func noteMapping(_ item: YAMLNode) {
        for pair in YAMLMapping(item)?.pairs ?? [] {
            guard let key = pair.key.text, let value = pair.value.text else { continue }
            settings.note(
                .notAssignment, at: pair.key.mark, value: "\(key): \(value)",
                suggestion: "\(key)=\(value)")
        }
    }

    private static func assignment(meantBy text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
        let value = SettingText.trimmed(String(text[text.index(after: colon)...]))
        let key = SettingText.trimmed(String(text[..<colon]))
        return value.isEmpty || !SettingSpelling.hasForm(key) ? nil : "\(key)=\(value)"
    }

    private mutating func add(
        _ key: String, _ value: Assignment.Value, at mark: Mark, isOnHost: Bool
    ) {
        settings.addContained(key, value, at: mark, scope: .container, isOnHost: isOnHost)
    }
}
