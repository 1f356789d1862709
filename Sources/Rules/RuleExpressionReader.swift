internal import Expressions
internal import Sysctl
internal import YAMLReader

/// Reads the expressions of a rule file, checks each where it stands and notes the facts it names.
struct RuleExpressionReader {
    let fields: YAMLFields
    var scope: RuleTypeScope
    private(set) var facts: Set<String> = []

    init(fields: YAMLFields, scope: RuleTypeScope) {
        self.fields = fields
        self.scope = scope
    }

    /// The source and type of the expression at `node`.
    mutating func expression(
        _ key: String, _ node: YAMLNode
    ) throws(RuleFileError) -> (source: String, type: ValueType) {
        let source = try fields.text(of: node, key)
        do {
            let expression = try Expression(parsing: source)
            let type = try expression.check(in: scope)
            facts.formUnion(scope.facts(in: expression.paths, members: expression.members))
            return (source, type)
        } catch {
            throw placed(error, key, node)
        }
    }

    /// A Bool expression that must be there.
    mutating func boolean(_ key: String) throws(RuleFileError) -> String {
        try boolean(key, try fields.required(key))
    }

    mutating func boolean(_ key: String, _ node: YAMLNode?) throws(RuleFileError) -> String {
        guard let node else { return "" }
        let (source, type) = try expression(key, node)
        guard type == .bool else {
            throw fields.error(
                .wrongType(key: key, expected: ValueType.bool.name, found: type.name), at: node)
        }
        return source
    }

    /// An expression of any type, empty when the key is not there.
    mutating func any(_ key: String) throws(RuleFileError) -> String {
        guard let node = fields.optional(key) else { return "" }
        return try expression(key, node).source
    }

    /// A list expression and the type of its elements, `nil` when the key is not there.
    mutating func list(
        _ key: String
    ) throws(RuleFileError) -> (source: String, element: ValueType)? {
        guard let node = fields.optional(key) else { return nil }
        let (source, type) = try expression(key, node)
        guard case .list(let element) = type else {
            throw fields.error(
                .wrongType(key: key, expected: "list", found: type.name), at: node)
        }
        return (source, element)
    }

    /// Named expressions; each may use those above it.
    mutating func bindings(_ key: String) throws(RuleFileError) -> [RuleDefinition.Binding] {
        var bindings: [RuleDefinition.Binding] = []
        for pair in try fields.pairs(key) {
            let name = pair.key.text ?? ""
            let (source, type) = try expression("\(key).\(name)", pair.value)
            guard scope.locals[name] == nil, FactSchema.isFree(name) else {
                throw fields.error(
                    .contradiction("the name '\(name)' is taken"), at: pair.key)
            }
            scope.locals[name] = type
            bindings.append(RuleDefinition.Binding(name, source))
        }
        return bindings
    }

    mutating func template(_ key: String) throws(RuleFileError) -> String {
        guard let node = fields.optional(key) else { return "" }
        return try template(key, node)
    }

    mutating func requiredTemplate(_ key: String) throws(RuleFileError) -> String {
        try template(key, try fields.required(key))
    }

    mutating func template(_ key: String, _ node: YAMLNode) throws(RuleFileError) -> String {
        let source = try fields.text(of: node, key)
        do {
            let template = try Template(parsing: source)
            try template.check(in: scope)
            facts.formUnion(scope.facts(in: template.paths, members: template.members))
            return source
        } catch {
            throw placed(error, key, node)
        }
    }

    /// The cases that change the level.
    mutating func levels() throws(RuleFileError) -> [RuleDefinition.LevelCase] {
        var cases: [RuleDefinition.LevelCase] = []
        for item in try fields.list("levels") {
            let entry = try YAMLFields(
                item, of: "levels", allowed: ["kernel", "when", "level", "message"],
                file: fields.file)
            cases.append(
                RuleDefinition.LevelCase(
                    kernel: try entry.kernelRange("kernel"),
                    condition: try boolean("levels.when", entry.optional("when")),
                    level: try entry.word("level"),
                    message: try entry.optional("message").map {
                        (node) throws(RuleFileError) in try template("levels.message", node)
                    } ?? ""))
        }
        return cases
    }

    /// The cure.
    mutating func fix() throws(RuleFileError) -> RuleDefinition.FixDefinition {
        let entry = try YAMLFields(
            try fields.required("fix"), of: "fix",
            allowed: ["kind", "safety", "caveat", "text", "set", "set_when"], file: fields.file)
        let kind: RuleDefinition.FixDefinition.Kind = try entry.word("kind")
        let safety: RuleDefinition.FixDefinition.Safety = try entry.word("safety", default: .safe)
        let caveat = try entry.text("caveat")
        if safety == .unsafe, caveat.isEmpty {
            throw entry.error(.contradiction("an unsafe fix needs a 'caveat'"))
        }
        var settings: [RuleDefinition.Binding] = []
        for pair in try entry.pairs("set") {
            settings.append(try setting(pair, entry))
        }
        if kind != .sysctl, !settings.isEmpty {
            throw entry.error(
                .contradiction("only a fix of kind 'sysctl' may 'set' anything"),
                at: entry.optional("set"))
        }
        return RuleDefinition.FixDefinition(
            kind: kind, safety: safety, caveat: caveat,
            text: try template("fix.text", try entry.required("text")), settings: settings,
            settingsCondition: try boolean("fix.set_when", entry.optional("set_when")))
    }

    private mutating func setting(
        _ pair: YAMLPair, _ entry: YAMLFields
    ) throws(RuleFileError) -> RuleDefinition.Binding {
        let key = pair.key.text ?? ""
        try checkSetting(key, at: pair.key)
        let path = ["sysctl"] + key.split(separator: ".").map(String.init)
        guard let (length, type) = scope.schema.resolve(path) else {
            throw entry.error(.unknownSysctl(key, suggestion: nil), at: pair.key)
        }
        let wanted: ValueType
        switch (type, path[length...].first) {
        case (_, nil): wanted = type
        case (.record(let record), let member?):
            guard let field = record[member], length == path.count - 1 else {
                throw entry.error(.unknownSysctl(key, suggestion: nil), at: pair.key)
            }
            wanted = field
        case (.interval, "low"?), (.interval, "high"?): wanted = .int
        case (_, _?): throw entry.error(.unknownSysctl(key, suggestion: nil), at: pair.key)
        }
        let (source, found) = try expression("fix.set", pair.value)
        let isNumber = [.int, .bytes, .pages, .duration].contains(wanted)
        guard found == wanted || (isNumber && found == .int) else {
            throw entry.error(
                .wrongType(key: key, expected: wanted.name, found: found.name), at: pair.value)
        }
        return RuleDefinition.Binding(key, source)
    }

    /// Checks that a key, or a member of a triple, is in the catalogue.
    func checkSetting(_ key: String, at node: YAMLNode?) throws(RuleFileError) {
        let path = ["sysctl"] + key.split(separator: ".").map(String.init)
        guard scope.schema.resolve(path) == nil else { return }
        let suggestion = scope.schema.suggestion(for: path).map { String($0.dropFirst(7)) }
        throw fields.error(.unknownSysctl(key, suggestion: suggestion), at: node)
    }

    private func placed(
        _ error: ExpressionError, _ key: String, _ node: YAMLNode
    ) -> RuleFileError {
        RuleFileError(
            file: fields.file, mark: node.mark(atOffset: error.offset) ?? node.mark,
            problem: .expression(key: key, error))
    }
}

extension FactSchema {
    /// Whether a rule may give a local value, or the element of its list, this name.
    static func isFree(_ name: String) -> Bool { !taken.contains(name) }

    private static let taken = Set(
        facts.keys.map { String($0.prefix { $0 != "." }) }
            + [
                "sysctl", "default", "counter", "increase", "config", interfaces, initial, survey,
                "matched",
            ])
}
