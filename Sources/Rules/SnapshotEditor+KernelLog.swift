internal import Evidence
internal import Expressions
internal import YAMLReader

extension SnapshotEditor {
    /// Sets the lines of the kernel log.
    func setKernelLog(_ fact: YAMLPair, _ facts: inout NetworkFacts) throws(RuleFileError) {
        facts.kernelLog = try reading(fact) { (node) throws(RuleFileError) in
            try records(
                node, FactSchema.kernelLog, ["kind", "count", "last", "age", "port"]
            ) { (fields) throws(RuleFileError) in
                LoggedFault(
                    kind: try kind(fields), count: try fields.number("count") ?? 1,
                    last: try quantity("last", .duration, fields) ?? 0,
                    age: (try quantity("age", .duration, fields) ?? 0) / 1_000_000,
                    ports: try fields.number("port").map { [$0] } ?? [])
            }
        }
    }

    private func kind(_ fields: RecordFields) throws(RuleFileError) -> LoggedFault.Kind {
        guard let text = try fields.text("kind") else { return .synCookies }
        guard let kind = LoggedFault.Kind(rawValue: text) else {
            let expected = LoggedFault.Kind.allCases.map { "'\($0.rawValue)'" }
                .joined(separator: ", ")
            throw fields.fields.error(
                .invalidValue(key: "kind", value: text, expected: expected),
                at: fields.fields.optional("kind"))
        }
        return kind
    }
}
