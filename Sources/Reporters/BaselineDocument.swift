package import Engine
internal import Rules

/// A baseline of findings, as `BaselineFile` reads it.
package func baselineDocument(_ findings: [Finding]) -> [UInt8] {
    JSON.object([
        ("schema", .text(BaselineFile.currentSchema)),
        (
            "findings",
            .list(
                findings.map { finding in
                    .object([
                        ("rule_id", .text(finding.ruleID)),
                        ("level", .text(finding.level.rawValue)), ("key", JSON(finding.key)),
                        ("file", JSON(finding.location?.file)),
                        ("fingerprint", .text(finding.fingerprint)),
                    ])
                })
        ),
    ]).document
}
