internal import BuiltinRules
internal import Engine
internal import Evidence
internal import Rules
internal import Sysctl
internal import YAMLReader

/// Which rules are judged: names separated by commas, and folders of own rules.
struct RuleRequest: Equatable {
    var select: [String] = []
    var ignore: [String] = []
    var rules: [String] = []
    var profile: String?

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
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

    /// The rules as the role wants them that the evidence proves, unless one was named.
    func adapted(_ rules: RuleSet, by evidence: Snapshot) throws -> (RuleSet, ReportProfile) {
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
            return try Builtin.ruleSet().adding(own).selecting(
                Self.names(select), ignoring: Self.names(ignore))
        } catch let error as RuleError {
            throw CommandFailure(message: "\(error)")
        }
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
