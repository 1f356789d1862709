internal import Rules
package import Sysctl

extension FixPlan {
    /// The drop-in, ready to be saved; findings that it cannot cure stand in it as comments.
    package func document(by origin: FixOrigin, path: String = "/etc/sysctl.d/99-tcplint.conf")
        -> SysctlDocument
    {
        SysctlDocument(
            lines: Self.header(origin, path: path, isEmpty: changes.isEmpty).lines
                + Self.document(of: changes).lines + remarks.lines)
    }

    /// Who made it, of what, and what to do with it.
    static func header(_ origin: FixOrigin, path: String, isEmpty: Bool) -> SysctlDocument {
        SysctlDocument(lines: [
            .comment("Made by \(origin.tool) for \(origin.host), kernel \(origin.kernel)."),
            .comment(
                isEmpty
                    ? "No setting cures what was found."
                    : "Save as \(path), then run 'sysctl --system'."),
        ])
    }

    /// Every change with its reason, its old value and the way back.
    static func document(of changes: [Change]) -> SysctlDocument {
        var lines: [SysctlDocument.Line] = []
        for change in changes {
            lines.append(.blank)
            lines += change.comments.map { .comment($0) }
            lines.append(.assignment(change.key, value: change.value))
        }
        return SysctlDocument(lines: lines)
    }

    /// What the settings leave undone, as comments.
    package var remarks: SysctlDocument {
        var lines: [SysctlDocument.Line] = []
        for conflict in conflicts {
            let wishes = conflict.wanted.map { "\($0.ruleID) wants '\($0.value)'" }
                .joined(separator: ", ")
            let verdict = conflict.kept.map { "'\($0)' goes first" } ?? "left alone"
            lines.append(.blank)
            lines.append(.comment("Conflict, \(verdict): \(conflict.key): \(wishes)."))
        }
        for finding in leftAlone {
            lines.append(.blank)
            lines.append(
                .comment(
                    "Left alone: \(finding.ruleID): \(finding.message); \(finding.reason)."))
        }
        if !uncured.isEmpty {
            lines.append(.blank)
            lines.append(.comment("No sysctl cures:"))
            for finding in uncured {
                lines.append(.comment("\(finding.ruleID): \(finding.message)"))
                lines.append(.comment("   -> \(finding.text)"))
            }
        }
        return SysctlDocument(lines: lines)
    }
}

extension FixPlan.Change {
    /// What is told of a change beside it: its reasons, what it does to whom, who else writes the
    /// setting, and the way back.
    package var comments: [String] {
        var comments = reasons.map { "\($0.ruleID): \($0.message)" }
        comments += caveats.map { "Caveat: \($0)" }
        comments += owners.map { "Owner: \($0.advice)" }
        comments.append("Old value: \(former ?? "not known")")
        if let undo { comments.append("Undo: \(undo)") }
        return comments
    }
}
