internal import Sysctl

/// A profile as one text: the built-in ones stand in the program in this form.
extension Profile {
    /// The text that `init(packed:)` reads.
    package var packed: String {
        PackedText.text(of: [
            name, title, detection, evidence,
            PackedText.list(
                changes.map { change in
                    [
                        change.rules.joined(separator: " "), change.level?.rawValue ?? "",
                        change.lets.map { "\($0.name)=\($0.expression)" }
                            .joined(separator: "\u{1f}"), change.because,
                    ]
                }),
        ])
    }

    /// Reads what `packed` made; `nil` for any other text.
    package init?(packed text: String) {
        var fields = PackedText(text)
        guard let name = fields.next(), let title = fields.next(), let detection = fields.next(),
            let evidence = fields.next(), let changes = fields.items(of: 4)
        else { return nil }
        self.init(
            name: name, title: title, detection: detection, evidence: evidence,
            changes: changes.map { parts in
                Change(
                    rules: parts[0].split(separator: " ").map(String.init),
                    level: Advice(rawValue: parts[1]), lets: Self.bindings(parts[2]),
                    because: parts[3])
            })
    }

    private static func bindings(_ text: String) -> [RuleDefinition.Binding] {
        text.split(separator: "\u{1f}").compactMap { part in
            part.firstIndex(of: "=").map { equals in
                RuleDefinition.Binding(
                    String(part[..<equals]), String(part[equals...].dropFirst()))
            }
        }
    }
}
