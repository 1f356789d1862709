internal import BuiltinRules
internal import Collect
internal import Engine
internal import Evidence
internal import Fix
internal import Loaders
internal import Reporters
internal import Rules
internal import Sysctl

/// A cure of what is found: of what, from which level on, and in which form.
struct FixRequest {
    /// The forms in which a cure is told.
    enum Format: String, CaseIterable {
        case drop = "sysctl.d"
        case diff, ansible, json
    }

    var input = InputRequest()
    var rules = RuleRequest()
    var severity = Level.info
    var format = Format.drop
    var root: String?
    var output: String?
    /// Whether cures that can do harm are left out.
    var onlySafe = false

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if root != nil, input.live.isUsed {
            return "--root names the files of another system; --netns, --pid and --sample look at "
                + "this one"
        }
        return nil
    }

    /// Plans, and tells.
    func run() throws {
        let proposal = try propose()
        let bytes: [UInt8] =
            switch format {
            case .drop: Array(proposal.dropIn.utf8)
            case .diff: proposal.diff
            case .ansible:
                Array(proposal.plan.ansible(by: proposal.origin, files: proposal.files).utf8)
            case .json:
                FixReport(
                    proposal.plan, files: proposal.files, by: proposal.origin,
                    deadLines: proposal.deadLines
                ).json
            }
        try output.map { try OutputFile.write(bytes, to: $0) } ?? Console.output(bytes)
    }

    /// The cure with its files.
    func propose() throws -> FixProposal {
        if let root, FileKind(of: root) != .directory {
            throw CommandFailure(message: "'\(root)' is not a directory")
        }
        let system = try judgedSystem()
        let isOfFiles = root != nil && input.snapshot == nil && input.sysctlDump == nil
        var plan: FixPlan
        let host: HostFacts
        let report: Report
        if isOfFiles, let system {
            host = system.evidence.host
            report = system.report
            plan = FixPlanner(system.evidence, system.report, judge: system.session.verdict)
                .plan(atLeast: severity, onlySafe: onlySafe)
        } else {
            let evidence: Snapshot
            let rules: RuleSet
            (evidence, report, rules) = try input.judged(by: self.rules)
            if let failure = report.failure {
                throw CommandFailure(message: "\(failure)", status: .inspectionFailed)
            }
            host = evidence.host
            plan = FixPlanner(evidence, report) {
                evaluate($0, using: rules, version: Tool.version)
            }.plan(atLeast: severity, onlySafe: onlySafe)
        }
        if let system {
            let owners = SettingOwners(
                root: system.root, networkFiles: system.configuration.networkFiles)
            for index in plan.changes.indices {
                plan.changes[index].owners = owners.owners(of: plan.changes[index].key)
            }
        }
        let origin = FixOrigin(
            tool: "tcplint \(Tool.version)", host: host.name.value ?? "an unnamed host",
            kernel: host.kernel.value ?? "unknown")
        let deadLines = system?.deadLines(atLeast: severity) ?? []
        return FixProposal(
            plan: plan,
            files: FilePlan(
                plan, on: system?.hostFiles ?? .unknown, by: origin, inPlace: format == .diff,
                removing: format == .diff ? deadLines : []),
            origin: origin, deadLines: deadLines, report: report)
    }

    /// The files of the system that is cured; `nil` where they are not at hand.
    private func judgedSystem() throws -> JudgedSystem? {
        let isHere =
            input.snapshot == nil && input.sysctlDump == nil && input.live.netns == nil
            && input.live.pid == nil
        guard root != nil || isHere else { return nil }
        return try JudgedSystem(root: root, by: rules)
    }
}
