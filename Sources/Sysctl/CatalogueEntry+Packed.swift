/// An entry as one text: the built-in catalogue stands in the program in this form.
extension CatalogueEntry {
    /// The text that `init(packed:)` reads.
    package var packed: String {
        func number(_ number: Int64?) -> String { number.map { "\($0)" } ?? "" }
        func version(_ version: KernelVersion?) -> String { version?.numbers ?? "" }
        let effect = noEffect.map { [[PackedText.range($0.kernel), $0.because]] } ?? []
        let combination =
            combines.map {
                [[$0.way.rawValue, $0.allReach.rawValue, $0.defaultReach.rawValue, $0.source]]
            } ?? []
        return PackedText.text(of: [
            key.name, summary, shape.rawValue, unit.rawValue, isReadOnly ? "1" : "",
            isSecret ? "1" : "", version(introduced), version(removed),
            PackedText.list(
                accepts.map {
                    [
                        PackedText.range($0.kernel), number($0.minimum), number($0.maximum),
                        $0.source,
                    ]
                }), number(sensible.minimum), number(sensible.maximum),
            PackedText.list(
                defaults.map {
                    [
                        PackedText.range($0.kernel), $0.place?.rawValue ?? "", $0.condition,
                        $0.values.joined(separator: "\u{1f}"), $0.source,
                    ]
                }),
            PackedText.list(
                scope.map { [PackedText.range($0.kernel), $0.isPerNamespace ? "1" : ""] }),
            childNamespace.rawValue, PackedText.list(combination), PackedText.list(effect),
            replacedBy?.name ?? "", takesEffect.rawValue, does, doesNot,
            PackedText.list(notes.map { [$0] }),
            PackedText.list(sources.map { [$0.supports, $0.source, $0.confidence] }),
        ])
    }

    /// Reads what `packed` made; `nil` for any other text.
    package init?(packed text: String) {
        var fields = PackedText(text)
        guard let name = fields.next(), let summary = fields.next(),
            let shape = fields.next().flatMap(SysctlShape.init),
            let unit = fields.next().flatMap(SysctlUnit.init), let isReadOnly = fields.next(),
            let isSecret = fields.next(), let introduced = fields.next().flatMap(Self.version),
            let removed = fields.next(), let accepts = fields.items(of: 4),
            let minimum = fields.next(), let maximum = fields.next(),
            let defaults = fields.items(of: 5), let scope = fields.items(of: 2),
            let child = fields.next().flatMap(ChildNamespace.init),
            let combination = fields.items(of: 4), let noEffect = fields.items(of: 2),
            let replacedBy = fields.next(), let effect = fields.next().flatMap(Effect.init),
            let does = fields.next(), let doesNot = fields.next(), let notes = fields.texts(),
            let sources = fields.items(of: 3)
        else { return nil }
        self.init(
            key: SysctlKey(name), summary: summary, shape: shape, unit: unit,
            isReadOnly: !isReadOnly.isEmpty, isSecret: !isSecret.isEmpty, introduced: introduced,
            removed: Self.version(removed), accepts: accepts.compactMap(Self.acceptance),
            sensible: (Int64(minimum), Int64(maximum)), defaults: defaults.compactMap(Self.default),
            scope: scope.compactMap { item in
                PackedText.range(of: item[0]).map {
                    Scope(kernel: $0, isPerNamespace: !item[1].isEmpty)
                }
            }, childNamespace: child, combines: combination.first.flatMap(Self.combination),
            noEffect: noEffect.first.flatMap { item in
                PackedText.range(of: item[0]).map { NoEffect(kernel: $0, because: item[1]) }
            }, replacedBy: replacedBy.isEmpty ? nil : SysctlKey(replacedBy), takesEffect: effect,
            does: does, doesNot: doesNot, notes: notes,
            sources: sources.map { Source(supports: $0[0], source: $0[1], confidence: $0[2]) })
    }

    /// Reads from what `packed` made only in which versions the setting is.
    static func life(
        packed text: String
    ) -> (introduced: KernelVersion, removed: KernelVersion?)? {
        var fields = PackedText(text)
        for _ in 0..<6 { guard fields.skip() else { return nil } }
        guard let introduced = fields.next().flatMap(Self.version), let removed = fields.next()
        else { return nil }
        return (introduced, Self.version(removed))
    }

    /// What stands for a setting whose text cannot be read.
    init(unreadable name: String) {
        self.init(
            key: SysctlKey(name), summary: "", shape: .text, unit: .none, isReadOnly: false,
            isSecret: false, introduced: KernelVersion(2, 6, 32), removed: nil, accepts: [],
            sensible: (nil, nil), defaults: [], scope: [], childNamespace: .present, noEffect: nil,
            replacedBy: nil, takesEffect: .immediately, does: "", doesNot: "", notes: [],
            sources: [])
    }

    private static func version(_ text: String) -> KernelVersion? { KernelVersion(text) }

    private static func acceptance(_ item: [String]) -> Acceptance? {
        PackedText.range(of: item[0]).map {
            Acceptance(
                kernel: $0, minimum: Int64(item[1]), maximum: Int64(item[2]), source: item[3])
        }
    }

    private static func `default`(_ item: [String]) -> Default? {
        PackedText.range(of: item[0]).map {
            Default(
                kernel: $0, place: Default.Place(rawValue: item[1]), condition: item[2],
                values: item[3].split(separator: "\u{1f}", omittingEmptySubsequences: false)
                    .map(String.init), source: item[4])
        }
    }

    private static func combination(_ item: [String]) -> InterfaceCombination? {
        guard let way = InterfaceCombination.Way(rawValue: item[0]),
            let allReach = InterfaceCombination.AllReach(rawValue: item[1]),
            let defaultReach = InterfaceCombination.DefaultReach(rawValue: item[2])
        else { return nil }
        return InterfaceCombination(
            way: way, allReach: allReach, defaultReach: defaultReach, source: item[3])
    }
}
