package import Sysctl
internal import YAMLReader

/// One file of `distributions`: what is known of the kernels of one distribution.
package struct OverlayFile: Sendable {
    /// What it states.
    package let overlay: KernelOverlay

    private enum Answer: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }

    /// Reads and checks the text of a file; its settings must stand in `catalogue`.
    package init(_ text: String, file: String, catalogue: Catalogue) throws(RuleFileError) {
        let document = try RuleFile.document(text, file: file)
        let fields = try YAMLFields(
            document, of: "distribution",
            allowed: ["schema", "id", "title", "bases", "backports", "facts"], file: file)
        guard try fields.requiredText("schema") == "1" else {
            throw fields.error(
                .unknownValue(key: "schema", value: try fields.text("schema"), allowed: ["1"]),
                at: fields.optional("schema"))
        }
        var bases: [KernelVersion] = []
        for item in try fields.list("bases") {
            bases.append(try Self.version(try fields.text(of: item, "bases"), fields, item))
        }
        guard !bases.isEmpty else { throw fields.error(.missingKey("bases")) }
        var facts: [KernelOverlay.Fact] = []
        for item in try fields.list("facts") {
            let fact = try YAMLFields(
                item, of: "facts",
                allowed: [
                    "key", "since", "before", "present", "default", "acts_as_version", "source",
                    "confidence",
                ], file: file)
            facts.append(try Self.fact(fact, bases: bases, catalogue))
        }
        overlay = KernelOverlay(
            distribution: try fields.word("id"), title: try fields.requiredText("title"),
            bases: bases, backports: try fields.word("backports"), facts: facts)
    }

    private static func fact(
        _ fields: YAMLFields, bases: [KernelVersion], _ catalogue: Catalogue
    ) throws(RuleFileError) -> KernelOverlay.Fact {
        let key = try fields.requiredText("key")
        guard let entry = catalogue[key] else {
            throw fields.error(
                .unknownSysctl(key, suggestion: nearestName(to: key, among: catalogue.names)),
                at: fields.optional("key"))
        }
        let since = try version(try fields.requiredText("since"), fields, fields.optional("since"))
        guard bases.contains(where: { ($0.major, $0.minor) == (since.major, since.minor) }) else {
            throw fields.error(
                .contradiction("'\(since)' is not built from one of the 'bases'"),
                at: fields.optional("since"))
        }
        let end = try fields.text("before")
        let before =
            end.isEmpty ? nil : try version(end, fields, fields.optional("before"))
        if let before, !since.isBuilt(before: before) {
            throw fields.error(
                .contradiction("'before' must be newer than 'since'"),
                at: fields.optional("before"))
        }
        let present: Answer? =
            fields.optional("present") == nil ? nil : try fields.word("present")
        let defaults =
            fields.optional("default") == nil
            ? [] : try fields.defaultValues("default", shape: entry.shape)
        let actsAsVersion = try fields.word("acts_as_version", default: Answer.no) == .yes
        guard present != nil || !defaults.isEmpty || actsAsVersion else {
            throw fields.error(
                .contradiction("a fact needs 'present', 'default' or 'acts_as_version'"))
        }
        let confidence: RuleDefinition.Confidence = try fields.word("confidence")
        return KernelOverlay.Fact(
            key: entry.key, since: since, before: before, isPresent: present.map { $0 == .yes },
            defaults: defaults, actsAsVersion: actsAsVersion,
            source: try fields.requiredText("source"), confidence: confidence.rawValue)
    }

    private static func version(
        _ text: String, _ fields: YAMLFields, _ place: YAMLNode?
    ) throws(RuleFileError) -> KernelVersion {
        guard let version = KernelVersion(text) else {
            throw fields.error(.invalidVersion(text), at: place)
        }
        return version
    }
}
