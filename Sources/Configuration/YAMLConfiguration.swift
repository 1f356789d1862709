internal import Evidence
internal import YAMLReader

/// Reads YAML of three kinds: Ansible, Kubernetes and compose, told apart by their structure.
package enum YAMLConfiguration {
    /// What a file sets; `nil` when nothing in it could be a setting.
    ///
    /// A file that speaks of settings and cannot be read has one diagnostic and nothing else. Of a
    /// file that the user named, `isNamed`, that is said in any case, and one whose kind is sure is
    /// read without settings, too.
    package static func read(_ source: SourceLines, isNamed: Bool = false) -> ConfigurationFile? {
        guard isNamed || mentions(source.bytes, sureWords + otherWords) else { return nil }
        let documents: [YAMLNode]
        do {
            documents = try readYAML(source.bytes, keepsRepeatedKeys: true)
        } catch {
            let isOurs = isNamed || mentions(source.bytes, sureWords)
            return isOurs ? unreadable(source, error) : nil
        }
        var result: ConfigurationFile?
        // Documents of one kind are read together; a file with several kinds is rare.
        for kind in [ConfigurationFile.Kind.kubernetes, .compose, .ansible] {
            let own = documents.filter { Self.kind(of: $0) == kind }
            guard !own.isEmpty, let file = read(own, of: kind, source) else { continue }
            result = result.map { $0.joined(with: file) } ?? file
        }
        guard result == nil, isNamed, let kind = documents.lazy.compactMap(sureKind).first else {
            return result
        }
        return ConfigurationFile(path: source.path, kind: kind)
    }

    private static func read(
        _ documents: [YAMLNode], of kind: ConfigurationFile.Kind, _ source: SourceLines
    ) -> ConfigurationFile? {
        switch kind {
        case .kubernetes: KubernetesFile.read(documents, source: source)
        case .compose: ComposeFile.read(documents, source: source)
        default: AnsibleFile.read(documents, source: source)
        }
    }

    private static func kind(of root: YAMLNode) -> ConfigurationFile.Kind? {
        guard let mapping = YAMLMapping(root) else { return root.items == nil ? nil : .ansible }
        if KubernetesFile.isObject(mapping) { return .kubernetes }
        return ComposeFile.isCompose(mapping) ? .compose : .ansible
    }

    /// The kind of a document that can be nothing else.
    private static func sureKind(of root: YAMLNode) -> ConfigurationFile.Kind? {
        guard let kind = kind(of: root), kind == .ansible else { return kind(of: root) }
        let isPlaybook = (root.items ?? []).contains { item in
            YAMLMapping(item)?.first(
                of: "hosts", "import_playbook", "block", "register", "when", "notify", "become")
                != nil
        }
        return isPlaybook ? .ansible : nil
    }

    // MARK: Files without settings

    /// Words that stand in files about settings only.
    private static let sureWords = [
        "sysctl", "net.ipv4", "net.ipv6", "net.core", "net.netfilter", "net/ipv4", "net/core",
        "/proc/sys",
    ]
    /// Words that stand in many files.
    private static let otherWords = ["net.", "net/", "vm.", "kernel.", "fs."]

    /// Whether one of some words stands in a file: most YAML of a repository is about other things.
    private static func mentions(_ bytes: [UInt8], _ words: [String]) -> Bool {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for word in words.map({ Array($0.utf8) }) { byFirst[Int(word[0])].append(word) }
        for index in bytes.indices where !byFirst[Int(bytes[index])].isEmpty {
            let rest = bytes[index...]
            if byFirst[Int(bytes[index])].contains(where: { rest.starts(with: $0) }) { return true }
        }
        return false
    }

    // MARK: Files that cannot be read

    private static func unreadable(_ source: SourceLines, _ error: YAMLError)
        -> ConfigurationFile
    {
        let message: String
        if let line = firstTemplateLine(source) {
            message =
                "line \(line.number): a template that is no YAML, '\(shown(line))'; "
                + "check what it makes"
        } else {
            let place = error.mark.map { "line \($0.line), column \($0.column): " } ?? ""
            message = "\(place)\(error)"
        }
        return ConfigurationFile(
            path: source.path, kind: guess(source.bytes),
            diagnostics: [Diagnostic(source: source.path, message: message)])
    }

    /// The first line that a template engine reads for itself.
    private static func firstTemplateLine(_ source: SourceLines) -> SourceLines.Line? {
        let marks = ["{%", "{{", "{#", "<%"].map { Array($0.utf8) }
        return source.lines.first { line in
            let text = line.bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            return marks.contains { text.starts(with: $0) }
        }
    }

    private static func shown(_ line: SourceLines.Line) -> String {
        let text = SettingText.trimmed(String(decoding: line.bytes.prefix(240), as: UTF8.self))
        return String(
            text.unicodeScalars.prefix(60).filter { $0.value >= 0x20 }.map(Character.init))
    }

    private static func guess(_ bytes: [UInt8]) -> ConfigurationFile.Kind {
        if mentions(bytes, ["apiVersion:"]) { return .kubernetes }
        return bytes.starts(with: "services:".utf8) || mentions(bytes, ["\nservices:"])
            ? .compose : .ansible
    }
}

extension ConfigurationFile {
    /// This file with what another reader found in it.
    fileprivate func joined(with other: ConfigurationFile) -> ConfigurationFile {
        var result = self
        let owners = (assignments.map(\.owner).max() ?? 0) + 1
        let conditions = (assignments.map(\.condition).max() ?? 0) + 1
        result.assignments += other.assignments.map { assignment in
            var moved = assignment
            moved.owner += owners
            moved.condition += assignment.condition == 0 ? 0 : conditions
            return moved
        }
        result.diagnostics += other.diagnostics
        // Every reader has seen all comments.
        result.notes += other.notes.filter { $0.kind != .malformedIgnore }
        for ignore in other.ignores {
            if let index = result.ignores.firstIndex(where: { $0.place == ignore.place }) {
                if other.assignments.contains(where: { $0.place.line == ignore.line }) {
                    result.ignores[index] = ignore
                }
            } else {
                result.ignores.append(ignore)
            }
        }
        return result
    }
}
