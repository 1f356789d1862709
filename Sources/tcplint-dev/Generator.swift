internal import Evidence
internal import FoundationEssentials
internal import Rules
internal import Sysctl

/// Turns `Rules/` and the example snapshots into Swift tables and pages: the text of every
/// generated file.
package struct Generator {
    /// The root of the repository.
    package let root: String

    private static let target = "Sources/BuiltinRules/Generated"
    private static let overlayFolder = "Rules/catalogue/distributions"
    private static let topicFolder = "Rules/topics"
    private static let profileFolder = "Rules/profiles"

    /// Makes a generator.
    package init(root: String) {
        self.root = root
    }

    /// Generated files by path below the root.
    package func files() throws -> [String: String] {
        let catalogueFiles = try texts(below: "Rules/catalogue", ending: ".yaml")
            .filter { !$0.path.hasPrefix("\(Self.overlayFolder)/") }
        let groups = try catalogueFiles.map { try CatalogueFile($0.text, file: $0.path) }
        let schema = FactSchema(catalogue: Catalogue(groups.flatMap(\.entries)))
        let ruleFiles = try texts(below: "Rules", ending: ".yaml")
            .filter { file in
                !["Rules/catalogue/", "\(Self.topicFolder)/", "\(Self.profileFolder)/"].contains {
                    file.path.hasPrefix($0)
                }
            }
        let rules = try ruleFiles.map { try RuleFile($0.text, file: $0.path, schema: schema) }
        try checkNames(rules, catalogue: schema.catalogue)
        var files = [
            "\(Self.target)/RuleTexts.swift": try textTable("ruleTextTable", ruleFiles),
            "\(Self.target)/SnapshotTexts.swift": try textTable(
                "snapshotTextTable",
                try texts(below: "Fixtures/snapshots", ending: ".json").map { file in
                    (file.path, Self.withoutIndentation(file.text))
                }),
            "\(Self.target)/CatalogueTable.swift": CatalogueTable(groups).text,
            "\(Self.target)/OverlayTable.swift": OverlayTable(
                try overlays(schema.catalogue)
            ).text,
            "\(Self.target)/TopicTable.swift": TopicTable(
                try topics(schema, rules: Set(rules.map(\.definition.id)))
            ).text,
            "\(Self.target)/ProfileTable.swift": ProfileTable(
                try profiles(schema, rules: rules.map(\.definition))
            ).text,
        ]
        files["\(Self.target)/RuleTable.swift"] =
            try CompiledRuleTable(
                rules.map(\.definition), catalogue: schema.catalogue
            ).text
        let sources = zip(rules, ruleFiles).map { ($0, $1.text) }
        files.merge(RuleDocumentation(sources).files) { _, page in page }
        return files
    }

    /// JSON on one line; none of its texts holds a line end.
    private static func withoutIndentation(_ text: String) -> String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    }

    /// Files in the generated folders that no source stands behind any more.
    package func staleFiles(besides current: Set<String>) throws -> [String] {
        try [Self.target, RuleDocumentation.folder].flatMap { name in
            let folder = "\(root)/\(name)"
            guard FileManager.default.fileExists(atPath: folder) else { return [String]() }
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .map { "\(name)/\($0)" }
                .filter { !current.contains($0) }.sorted()
        }
    }

    /// Generated files that differ from what stands in the repository, and stale ones.
    package func outdated(_ files: [String: String]) throws -> [String] {
        let changed = files.filter { path, text in
            (try? String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)) != text
        }
        return try changed.keys.sorted() + staleFiles(besides: Set(files.keys))
    }

    /// What is known of distributions' kernels.
    private func overlays(_ catalogue: Catalogue) throws -> [KernelOverlay] {
        try named(in: Self.overlayFolder, by: \.distribution.rawValue) { path, text in
            try OverlayFile(text, file: path, catalogue: catalogue).overlay
        }
    }

    /// What `explain` tells at length.
    private func topics(_ schema: FactSchema, rules: Set<String>) throws -> [Topic] {
        try named(in: Self.topicFolder, by: \.name) { path, text in
            let topic = try TopicFile(text, file: path, schema: schema).topic
            if let unknown = topic.rules.first(where: { !rules.contains($0) }) {
                throw GeneratorError.unknownRule(unknown, file: path)
            }
            return topic
        }
    }

    /// Roles of hosts.
    private func profiles(_ schema: FactSchema, rules: [RuleDefinition]) throws -> [Profile] {
        try named(in: Self.profileFolder, by: \.name) { path, text in
            let profile = try ProfileFile(text, file: path, schema: schema).profile
            for change in profile.changes {
                for id in change.rules { try check(change, of: id, rules, file: path) }
            }
            return profile
        }
    }

    private func check(
        _ change: Profile.Change, of id: String, _ rules: [RuleDefinition], file: String
    ) throws {
        guard let rule = rules.first(where: { $0.id == id }) else {
            throw GeneratorError.unknownRule(id, file: file)
        }
        for binding in change.lets where !rule.lets.contains(where: { $0.name == binding.name }) {
            throw GeneratorError.unknownLocal(binding.name, rule: id, file: file)
        }
    }

    /// What the files of a folder hold; each is named for what it holds.
    private func named<Content>(
        in folder: String, by name: (Content) -> String,
        _ read: (_ path: String, _ text: String) throws -> Content
    ) throws -> [Content] {
        guard FileManager.default.fileExists(atPath: "\(root)/\(folder)") else { return [] }
        return try texts(below: folder, ending: ".yaml").map { path, text in
            let content = try read(path, text)
            let expected = "\(folder)/\(name(content)).yaml"
            guard path == expected else {
                throw GeneratorError.misnamed(file: path, expected: expected)
            }
            return content
        }
    }

    private func texts(
        below folder: String, ending: String
    ) throws -> [(path: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(ending) }.sorted().map { name in
                let path = "\(folder)/\(name)"
                return (
                    path, try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)
                )
            }
    }

    /// File names follow ids, ids and keys are unique, and every rule named by another exists.
    private func checkNames(_ rules: [RuleFile], catalogue: Catalogue) throws {
        var taken: Set<String> = []
        for rule in rules {
            let definition = rule.definition
            let expected =
                "Rules/\(definition.family.lowercased())/\(definition.id)-\(definition.slug).yaml"
            guard rule.file == expected else {
                throw GeneratorError.misnamed(file: rule.file, expected: expected)
            }
            guard RuleFamily.all.contains(where: { $0.name == definition.family }) else {
                throw GeneratorError.unknownFamily(definition.family, file: rule.file)
            }
            for id in [definition.id] + definition.aliases {
                guard taken.insert(id).inserted else { throw GeneratorError.duplicate(id) }
                if let number = Int(id.suffix(3)), number >= 900 {
                    throw GeneratorError.reserved(id)
                }
            }
        }
        let ids = Set(rules.map(\.definition.id))
        for rule in rules {
            for other in rule.definition.yieldsTo where !ids.contains(other) {
                throw GeneratorError.unknownRule(other, file: rule.file)
            }
        }
        for (first, second) in zip(catalogue.entries, catalogue.entries.dropFirst())
        where first.key == second.key {
            throw GeneratorError.duplicate(first.key.name)
        }
    }

    /// Files as one compressed text; `Builtin.files(in:)` takes it apart.
    private func textTable(
        _ name: String, _ files: [(path: String, text: String)]
    ) throws -> String {
        let packed = PackedText.text(of: files.flatMap { [$0.path, $0.text] })
        guard let text = CompressedText.compressed(packed) else {
            throw GeneratorError.unprintable(name)
        }
        return SwiftLiteral.header
            + "extension Builtin {\n    static let \(name) = \(SwiftLiteral.string(text))\n}\n"
    }
}

/// What keeps the tables from being written.
package enum GeneratorError: Error, Equatable, CustomStringConvertible {
    /// A file's name does not follow from its rule.
    case misnamed(file: String, expected: String)
    /// An id or key stands twice.
    case duplicate(String)
    /// Numbers 900 to 999 belong to users.
    case reserved(String)
    /// A table would hold control characters.
    case unprintable(String)
    /// A rule's family has no heading.
    case unknownFamily(String, file: String)
    /// A profile changes a local value that a rule does not have.
    case unknownLocal(String, rule: String, file: String)
    /// A rule yields to one that does not exist.
    case unknownRule(String, file: String)

    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .misnamed(let file, let expected): "'\(file)' should be called '\(expected)'"
        case .duplicate(let name): "'\(name)' stands twice"
        case .reserved(let id): "'\(id)': numbers from 900 belong to users' own rules"
        case .unprintable(let name): "a text of \(name) holds the control character U+0001"
        case .unknownFamily(let name, let file):
            "\(file): family '\(name)' has no heading; add it to RuleFamily"
        case .unknownLocal(let name, let id, let file):
            "\(file): \(id) has no local value '\(name)'"
        case .unknownRule(let id, let file): "\(file): no rule is called '\(id)'"
        }
    }
}
