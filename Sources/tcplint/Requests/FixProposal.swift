internal import Engine
internal import Fix
internal import Sysctl

/// A cure with the files that make it last.
struct FixProposal {
    let plan: FixPlan
    let files: FilePlan
    let origin: FixOrigin
    let deadLines: [FilePlan.Removal]
    /// The verdict that it was made from.
    let report: Report

    /// The drop-in as it is to be saved, and what it leaves undone.
    var dropIn: String {
        let settings =
            files.dropInEdit.map { String(decoding: $0.content, as: UTF8.self) + plan.remarks.text }
            ?? plan.document(by: origin, path: files.dropIn).text
        return settings + comments(files.notes)
    }

    /// A patch of the guilty lines.
    var diff: [UInt8] {
        var reasons = plan.changes.flatMap(\.comments)
        reasons += files.removed.map {
            "\($0.ruleID): \($0.file):\($0.line): \($0.message)"
        }
        let patches = files.edits.flatMap {
            UnifiedDiff.of(path: $0.path, former: $0.former, content: $0.content)
        }
        let head = "Made by \(origin.tool) for \(origin.host), kernel \(origin.kernel)."
        let use =
            patches.isEmpty
            ? "No file has to change." : "Apply with 'patch -d / -p1', then run 'sysctl --system'."
        let text = SysctlDocument(lines: ([head, use] + reasons).map { .comment($0) }).text
        return Array((text + plan.remarks.text + comments(files.notes)).utf8) + patches
    }

    private func comments(_ notes: [String]) -> String {
        guard !notes.isEmpty else { return "" }
        return SysctlDocument(lines: [.blank] + notes.map { .comment("Note: \($0)") }).text
    }
}
