internal import YAMLReader

/// The text that a setting gets from a value of YAML, which depends on who reads it.
enum SettingText {
    // MARK: Ansible

    /// A value as the sysctl module of Ansible writes it; `nil` for a mapping.
    ///
    /// PyYAML reads YAML 1.1, the module takes the value as a string, and its `_parse_value` turns
    /// every word for true or false into 1 or 0, in quotes or not (ansible.posix,
    /// plugins/modules/sysctl.py).
    static func ansible(_ node: YAMLNode) -> Assignment.Value? {
        switch node.content {
        case .mapping(let pairs):
            // `{{ x }}` without quotes.
            return pairs.contains { $0.key.text == nil } ? .template("{{ }}") : nil
        case .sequence(let items):
            var parts: [String] = []
            for item in items {
                guard let text = python(item, isQuoted: true) else { return nil }
                guard !Template.isTemplate(text) else { return .template(text) }
                parts.append(text)
            }
            return .text("[\(parts.joined(separator: ", "))]")
        case .scalar(let scalar):
            if isForeign(node) { return .template(scalar.text) }
            if node.isNull { return .text("") }
            return ansible(text: python(node) ?? scalar.text)
        }
    }

    /// The same for a value that is a string already.
    static func ansible(text: String) -> Assignment.Value {
        if Template.isTemplate(text) { return .template(text) }
        switch text.lowercased() {
        case "y", "yes", "on", "1", "true", "t": return .text("1")
        case "n", "no", "off", "0", "false", "f": return .text("0")
        default: return .text(trimmed(text))
        }
    }

    /// A scalar as Python prints it; `nil` for a list or a mapping.
    static func python(_ node: YAMLNode, isQuoted: Bool = false) -> String? {
        guard case .scalar(let scalar) = node.content else { return nil }
        if scalar.style == .plain, node.tag == nil {
            if let integer = PlainNumber.integer(scalar.text) { return integer }
            if let truth = truth(scalar.text) { return truth ? "True" : "False" }
            if node.isNull { return "None" }
            if let number = PlainNumber.float(scalar.text) { return "\(number)" }
        }
        return isQuoted ? "'\(scalar.text)'" : scalar.text
    }

    private static func truth(_ text: String) -> Bool? {
        switch text {
        case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": true
        case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": false
        default: nil
        }
    }

    // MARK: Compose and Kubernetes

    /// A value as compose hands it to the engine; `nil` for a list or a mapping.
    ///
    /// go-yaml reads numbers of both versions of YAML and only `true` and `false` as truth.
    static func compose(_ node: YAMLNode) -> Assignment.Value? {
        guard case .scalar(let scalar) = node.content else { return nil }
        if isForeign(node) || Template.isTemplate(scalar.text) { return .template(scalar.text) }
        guard scalar.style == .plain, node.tag == nil else { return .text(scalar.text) }
        if node.isNull { return .text("") }
        if let integer = PlainNumber.integer(scalar.text), !scalar.text.contains(":") {
            return .text(integer)
        }
        if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(scalar.text) {
            return .text(scalar.text.lowercased())
        }
        return .text(scalar.text)
    }

    /// A value as it is written; `nil` for a list, a template for a mapping.
    ///
    /// The interface of Kubernetes takes strings only: a number without quotes is refused there.
    static func verbatim(_ node: YAMLNode) -> Assignment.Value? {
        switch node.content {
        case .sequence: nil
        case .mapping: .template("{{ }}")
        case .scalar(let scalar):
            isForeign(node) || Template.isTemplate(scalar.text)
                ? .template(scalar.text) : .text(scalar.text)
        }
    }

    /// Whether a tag such as `!vault` puts something else in the place of the text.
    private static func isForeign(_ node: YAMLNode) -> Bool {
        guard let tag = node.tag else { return false }
        return !tag.hasPrefix("tag:yaml.org,2002:") && tag != "!"
    }

    static func trimmed(_ text: String) -> String {
        var bytes = text.utf8[...]
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0d).contains(byte)
    }
}
