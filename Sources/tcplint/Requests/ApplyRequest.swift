internal import Apply
internal import Collect
internal import Engine
internal import Evidence
internal import Fix
internal import Rules
internal import Sysctl

/// A change of this host: made, kept or taken back.
struct ApplyRequest {
    /// What is to be done.
    enum Action: Equatable {
        case apply(confirmWithin: Int?)
        case confirm
        case rollback
        case revertUnconfirmed(record: Int, after: Int)
    }

    var action: Action
    var fix: FixRequest

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if case .apply(let seconds) = action, let seconds, !(5...86_400).contains(seconds) {
            return "--confirm-within takes 5 to 86400 seconds, not \(seconds)"
        }
        let word =
            switch action {
            case .apply: "--apply"
            case .confirm: "--confirm"
            case .rollback: "--rollback"
            case .revertUnconfirmed: "--revert-unconfirmed"
            }
        let input = fix.input
        if input.snapshot != nil || input.sysctlDump != nil {
            return "\(word) changes this host; it does not go with --snapshot and --sysctl-dump"
        }
        if fix.root != nil {
            return "\(word) changes this host; it does not go with --root, patch the tree with "
                + "what '--format diff' prints"
        }
        if input.live.netns != nil || input.live.pid != nil {
            return "\(word) changes the host that it runs on; it does not go with --netns and "
                + "--pid, run it there with 'ip netns exec' or nsenter"
        }
        if fix.format != .drop || fix.output != nil {
            return "\(word) writes no report; it does not go with --format and --output"
        }
        return nil
    }

    /// Does it, and tells.
    func run() throws {
        do throws(ApplyError) {
            let change = HostChange(time: WallClock.now())
            switch action {
            case .apply: break
            case .confirm:
                try change.confirm()
                Console.output("the change is kept\n")
                return
            case .rollback:
                tell(try change.rollback())
                return
            case .revertUnconfirmed(let record, let seconds):
                RevertTimer.wait(seconds: seconds)
                if let outcome = try change.revertUnconfirmed(record) { tell(outcome) }
                return
            }
        } catch {
            throw CommandFailure(message: "\(error)", status: .inspectionFailed)
        }
        if case .apply(let seconds) = action { try apply(confirmWithin: seconds) }
    }

    private func tell(_ outcome: HostChange.Outcome) {
        var text = ""
        for file in outcome.files { text += "\(printable(file)): as before\n" }
        for setting in outcome.settings { text += Self.line(setting) }
        Console.output(text + "the change is taken back\n")
        for path in outcome.kept {
            Console.error(
                "tcplint: warning: '\(path)' was changed since and is left as it is")
        }
    }

    private static func line(_ setting: (path: String, former: String, value: String)) -> String {
        let texts = [setting.former, setting.value].map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return printable("/proc/sys/\(setting.path): \(texts[0]) -> \(texts[1])") + "\n"
    }

    private func apply(confirmWithin seconds: Int?) throws {
        let proposal = try fix.propose()
        for finding in proposal.report.active
        where fix.onlySafe && finding.level >= fix.severity && finding.fix.safety == .unsafe
            && !finding.fix.settings.isEmpty
        {
            Console.error(
                "tcplint: warning: \(finding.ruleID) is left alone, its cure can do harm: "
                    + "\(printable(finding.fix.caveat)); --unsafe applies it")
        }
        for note in proposal.files.notes { Console.error("tcplint: warning: \(note)") }
        for owner in proposal.plan.changes.flatMap(\.owners) {
            Console.error("tcplint: warning: \(owner.advice)")
        }
        let outcome: HostChange.Outcome
        do throws(ApplyError) {
            outcome = try HostChange(time: WallClock.now()).apply(
                files: proposal.files.edits.map {
                    HostChange.File(path: $0.path, former: $0.former, content: $0.content)
                },
                settings: proposal.plan.changes.map {
                    HostChange.Setting(path: $0.key.path, value: $0.value)
                },
                mayChange: SideEffects.paths(
                    of: proposal.plan.changes.map(\.key),
                    among: { ConfigurationFiles.settings(below: "/proc/sys") }),
                unlessConfirmedWithin: seconds)
        } catch {
            throw CommandFailure(message: "\(error)", status: .inspectionFailed)
        }
        guard outcome.record != nil else {
            Console.output("nothing has to change\n")
            return
        }
        var text = outcome.files.map { "\(printable($0)): written\n" }.joined()
        text += outcome.settings.map(Self.line).joined()
        for change in proposal.plan.changes {
            for caveat in change.caveats { text += "caveat of \(change.key): \(caveat)\n" }
        }
        Console.output(text + (try verdict(proposal)))
        Console.output(
            seconds.map {
                "taken back in \($0) s unless 'tcplint fix --confirm' comes\n"
            } ?? "take it back with 'tcplint fix --rollback'\n")
    }

    /// What a second look at the host finds.
    private func verdict(_ proposal: FixProposal) throws -> String {
        let after = try fix.input.judged(by: fix.rules).report
        let cured = proposal.plan.addressed
        let trouble = Closure.trouble(before: proposal.report, after: after, cured: cured)
        var text = ""
        for finding in trouble {
            let head = cured.contains(finding.fingerprint) ? "still there" : "new"
            text += "\(head): \(finding.ruleID): \(printable(finding.message))\n"
        }
        let gone = cured.count - trouble.count { cured.contains($0.fingerprint) }
        return text + "\(gone) of \(cured.count) findings are gone\n"
    }
}
