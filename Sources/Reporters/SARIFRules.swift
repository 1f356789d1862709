internal import Engine
internal import Rules

/// The rules that the results of a run speak of, ascending by id.
struct SARIFRules {
    private var ids: [String] = []
    private(set) var json: [JSON] = []

    init(_ report: Report, _ findings: [Finding]) {
        var samples: [String: Finding] = [:]
        for finding in findings where samples[finding.ruleID] == nil {
            samples[finding.ruleID] = finding
        }
        for result in report.results {
            guard let sample = samples[result.ruleID] else { continue }
            ids.append(result.ruleID)
            json.append(Self.rule(result, sample))
        }
    }

    /// The place of a rule in the list, -1 where it does not stand there, as SARIF has it.
    func index(of id: String) -> Int { ids.firstIndex(of: id) ?? -1 }

    private static func rule(_ result: RuleResult, _ sample: Finding) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("id", .text(result.ruleID)), ("name", .text(sample.slug)),
            ("shortDescription", .message(result.title)),
            ("fullDescription", .message(sample.why)), ("help", help(sample)),
        ]
        if let url = sample.references.first(where: { $0.url.hasPrefix("https://") })?.url {
            members.append(("helpUri", .text(url)))
        }
        let family = String(result.ruleID.prefix { $0.isLetter })
        let tags = ["tcp", family] + (family == "SEC" ? ["security"] : [])
        members += [
            ("defaultConfiguration", .object([("level", .text(result.highestLevel.sarif))])),
            (
                "properties",
                .object([
                    ("tags", .list(tags.map(JSON.text))),
                    ("precision", .text(sample.confidence.rawValue)),
                    ("security-severity", .text(result.highestLevel.score)),
                ])
            ),
        ]
        return .object(members)
    }

    private static func help(_ sample: Finding) -> JSON {
        var plain = [sample.why]
        var marked = [markdown(sample.why)]
        if !sample.fineWhen.isEmpty {
            plain.append("Fine if: \(sample.fineWhen)")
            marked.append("**Fine if:** " + markdown(sample.fineWhen))
        }
        for reference in sample.references {
            plain.append("\(reference.title): \(reference.supports) \(reference.url)")
            marked.append("- " + markdownLink(reference) + ": " + markdown(reference.supports))
        }
        return .object([
            ("text", .text(plain.joined(separator: "\n"))),
            ("markdown", .text(marked.joined(separator: "\n\n"))),
        ])
    }
}

extension Level {
    /// The word of SARIF, which has no word for critical.
    var sarif: String {
        switch self {
        case .critical, .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// A score from 0 to 10, in the middle of the range that code hosts give the same name.
    fileprivate var score: String {
        switch self {
        case .critical: "9.5"
        case .error: "8.0"
        case .warning: "5.5"
        case .info: "2.0"
        }
    }
}
