internal import ArgumentParser
internal import BuiltinRules
internal import Rules
internal import Sysctl

/// What shells offer; the words are made when a shell asks for them, never in an ordinary run.
enum Completions {
    /// Ids and families, also behind a comma.
    static var rules: CompletionKind {
        .custom { _, _, word in
            let head = word.lastIndex(of: ",").map { word[...$0] } ?? ""
            return ruleNames.map { "\(head)\($0)" }
        }
    }

    /// What `explain` tells of: topics, rules and settings.
    static var subjects: CompletionKind {
        .custom { _, _, _ in Builtin.topics + ruleNames + Builtin.catalogue.names }
    }

    /// Settings of the catalogue.
    static var settings: CompletionKind {
        .custom { _, _, _ in Builtin.catalogue.names }
    }

    /// The forms of a report.
    static var formats: CompletionKind {
        .list(ReportOutput.Format.allCases.map(\.rawValue))
    }

    /// The roles of a host.
    static var profiles: CompletionKind { .list(Builtin.profiles + [Profile.general]) }

    private static var ruleNames: [String] {
        guard let rules = try? Builtin.ruleSet().rules else { return [] }
        let ids = rules.map(\.id)
        return Set(ids.map { String($0.prefix(while: \.isLetter)) }).sorted() + ids
    }
}
