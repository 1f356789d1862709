internal import Expressions
internal import Sysctl
package import YAMLReader

/// One rule file, checked from end to end: keys, words, names, types and examples.
package struct RuleFile: Sendable {
    /// The file as the user named it.
    package let file: String
    /// What it states.
    package let definition: RuleDefinition
    /// Its examples, which are its tests.
    package let examples: [RuleExample]
    /// Where its id stands.
    package let idMark: Mark

    private static let keys = [
        "schema", "id", "name", "aliases", "title", "family", "level", "confidence", "status",
        "applies",
        "key", "yields_to", "let", "each", "as", "report", "place", "when", "levels", "expected",
        "message", "why", "fine_when", "fix", "references", "examples",
    ]

    private enum Backports: String, CaseIterable {
        case possible, none
    }

    /// Reads and checks the text of a rule file.
    package init(_ text: String, file: String, schema: FactSchema) throws(RuleFileError) {
        let document = try Self.document(text, file: file)
        let fields = try YAMLFields(document, of: "rule", allowed: Self.keys, file: file)
        guard try fields.requiredText("schema") == "1" else {
            throw fields.error(
                .unknownValue(key: "schema", value: try fields.text("schema"), allowed: ["1"]),
                at: fields.optional("schema"))
        }
        var reader = RuleExpressionReader(
            fields: fields, scope: RuleTypeScope(schema: schema))
        self.file = file
        idMark = fields.optional("id")?.mark ?? document.mark
        definition = try Self.definition(fields, &reader)
        examples = try RuleExample.examples(in: fields, schema: schema)
        try Self.checkExamples(examples, of: definition, fields)
    }

    /// The only document of a YAML text.
    static func document(_ text: String, file: String) throws(RuleFileError) -> YAMLNode {
        guard let document = try documentIfAny(text, file: file) else {
            throw RuleFileError(
                file: file, mark: Mark(line: 1, column: 1),
                problem: .yaml("expected one document, found 0"))
        }
        return document
    }

    /// The one document of a text, `nil` when it holds none.
    static func documentIfAny(
        _ text: String, file: String
    ) throws(RuleFileError) -> YAMLNode? {
        let documents: [YAMLNode]
        do {
            documents = try readYAML(text)
        } catch {
            throw RuleFileError(
                file: file, mark: error.mark ?? Mark(line: 1, column: 1),
                problem: .yaml("\(error)"))
        }
        if let second = documents.dropFirst().first {
            throw RuleFileError(
                file: file, mark: second.mark,
                problem: .yaml("expected one document, found \(documents.count)"))
        }
        return documents.first
    }

    private static func definition(
        _ fields: YAMLFields, _ reader: inout RuleExpressionReader
    ) throws(RuleFileError) -> RuleDefinition {
        let id = try fields.requiredText("id")
        let family = try fields.requiredText("family")
        try checkIdentity(id: id, family: family, fields)
        let applies = try fields.optional("applies").map { (node) throws(RuleFileError) in
            try YAMLFields(
                node, of: "applies", allowed: ["scope", "kernel", "backports"],
                file: fields.file)
        }
        let key = try fields.text("key")
        if !key.isEmpty { try reader.checkSetting(key, at: fields.optional("key")) }
        let each = try reader.list("each")
        let elementName = try fields.text("as")
        let report: RuleDefinition.Report = try fields.word("report", default: .each)
        if let element = each?.element {
            guard !elementName.isEmpty else { throw fields.error(.missingKey("as")) }
            guard FactSchema.isFree(elementName) else {
                throw fields.error(
                    .contradiction("the name '\(elementName)' is taken"), at: fields.optional("as"))
            }
            reader.scope.locals[elementName] = element
        }
        let lets = try reader.bindings("let")
        let condition = try reader.boolean("when")
        let place = try reader.template("place")
        if let element = each?.element {
            guard !place.isEmpty else { throw fields.error(.missingKey("place")) }
            if report == .once {
                reader.scope.locals["matched"] = .list(element)
                for name in names(of: elementName, in: lets) { reader.scope.locals[name] = nil }
            }
        }
        return RuleDefinition(
            id: id, slug: try fields.requiredText("name"), aliases: try aliases(of: id, fields),
            title: try fields.requiredText("title"), family: family,
            level: try fields.word("level"), confidence: try fields.word("confidence"),
            status: try fields.word("status"),
            scope: try applies?.word("scope", default: .netns) ?? .netns,
            kernel: try applies?.kernelRange("kernel") ?? .any, key: key,
            yieldsTo: try fields.texts("yields_to"), lets: lets, each: each?.source ?? "",
            elementName: elementName, report: report, place: place, condition: condition,
            levels: try reader.levels(), expected: try reader.any("expected"),
            message: try reader.requiredTemplate("message"),
            why: try fields.requiredText("why"), fineWhen: try fields.text("fine_when"),
            fix: try reader.fix(), references: try references(fields),
            facts: reader.facts.union(key.isEmpty ? [] : ["sysctl.\(key)"]).sorted(),
            mayBeBackported: try applies?.word("backports", default: Backports.none) == .possible)
    }

    /// The name of an element and the local values that speak of it: one finding for all elements
    /// has none of them.
    private static func names(
        of elementName: String, in lets: [RuleDefinition.Binding]
    ) -> Set<String> {
        lets.reduce(into: [elementName]) { names, binding in
            let paths = (try? Expression(parsing: binding.expression))?.paths ?? []
            if paths.contains(where: { $0.first.map(names.contains) ?? false }) {
                names.insert(binding.name)
            }
        }
    }

    private static func checkIdentity(
        id: String, family: String, _ fields: YAMLFields
    ) throws(RuleFileError) {
        let letters = try letters(of: id, "id", fields, at: fields.optional("id"))
        guard family == letters else {
            throw fields.error(
                .contradiction("the family of '\(id)' is '\(letters)', not '\(family)'"),
                at: fields.optional("family"))
        }
    }

    /// The letters of an id.
    private static func letters(
        of id: String, _ key: String, _ fields: YAMLFields, at node: YAMLNode?
    ) throws(RuleFileError) -> String {
        let letters = id.prefix { $0.isASCII && $0.isUppercase }
        let digits = id.dropFirst(letters.count)
        guard letters.count >= 2, digits.count == 3,
            digits.allSatisfy({ $0.isASCII && $0.isNumber })
        else {
            throw fields.error(
                .invalidValue(
                    key: key, value: id,
                    expected: "capital letters and three digits, such as 'TW901'"),
                at: node)
        }
        return String(letters)
    }

    private static func aliases(
        of id: String, _ fields: YAMLFields
    ) throws(RuleFileError) -> [String] {
        var aliases: [String] = []
        for item in try fields.list("aliases") {
            let alias = try fields.text(of: item, "aliases")
            _ = try letters(of: alias, "aliases", fields, at: item)
            guard alias != id, !aliases.contains(alias) else {
                throw fields.error(.contradiction("the id '\(alias)' stands twice"), at: item)
            }
            aliases.append(alias)
        }
        return aliases
    }

    /// The sources that a file names; one at least.
    static func references(
        _ fields: YAMLFields
    ) throws(RuleFileError) -> [RuleDefinition.Reference] {
        var references: [RuleDefinition.Reference] = []
        for item in try fields.list("references") {
            let reference = try YAMLFields(
                item, of: "references", allowed: ["title", "url", "supports"], file: fields.file)
            references.append(
                RuleDefinition.Reference(
                    title: try reference.requiredText("title"), url: try reference.text("url"),
                    supports: try reference.requiredText("supports")))
        }
        guard !references.isEmpty else { throw fields.error(.missingKey("references")) }
        return references
    }

    /// A rule proves itself: when it fires, when it keeps quiet, and that it admits what it
    /// cannot know.
    private static func checkExamples(
        _ examples: [RuleExample], of definition: RuleDefinition, _ fields: YAMLFields
    ) throws(RuleFileError) {
        var needed: [RuleExample.Expectation] = [.fires, .quiet]
        let refusable = ["tcp.", "sockstat.", "counter.", "increase.", "declared.", "ports.pool"]
        let canBeRefused = definition.facts.contains { fact in
            refusable.contains { fact.hasPrefix($0) }
                || FactSchema.networkSources(of: fact, root: fact.firstDotComponent) != nil
        }
        if canBeRefused { needed.append(.undetermined) }
        for expectation in needed where !examples.contains(where: { $0.expect == expectation }) {
            throw fields.error(
                .missingExample(expectation.rawValue), at: fields.optional("examples"))
        }
    }
}
