internal import Evidence
internal import Expressions
internal import Rules
internal import Sysctl

/// Turns a rule that fired into its finding.
struct FindingBuilder {
    let rule: ParsedRule
    let scope: RuleScope
    /// With one finding for all elements: the scopes of those that matched.
    let matched: [RuleScope]?

    private var definition: RuleDefinition { rule.definition }

    var finding: Finding {
        let (level, message) = levelAndMessage
        let doubt = BackportDoubt(about: definition, holds: holds, in: scope.facts)
        let place = matched == nil ? render(definition.place) : ""
        let location = location
        let key = definition.key.isEmpty ? configurationLine?.text("key") : definition.key
        return Finding(
            ruleID: definition.id, slug: definition.slug,
            level: doubt?.capped(level) ?? level,
            confidence: doubt == nil ? definition.confidence : .low, title: definition.title,
            message: render(message) + (doubt?.remark ?? ""), why: definition.why,
            fineWhen: definition.fineWhen,
            key: key, observed: observed, expected: expected, evidence: evidence, place: place,
            location: location, unnamedSockets: unnamedSockets, fix: cure,
            references: definition.references,
            fingerprint: fingerprint(
                of: [definition.id, key ?? "", place, location?.file].compactMap { $0 }),
            suppressed: nil)
    }

    // MARK: Place

    /// The line that the element of the rule is, `nil` for rules that judge no lines.
    private var configurationLine: Record? {
        guard case .known(.record(let record))? = scope.local(definition.elementName),
            record.typeName == "configuration line"
        else { return nil }
        return record
    }

    /// The line that the finding speaks of: that of its element, or the one that decides its
    /// setting, or else the first that it could have read.
    private var location: Finding.Location? {
        if let line = configurationLine {
            return Finding.Location(
                file: line.text("file") ?? "", line: line.number("line"),
                column: line.number("column"), text: line.text("text") ?? "")
        }
        guard let configuration = scope.facts.snapshot.configuration else { return nil }
        let keys =
            [definition.key]
            + rule.facts.compactMap { fact in
                fact.hasPrefix("sysctl.") ? String(fact.dropFirst("sysctl.".count)) : nil
            }
        let place =
            keys.lazy.compactMap { configuration.places[$0] }.first
            ?? configuration.notes.first { note in
                rule.facts.contains("config.\(note.kind.rawValue)")
            }?.place
        return place.map {
            Finding.Location(file: $0.file, line: $0.line, column: $0.column, text: $0.text)
        }
    }

    private var unnamedSockets: Set<Int64> {
        var inodes: Set<Int64> = []
        for element in matched ?? [scope] {
            guard case .known(.record(let record))? = element.local(definition.elementName),
                FactSchema.ownedTypes.contains(record.typeName), case .unknown? = record["pid"],
                case .known(.int(let inode))? = record["inode"], inode != 0
            else { continue }
            inodes.insert(inode)
        }
        return inodes
    }

    private var levelAndMessage: (Level, String) {
        for entry in definition.levels {
            if !entry.kernel.terms.isEmpty {
                guard let kernel = scope.facts.kernel, entry.kernel.contains(kernel) else {
                    continue
                }
            }
            if entry.condition.isEmpty || holds(entry.condition) {
                return (entry.level, entry.message.isEmpty ? definition.message : entry.message)
            }
        }
        return (definition.level, definition.message)
    }

    private func holds(_ source: String) -> Bool {
        rule.expression(source)?.evaluate(in: scope) == .known(.bool(true))
    }

    private func render(_ source: String) -> String {
        guard !source.isEmpty else { return "" }
        return rule.template(source)?.render(in: scope) ?? source
    }

    private var observed: ReportValue? {
        guard !definition.key.isEmpty else {
            return configurationLine?.text("value").map { $0.isEmpty ? nil : .text($0) } ?? nil
        }
        guard case .observed(let text, _)? = scope.facts.snapshot.sysctls[definition.key] else {
            return nil
        }
        return .setting(text)
    }

    private var expected: ReportValue? {
        guard !definition.expected.isEmpty,
            case .known(let value)? = rule.expression(definition.expected)?.evaluate(in: scope)
        else { return nil }
        if let entry = scope.facts.catalogue[definition.key],
            let text = value.settingText(for: entry)
        {
            return .setting(text)
        }
        return ReportValue.reporting(value).value
    }

    // MARK: Evidence

    /// The facts of the condition and of the names it uses, in the order of the rule.
    private var evidence: [Finding.Evidence] {
        var evidence: [Finding.Evidence] = []
        if let matched {
            evidence += matched.prefix(10).map { element in
                Finding.Evidence(
                    source: listOrigin, name: definition.elementName,
                    value: .text(
                        rule.template(definition.place)?.render(in: element) ?? ""),
                    unit: nil)
            }
        }
        let expressions = rule.lets.map(\.expression) + [rule.condition].compactMap(\.self)
        var seen: Set<[String]> = []
        for path in expressions.flatMap(\.paths) where seen.insert(path).inserted {
            if let piece = piece(for: path) { evidence.append(piece) }
        }
        return evidence
    }

    private var listOrigin: String {
        scope.facts.origin(of: definition.each.split(separator: ".").map(String.init))
    }

    private func piece(for path: [String]) -> Finding.Evidence? {
        if scope.local(path[0]) != nil {
            guard path[0] == definition.elementName, path.count > 1,
                case .known(let value)? = value(at: path)
            else { return nil }
            let reported = ReportValue.reporting(value)
            let setting = interfaceSetting(path[1])
            return Finding.Evidence(
                source: setting.map(scope.facts.origin(ofSetting:)) ?? listOrigin,
                name: setting ?? path.joined(separator: "."), value: reported.value,
                unit: reported.unit)
        }
        guard path[0] != definition.elementName,
            let (length, outcome) = scope.resolve(path), case .known(let value) = outcome
        else { return nil }
        if case .list = value { return nil }
        let fact = Array(path[..<length])
        let reported = ReportValue.reporting(value)
        return Finding.Evidence(
            source: scope.facts.origin(of: fact), name: Self.name(of: fact),
            value: reported.value, unit: reported.unit)
    }

    /// The setting behind a field of the element, when the element is an interface.
    private func interfaceSetting(_ field: String) -> String? {
        guard case .known(.record(let record))? = scope.local(definition.elementName),
            record.typeName == FactSchema.interfaceType,
            case .known(.string(let name))? = record["name"]
        else { return nil }
        return FactSchema.interfaceSetting(field, of: name)
    }

    private func value(at path: [String]) -> Outcome? {
        guard case .known(.record(let record))? = scope.local(path[0]) else { return nil }
        return record[path[1]]
    }

    private static func name(of fact: [String]) -> String {
        switch fact[0] {
        case "sysctl": fact.dropFirst().joined(separator: ".")
        case "default": "default of \(fact.dropFirst().joined(separator: "."))"
        case "initial": "\(fact.dropFirst().joined(separator: ".")) of the initial namespace"
        case "counter": fact.dropFirst().joined(separator: ".")
        case "increase": "increase of \(fact.dropFirst().joined(separator: "."))"
        default: fact.joined(separator: ".")
        }
    }

    // MARK: Cure

    private var cure: Finding.Cure {
        let fix = definition.fix
        let offered = fix.settingsCondition.isEmpty || holds(fix.settingsCondition)
        return Finding.Cure(
            kind: fix.kind, settings: offered ? settings : [], text: render(fix.text),
            safety: fix.safety, caveat: fix.caveat)
    }

    /// Settings that differ from the running value; members of one vector joined into one line.
    private var settings: [Finding.Setting] {
        var order: [String] = []
        var values: [String: String] = [:]
        for binding in definition.fix.settings {
            let path = ["sysctl"] + binding.name.split(separator: ".").map(String.init)
            guard let (entry, member) = setting(at: path),
                case .known(let value)? = rule.expression(binding.expression)?.evaluate(in: scope)
            else { continue }
            let name = entry.key.name
            let written =
                member.map { text(of: value, as: $0, in: entry, over: values[name]) }
                ?? value.settingText(for: entry)
            guard let written else { continue }
            if values[name] == nil { order.append(name) }
            values[name] = written
        }
        return order.compactMap { name in
            guard let value = values[name], value != running(name) else { return nil }
            return Finding.Setting(key: name, value: value)
        }
    }

    private func setting(at path: [String]) -> (entry: CatalogueEntry, member: String?)? {
        let catalogue = scope.facts.catalogue
        if let entry = catalogue[path.dropFirst().joined(separator: ".")] { return (entry, nil) }
        guard let member = path.last,
            let entry = catalogue[path.dropFirst().dropLast().joined(separator: ".")]
        else { return nil }
        return (entry, member)
    }

    private func running(_ name: String) -> String? {
        scope.facts.snapshot.sysctls[name]?.value.map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private func text(
        of value: Value, as member: String, in entry: CatalogueEntry, over earlier: String?
    ) -> String? {
        let members = entry.shape == .interval ? ["low", "high"] : ["min", "default", "max"]
        guard let index = members.firstIndex(of: member),
            let number = value.count(in: entry.unit),
            let current = earlier ?? running(entry.key.name)
        else { return nil }
        var fields = current.split(separator: " ").map(String.init)
        guard fields.count == members.count else { return nil }
        fields[index] = "\(number)"
        return fields.joined(separator: " ")
    }
}

extension Record {
    /// A text of the record, `nil` when it has none of that name.
    fileprivate func text(_ name: String) -> String? {
        guard case .known(.string(let text))? = self[name] else { return nil }
        return text
    }

    /// A number of the record, 1 when it has none of that name.
    fileprivate func number(_ name: String) -> Int {
        guard case .known(.int(let number))? = self[name] else { return 1 }
        return Int(number)
    }
}

extension Value {
    /// The text that sets a setting to this value, `nil` when it does not fit.
    fileprivate func settingText(for entry: CatalogueEntry) -> String? {
        switch self {
        case .record(let record):
            let members = ["min", "default", "max"].compactMap { name -> String? in
                guard case .known(let value)? = record[name] else { return nil }
                return value.count(in: entry.unit).map { "\($0)" }
            }
            return members.count == 3 ? members.joined(separator: " ") : nil
        case .interval(let low, let high): return "\(low) \(high)"
        case .intervals(let ranges): return SysctlValue.ports(ranges).text
        case .string(let text): return text
        default: return count(in: entry.unit).map { "\($0)" }
        }
    }
}

/// 64-bit FNV-1a over the parts, in sixteen hexadecimal digits: stable for ever, and not a secret.
func fingerprint(of parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\u{1f}").utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
