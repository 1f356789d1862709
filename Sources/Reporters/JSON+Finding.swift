internal import Engine
internal import Rules

extension JSON {
    /// A value of a report; null when there is none.
    init(_ value: ReportValue?) {
        switch value {
        case nil: self = .null
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .flag(let flag): self = .flag(flag)
        }
    }

    /// What a finding rests on.
    init(_ evidence: [Finding.Evidence]) {
        self = .list(
            evidence.map {
                .object([
                    ("source", .text($0.source)), ("name", .text($0.name)),
                    ("value", JSON($0.value)), ("unit", JSON($0.unit)),
                ])
            })
    }

    /// What to do about a finding.
    init(_ cure: Finding.Cure) {
        let settings = cure.settings.map { setting in
            JSON.object([("key", .text(setting.key)), ("value", .text(setting.value))])
        }
        self = .object([
            ("kind", .text(cure.kind.rawValue)), ("settings", .list(settings)),
            ("text", .text(cure.text)), ("safety", .text(cure.safety.rawValue)),
            ("caveat", .text(cure.caveat)),
        ])
    }

    /// A text and nothing else, in the form of SARIF.
    static func message(_ text: String) -> JSON { .object([("text", .text(text))]) }
}
