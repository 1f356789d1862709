package import Sysctl

extension FixPlan {
    /// The drop-in, ready to be saved; findings that it cannot cure stand in it as comments.
    package func document(tool: String, host: String, kernel: String) -> SysctlDocument {
        var lines: [SysctlDocument.Line] = [
            .comment("Made by \(tool) for \(host), kernel \(kernel)."),
            .comment(
                changes.isEmpty
                    ? "No setting cures what was found."
                    : "Save as /etc/sysctl.d/99-tcplint.conf, then run 'sysctl --system'."),
        ]
        for change in changes {
            lines.append(.blank)
            for reason in change.reasons {
                lines.append(.comment("\(reason.ruleID): \(reason.message)"))
            }
            for caveat in change.caveats { lines.append(.comment("Caveat: \(caveat)")) }
            lines.append(.comment("Old value: \(change.former ?? "not known")"))
            lines.append(.assignment(change.key, value: change.value))
        }
        for conflict in conflicts {
            let wishes = conflict.wanted.map { "\($0.ruleID) wants '\($0.value)'" }
            lines.append(.blank)
            lines.append(
                .comment(
                    "Conflict, left alone: \(conflict.key): \(wishes.joined(separator: ", "))."))
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
