internal import Sysctl

/// A definition as one text, which costs nothing until it is read: built-in rules stand in the
/// program in this form.
extension RuleDefinition {
    /// The text that `init(packed:)` reads.
    package var packed: String {
        func bindings(_ bindings: [Binding]) -> String {
            PackedText.list(bindings.map { [$0.name, $0.expression] })
        }
        return PackedText.text(of: [
            id, slug, PackedText.list(aliases.map { [$0] }), title, family, level.rawValue,
            confidence.rawValue, status.rawValue, scope.rawValue, PackedText.range(kernel), key,
            mayBeBackported ? "possible" : "", PackedText.list(yieldsTo.map { [$0] }),
            bindings(lets), each,
            elementName, report.rawValue, place, condition,
            PackedText.list(
                levels.map {
                    [PackedText.range($0.kernel), $0.condition, $0.level.rawValue, $0.message]
                }),
            expected, message, why, fineWhen, fix.kind.rawValue, fix.safety.rawValue, fix.caveat,
            fix.text, bindings(fix.settings), fix.settingsCondition,
            PackedText.list(references.map { [$0.title, $0.url, $0.supports] }),
            PackedText.list(facts.map { [$0] }),
        ])
    }

    /// Reads what `packed` made; `nil` for any other text.
    package init?(packed text: String) {
        var fields = PackedText(text)
        guard let id = fields.next(), let slug = fields.next(), let aliases = fields.texts(),
            let title = fields.next(), let family = fields.next(),
            let level = fields.next().flatMap(Level.init),
            let confidence = fields.next().flatMap(Confidence.init),
            let status = fields.next().flatMap(Status.init),
            let scope = fields.next().flatMap(Scope.init), let kernel = fields.range(),
            let key = fields.next(), let backports = fields.next(),
            let yieldsTo = fields.texts(), let lets = fields.bindings(), let each = fields.next(),
            let elementName = fields.next(), let report = fields.next().flatMap(Report.init),
            let place = fields.next(), let condition = fields.next(), let levels = fields.levels(),
            let expected = fields.next(), let message = fields.next(), let why = fields.next(),
            let fineWhen = fields.next(), let fix = fields.fix(),
            let references = fields.items(of: 3), let facts = fields.texts()
        else { return nil }
        self.init(
            id: id, slug: slug, aliases: aliases, title: title, family: family, level: level,
            confidence: confidence, status: status, scope: scope, kernel: kernel,
            key: key, yieldsTo: yieldsTo, lets: lets,
            each: each, elementName: elementName, report: report, place: place,
            condition: condition, levels: levels, expected: expected, message: message, why: why,
            fineWhen: fineWhen, fix: fix,
            references: references.map { Reference(title: $0[0], url: $0[1], supports: $0[2]) },
            facts: facts, mayBeBackported: !backports.isEmpty)
    }
}

extension RuleDefinition {
    /// What stands for a rule whose text cannot be read.
    init(unreadable id: String, _ title: String) {
        self.init(
            id: id, slug: id.lowercased(), title: title, family: id, level: .info,
            confidence: .low, status: .retired, scope: .host, kernel: .any, key: "", yieldsTo: [],
            lets: [], each: "", elementName: "", report: .each, place: "", condition: "false",
            levels: [], expected: "", message: title, why: "", fineWhen: "",
            fix: FixDefinition(
                kind: .none, safety: .safe, caveat: "", text: "", settings: [],
                settingsCondition: ""), references: [], facts: [])
    }
}

extension PackedText {
    fileprivate mutating func bindings() -> [RuleDefinition.Binding]? {
        items(of: 2)?.map { RuleDefinition.Binding($0[0], $0[1]) }
    }

    fileprivate mutating func levels() -> [RuleDefinition.LevelCase]? {
        guard let items = items(of: 4) else { return nil }
        var levels: [RuleDefinition.LevelCase] = []
        for item in items {
            guard let kernel = Self.range(of: item[0]), let level = Level(rawValue: item[2]) else {
                return nil
            }
            levels.append(
                RuleDefinition.LevelCase(
                    kernel: kernel, condition: item[1], level: level, message: item[3]))
        }
        return levels
    }

    fileprivate mutating func fix() -> RuleDefinition.FixDefinition? {
        guard let kind = next().flatMap(RuleDefinition.FixDefinition.Kind.init),
            let safety = next().flatMap(RuleDefinition.FixDefinition.Safety.init),
            let caveat = next(), let text = next(), let settings = bindings(),
            let settingsCondition = next()
        else { return nil }
        return RuleDefinition.FixDefinition(
            kind: kind, safety: safety, caveat: caveat, text: text, settings: settings,
            settingsCondition: settingsCondition)
    }
}
