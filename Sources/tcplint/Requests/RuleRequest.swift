internal import BuiltinRules
internal import Collect
internal import Engine
internal import Evidence
internal import Rules
internal import Sysctl
internal import YAMLReader

/// Which rules are judged: names separated by commas, and folders of own rules; and the file that
/// lists which of their findings do not count.
struct RuleRequest: Equatable {
    var select: [String] = []
    var ignore: [String] = []
    var rules: [String] = []
    var profile: String?
    var config: String?
    var noConfig = false

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if config != nil, noConfig { return "--config and --no-config exclude one another" }
        guard let profile, !names.contains(profile) else { return nil }
        let hint =
            nearestName(to: profile, among: names).map { "did you mean '\($0)'?" }
            ?? "expected one of " + names.joined(separator: ", ")
        return "no profile is called '\(profile)'; \(hint)"
    }

    private var names: [String] { Builtin.profiles + [Profile.general] }

    /// The rules that remain, as the named role wants them.
    func ruleSet() throws -> RuleSet {
        let rules = try selected()
        guard let profile, let role = Builtin.profile(profile) else { return rules }
        return try adapted(rules, to: role)
    }

    /// The verdict on evidence, by the rules as the role of the host wants them.
    ///
    /// On a live host, at `roots`, the owners of sockets are looked for last, and only of those that
    /// findings speak of: a busy process has ten thousand descriptors to look through.
    func judgement(
        of evidence: inout Snapshot, by all: RuleSet, on roots: CollectionRoots?,
        outcome: (Int) -> RuleOutcome? = { _ in nil }
    ) throws -> (report: Report, rules: RuleSet) {
        let (rules, role) = try adapted(all, by: evidence)
        var report = evaluate(evidence, using: rules, version: Tool.version, outcome: outcome)
        let unnamed = report.unnamedSockets
        if let roots, !unnamed.isEmpty {
            nameOwners(of: unnamed, in: &evidence, roots: roots)
            let results = report.results
            report = evaluate(evidence, using: rules, version: Tool.version) { index in
                // What does not speak of owners stays as it is; findings are made anew.
                if let known = outcome(index) { return known }
                let former = results[index].outcome
                return former == .finding || rules.judgesOwners(ofRule: index) ? nil : former
            }
        }
        report.profile = role
        return (report, rules)
    }

    /// The rules as the role wants them that the evidence proves, unless one was named.
    private func adapted(_ rules: RuleSet, by evidence: Snapshot) throws -> (RuleSet, ReportProfile)
    {
        if let profile { return (rules, ReportProfile(name: profile, evidence: "--profile")) }
        let role = detectedRole(in: evidence, using: rules, among: Builtin.roleDetections)
        guard let profile = Builtin.profile(role.name) else { return (rules, role) }
        return (try adapted(rules, to: profile), role)
    }

    private func adapted(_ rules: RuleSet, to role: Profile) throws -> RuleSet {
        do throws(RuleError) {
            return try rules.adapted(to: role)
        } catch {
            throw CommandFailure(message: "\(error)")
        }
    }

    private func selected() throws -> RuleSet {
        do {
            let own = try rules.flatMap { path in
                try RuleFiles.read(path, schema: FactSchema(catalogue: Builtin.catalogue))
                    .map(Self.own)
            }
            let all = try Builtin.ruleSet().adding(own)
            try checkSuppressions(all)
            return try all.selecting(Self.names(select), ignoring: Self.names(ignore))
        } catch let error as RuleError {
            throw try failure(error)
        }
    }

    /// Silences the findings that `tcplint.yaml` lists.
    func silence(in report: inout Report, of rules: RuleSet) throws {
        guard let file = try preferences(), !file.suppressions.isEmpty else { return }
        report.silence(file.suppressions, of: rules)
    }

    private func preferences() throws -> PreferencesFile? {
        try noConfig ? nil : config.map(ConfigurationPlace.read)
    }

    /// A suppression of a rule that does not exist would be in vain without a word.
    private func checkSuppressions(_ all: RuleSet) throws {
        for suppression in try preferences()?.suppressions ?? [] {
            guard let unknown = suppression.rules.first(where: { all.ids(matching: $0).isEmpty })
            else { continue }
            throw CommandFailure(
                message: "\(suppression.place):\(suppression.mark.column): error: "
                    + "\(all.unknown(unknown))", isPlaced: true)
        }
    }

    /// A name that no rule has is placed when it comes from the file.
    private func failure(_ error: RuleError) throws -> CommandFailure {
        if case .unknownID(let name, _) = error, let file = try preferences(),
            let mark = file.mark(ofRule: name)
        {
            return CommandFailure(
                message: "\(file.file):\(mark.line):\(mark.column): error: \(error)",
                isPlaced: true)
        }
        return CommandFailure(message: "\(error)")
    }

    /// A rule of the user's own: its number must be one that no later tcplint will take.
    private static func own(_ file: RuleFile) throws -> Rule {
        for id in [file.definition.id] + file.definition.aliases {
            guard let number = Int(id.suffix(3)), number >= 900 else {
                throw CommandFailure(
                    message: "\(file.file):\(file.idMark.line):\(file.idMark.column): error: "
                        + "'\(id)' is not yours; own rules take the numbers 900 to 999",
                    isPlaced: true)
            }
        }
        return try Rule(file.definition)
    }

    private static func names(_ values: [String]) -> [String] {
        values.flatMap { value in
            value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
