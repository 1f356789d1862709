internal import Expressions
package import Sysctl
internal import YAMLReader

/// One file of the catalogue: the settings of one subject.
package struct CatalogueFile: Sendable {
    /// The subject, `time-wait`.
    package let group: String
    /// The subject in words.
    package let title: String
    /// Its settings in file order.
    package let entries: [CatalogueEntry]

    private static let keys = [
        "key", "summary", "shape", "unit", "access", "secret", "introduced", "removed", "accepts",
        "sensible", "defaults", "scope", "in_child_namespace", "combines", "no_effect",
        "replaced_by", "takes_effect", "does", "does_not", "notes", "sources",
    ]

    private enum Access: String, CaseIterable {
        case readWrite = "read-write"
        case readOnly = "read-only"
    }

    private enum Answer: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }

    private enum ScopeWord: String, CaseIterable {
        case global, namespace
    }

    /// Reads and checks the text of a catalogue file.
    package init(_ text: String, file: String) throws(RuleFileError) {
        let document = try RuleFile.document(text, file: file)
        let fields = try YAMLFields(
            document, of: "catalogue", allowed: ["schema", "group", "title", "keys"], file: file)
        guard try fields.requiredText("schema") == "1" else {
            throw fields.error(
                .unknownValue(key: "schema", value: try fields.text("schema"), allowed: ["1"]),
                at: fields.optional("schema"))
        }
        group = try fields.requiredText("group")
        title = try fields.requiredText("title")
        var entries: [CatalogueEntry] = []
        for item in try fields.list("keys") {
            entries.append(
                try Self.entry(
                    try YAMLFields(item, of: "keys", allowed: Self.keys, file: file)))
        }
        self.entries = entries
    }

    private static func entry(_ fields: YAMLFields) throws(RuleFileError) -> CatalogueEntry {
        let shape: SysctlShape = try fields.word("shape")
        let access: Access = try fields.word("access", default: .readWrite)
        let sensible = try fields.optional("sensible").map { (node) throws(RuleFileError) in
            try YAMLFields(node, of: "sensible", allowed: ["min", "max"], file: fields.file)
        }
        let key = SysctlKey(try fields.requiredText("key"))
        let combines = try combination(fields)
        guard key.isPattern == (combines != nil) else {
            throw fields.error(
                .contradiction(
                    key.isPattern
                        ? "a setting of each interface needs 'combines'"
                        : "only a setting of each interface 'combines'"),
                at: fields.optional("combines") ?? fields.optional("key"))
        }
        let removed = try fields.text("removed")
        let replacement = try fields.text("replaced_by")
        return CatalogueEntry(
            key: key,
            summary: try fields.requiredText("summary"), shape: shape,
            unit: try fields.word("unit", default: SysctlUnit.none),
            isReadOnly: access == .readOnly,
            isSecret: try fields.word("secret", default: Answer.no) == .yes,
            introduced: try version(try fields.requiredText("introduced"), "introduced", fields),
            removed: removed.isEmpty ? nil : try version(removed, "removed", fields),
            accepts: try acceptances(fields),
            sensible: (try sensible?.number("min"), try sensible?.number("max")),
            defaults: try defaults(fields, shape: shape), scope: try scopes(fields),
            childNamespace: try fields.word("in_child_namespace", default: .present),
            combines: combines, noEffect: try noEffect(fields),
            replacedBy: replacement.isEmpty ? nil : SysctlKey(replacement),
            takesEffect: try fields.word("takes_effect"), does: try fields.requiredText("does"),
            doesNot: try fields.text("does_not"), notes: try fields.texts("notes"),
            sources: try sources(fields))
    }

    private static func version(
        _ text: String, _ key: String, _ fields: YAMLFields
    ) throws(RuleFileError) -> KernelVersion {
        guard let version = KernelVersion(text) else {
            throw fields.error(.invalidVersion(text), at: fields.optional(key))
        }
        return version
    }

    private static func acceptances(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> [CatalogueEntry.Acceptance] {
        var acceptances: [CatalogueEntry.Acceptance] = []
        for item in try fields.list("accepts") {
            let entry = try YAMLFields(
                item, of: "accepts", allowed: ["kernel", "min", "max", "source"],
                file: fields.file)
            acceptances.append(
                CatalogueEntry.Acceptance(
                    kernel: try entry.kernelRange("kernel"), minimum: try entry.number("min"),
                    maximum: try entry.number("max"), source: try entry.requiredText("source")))
        }
        return acceptances
    }

    private static func defaults(
        _ fields: YAMLFields, shape: SysctlShape
    ) throws(RuleFileError) -> [CatalogueEntry.Default] {
        var defaults: [CatalogueEntry.Default] = []
        for item in try fields.list("defaults") {
            let entry = try YAMLFields(
                item, of: "defaults", allowed: ["kernel", "for", "when", "value", "source"],
                file: fields.file)
            let values = try entry.defaultValues("value", shape: shape)
            let condition = try entry.text("when")
            if !condition.isEmpty {
                do {
                    _ = try Expression(parsing: condition)
                } catch {
                    throw entry.error(.expression(key: "defaults", error), at: item)
                }
            }
            defaults.append(
                CatalogueEntry.Default(
                    kernel: try entry.kernelRange("kernel"),
                    place: entry.optional("for") == nil ? nil : try entry.word("for"),
                    condition: condition, values: values, source: try entry.requiredText("source")))
        }
        return defaults
    }

    private static func scopes(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> [CatalogueEntry.Scope] {
        var scopes: [CatalogueEntry.Scope] = []
        for item in try fields.list("scope") {
            let entry = try YAMLFields(
                item, of: "scope", allowed: ["kernel", "is"], file: fields.file)
            let word: ScopeWord = try entry.word("is")
            scopes.append(
                CatalogueEntry.Scope(
                    kernel: try entry.kernelRange("kernel"), isPerNamespace: word == .namespace))
        }
        return scopes
    }

    private static func combination(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> InterfaceCombination? {
        guard let node = fields.optional("combines") else { return nil }
        let entry = try YAMLFields(
            node, of: "combines", allowed: ["by", "all_reaches", "default_reaches", "source"],
            file: fields.file)
        return InterfaceCombination(
            way: try entry.word("by"),
            allReach: try entry.word(
                "all_reaches", default: InterfaceCombination.AllReach.nothing),
            defaultReach: try entry.word(
                "default_reaches", default: InterfaceCombination.DefaultReach.newInterfaces),
            source: try entry.requiredText("source"))
    }

    private static func noEffect(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> CatalogueEntry.NoEffect? {
        guard let node = fields.optional("no_effect") else { return nil }
        let entry = try YAMLFields(
            node, of: "no_effect", allowed: ["kernel", "because"], file: fields.file)
        return CatalogueEntry.NoEffect(
            kernel: try entry.kernelRange("kernel"), because: try entry.requiredText("because"))
    }

    private static func sources(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> [CatalogueEntry.Source] {
        var sources: [CatalogueEntry.Source] = []
        for item in try fields.list("sources") {
            let entry = try YAMLFields(
                item, of: "sources", allowed: ["supports", "source", "confidence"],
                file: fields.file)
            let confidence: RuleDefinition.Confidence = try entry.word("confidence")
            sources.append(
                CatalogueEntry.Source(
                    supports: try entry.requiredText("supports"),
                    source: try entry.requiredText("source"), confidence: confidence.rawValue))
        }
        guard !sources.isEmpty else { throw fields.error(.missingKey("sources")) }
        return sources
    }
}

extension YAMLFields {
    /// The value of a default: as many expressions as the shape has numbers.
    func defaultValues(_ key: String, shape: SysctlShape) throws(RuleFileError) -> [String] {
        let node = try required(key)
        let values =
            if case .sequence = node.content { try texts(key) } else { [try text(key)] }
        let wanted =
            switch shape {
            case .triple: 3
            case .interval: 2
            case .integer, .ports, .text: 1
            }
        guard values.count == wanted else {
            throw error(
                .invalidValue(
                    key: key, value: values.joined(separator: " "),
                    expected: wanted == 1 ? "one value" : "a list of \(wanted) values"),
                at: node)
        }
        let isFormula = shape != .text && shape != .ports
        for source in values where isFormula && !source.isEmpty {
            do {
                _ = try Expression(parsing: source)
            } catch let failure {
                throw error(.expression(key: key, failure), at: node)
            }
        }
        return values
    }
}
