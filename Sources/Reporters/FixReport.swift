package import Fix
internal import Rules
internal import Sysctl

/// A plan of fixes, for programs.
package struct FixReport: Sendable {
    private let plan: FixPlan
    private let files: FilePlan
    private let origin: FixOrigin
    private let deadLines: [FilePlan.Removal]

    /// Takes a plan with its files and the lines that could be taken out.
    package init(
        _ plan: FixPlan, files: FilePlan, by origin: FixOrigin, deadLines: [FilePlan.Removal]
    ) {
        self.plan = plan
        self.files = files
        self.origin = origin
        self.deadLines = deadLines
    }

    /// The document of schema `tcplint.fix/1`.
    package var json: [UInt8] {
        JSON.object([
            ("schema", .text("tcplint.fix/1")), ("tool", .text(origin.tool)),
            (
                "host",
                .object([("name", .text(origin.host)), ("kernel", .text(origin.kernel))])
            ),
            ("drop_in", .text(files.dropIn)),
            ("modules", .list(files.modules.map { .text($0) })),
            ("settings", .list(plan.changes.map(Self.change))),
            ("conflicts", .list(plan.conflicts.map(Self.conflict))),
            (
                "left_alone",
                .list(
                    plan.leftAlone.map {
                        .object([
                            ("rule_id", .text($0.ruleID)), ("message", .text($0.message)),
                            ("reason", .text($0.reason)),
                        ])
                    })
            ),
            (
                "uncured",
                .list(
                    plan.uncured.map {
                        .object([
                            ("rule_id", .text($0.ruleID)), ("message", .text($0.message)),
                            ("kind", .text($0.kind.rawValue)), ("text", .text($0.text)),
                        ])
                    })
            ),
            ("dead_lines", .list(deadLines.map(Self.removal))),
            (
                "files",
                .list(
                    files.edits.map {
                        .object([
                            ("path", .text($0.path)), ("exists", .flag($0.former != nil)),
                            ("content", .text(String(decoding: $0.content, as: UTF8.self))),
                        ])
                    })
            ),
            ("notes", .list(files.notes.map { .text($0) })),
        ]).document
    }

    private static func change(_ change: FixPlan.Change) -> JSON {
        .object([
            ("key", .text(change.key.name)), ("value", .text(change.value)),
            ("former", JSON(change.former)), ("undo", JSON(change.undo)),
            (
                "reasons",
                .list(
                    change.reasons.map {
                        .object([
                            ("rule_id", .text($0.ruleID)), ("level", .text($0.level.rawValue)),
                            ("confidence", .text($0.confidence.rawValue)),
                            ("safety", .text($0.safety.rawValue)), ("message", .text($0.message)),
                        ])
                    })
            ),
            ("caveats", .list(change.caveats.map { .text($0) })),
            (
                "owners",
                .list(
                    change.owners.map {
                        .object([
                            ("name", .text($0.name)), ("sign", .text($0.sign)),
                            ("place", .text($0.place)),
                        ])
                    })
            ),
        ])
    }

    private static func conflict(_ conflict: FixPlan.Conflict) -> JSON {
        .object([
            ("key", .text(conflict.key.name)), ("kept", JSON(conflict.kept)),
            (
                "wanted",
                .list(
                    conflict.wanted.map {
                        .object([("rule_id", .text($0.ruleID)), ("value", .text($0.value))])
                    })
            ),
        ])
    }

    private static func removal(_ removal: FilePlan.Removal) -> JSON {
        .object([
            ("rule_id", .text(removal.ruleID)), ("message", .text(removal.message)),
            ("key", .text(removal.key)), ("file", .text(removal.file)),
            ("line", JSON(removal.line)),
        ])
    }
}
