package import Rules
package import Sysctl

/// The life of one setting, for `explain`.
package struct SettingExplanation: Sendable {
    let entry: CatalogueEntry
    /// What is known of it on distributions' kernels.
    let overlays: [(overlay: KernelOverlay, fact: KernelOverlay.Fact)]
    /// Ids and titles of the rules that speak of it.
    let rules: [(id: String, title: String)]

    /// Explains a setting, with the rules of `set` that name it.
    package init(_ entry: CatalogueEntry, in set: RuleSet) {
        self.entry = entry
        overlays = DistributionKernel.allCases.compactMap { set.catalogue.overlay($0) }
            .flatMap { overlay in
                overlay.facts.filter { $0.key == entry.key }.map { (overlay, $0) }
            }
        let name = Self.pattern(entry.key.name)
        rules = set.rules.filter { rule in
            let definition = rule.definition
            return Self.pattern(definition.key) == name
                || definition.facts.contains { Self.setting(behind: $0) == name }
                || definition.fix.settings.contains {
                    Self.pattern($0.name) == name || $0.name.hasPrefix("\(name).")
                }
        }.map { ($0.id, $0.definition.title) }
    }

    /// A rule that speaks of a setting in one place is of interest in every place.
    private static func pattern(_ name: String) -> String {
        SysctlKey(name).interfaceParts?.pattern ?? name
    }

    private static func setting(behind fact: String) -> String? {
        let root = fact.prefix { $0 != "." }
        let name = fact.dropFirst(root.count + 1)
        switch root {
        case "sysctl": return pattern(String(name))
        case Substring(FactSchema.interfaces): return FactSchema.interfaceSetting(name)
        default: return nil
        }
    }

    /// The setting for a reader.
    package func text(style: TextStyle) -> String {
        func paragraph(_ head: String, _ words: String) -> String {
            words.isEmpty ? "" : style.paragraph(words, head: head, indent: 15)
        }
        var text = style.bold(entry.key.name) + "\n"
        text += style.paragraph(entry.summary, head: "", indent: 0) + "\n"
        text += paragraph("Does", entry.does)
        text += paragraph("Does not", entry.doesNot)
        text += paragraph("Value", value)
        text += paragraph("Kernels", life)
        text += list("Default", entry.defaults.map(Self.line), style)
        text += list("Distributions", overlays.map(Self.line), style)
        text += list("Accepts", entry.accepts.map(Self.line), style)
        text += list("Interfaces", interfaces, style)
        text += paragraph("Makes sense", Self.bounds(entry.sensible))
        text += list("Scope", entry.scope.map(Self.line), style)
        text += paragraph("In a container", container)
        text += paragraph("Takes effect", entry.takesEffect.words)
        text += paragraph(
            "No effect",
            entry.noEffect.map { "on kernels \($0.kernel): \($0.because)" } ?? "")
        text += paragraph("Use instead", entry.replacedBy?.name ?? "")
        text += list("Notes", entry.notes, style)
        text += list("Rules", rules.map { "\($0.id) \($0.title)" }, style)
        text += list("Sources", entry.sources.map(Self.line), style)
        return text
    }

    private func list(_ head: String, _ lines: [String], _ style: TextStyle) -> String {
        lines.enumerated().map { index, line in
            style.paragraph(line, head: index == 0 ? head : "", indent: 15)
        }.joined()
    }

    // MARK: Words

    private var value: String {
        let shape =
            switch entry.shape {
            case .integer: "one number"
            case .triple: "three numbers: minimum, default, maximum"
            case .interval: "two numbers: lowest and highest"
            case .ports: "a list of ports and ranges"
            case .text: "text"
            }
        let unit = entry.unit == .none ? "" : ", in \(entry.unit.rawValue)"
        return shape + unit + (entry.isReadOnly ? ", read-only" : "")
    }

    private var life: String {
        let first =
            entry.introduced == KernelVersion(2, 6, 32)
            ? "2.6.32 or before" : entry.introduced.shortNumbers
        let last = entry.removed.map { ", gone since \($0.shortNumbers)" } ?? ""
        return "since \(first)\(last)"
    }

    private var container: String {
        switch entry.childNamespace {
        case .present: "there, each network namespace on its own or sharing one (see Scope)"
        case .absent: "the file does not exist; set it on the host"
        case .readOnly: "shows the value of the host and cannot be written"
        }
    }

    /// What stands in `all`, in `default` and with the interface, and which of it counts.
    private var interfaces: [String] {
        guard let combines = entry.combines else { return [] }
        let hasAll = entry.key.interfaceParts?.folder.hasSuffix(".conf") == true
        return (hasAll ? ["\(combines.way.words): \(combines.source)"] : [combines.source])
            + (hasAll ? [combines.allReach.words] : []) + [combines.defaultReach.words]
    }

    private static func line(_ value: CatalogueEntry.Default) -> String {
        let condition = value.condition.isEmpty ? "" : " if \(value.condition)"
        let place = value.place.map { ", \($0.words)" } ?? ""
        return
            "\(value.values.joined(separator: " ")) (\(value.kernel)\(place)\(condition)): \(value.source)"
    }

    private static func line(
        _ known: (overlay: KernelOverlay, fact: KernelOverlay.Fact)
    ) -> String {
        let fact = known.fact
        var parts: [String] = []
        if let isPresent = fact.isPresent { parts.append(isPresent ? "there" : "left out") }
        if !fact.defaults.isEmpty {
            parts.append("default \(fact.defaults.joined(separator: " "))")
        }
        if fact.actsAsVersion { parts.append("acts as in \(fact.since.shortNumbers)") }
        let end = fact.before.map { ", before \($0)" } ?? ""
        return "\(known.overlay.title) (from \(fact.since)\(end)): "
            + "\(parts.joined(separator: ", ")); \(fact.source) (\(fact.confidence) confidence)"
    }

    private static func line(_ accepted: CatalogueEntry.Acceptance) -> String {
        let range = bounds((accepted.minimum, accepted.maximum))
        return "\(range.isEmpty ? "any number" : range) (\(accepted.kernel)): \(accepted.source)"
    }

    private static func line(_ scope: CatalogueEntry.Scope) -> String {
        (scope.isPerNamespace ? "one in each network namespace" : "one for the machine")
            + " (\(scope.kernel))"
    }

    private static func line(_ source: CatalogueEntry.Source) -> String {
        "\(source.source): \(source.supports) (\(source.confidence) confidence)"
    }

    private static func bounds(_ bounds: (minimum: Int64?, maximum: Int64?)) -> String {
        switch bounds {
        case (nil, nil): ""
        case (let low?, nil): "\(low) and above"
        case (nil, let high?): "up to \(high)"
        case (let low?, let high?): low == high ? "\(low)" : "\(low) to \(high)"
        }
    }
}

extension CatalogueEntry.Effect {
    fileprivate var words: String {
        switch self {
        case .immediately: "at once, for everything"
        case .newConnections: "for connections that open afterwards"
        case .newSockets: "for sockets that are made afterwards"
        case .atListen:
            "when a program calls listen() afterwards; restart it or let it listen again"
        case .newInterfaces: "for interfaces that appear afterwards"
        }
    }
}

extension SettingExplanation {
    /// The setting as JSON.
    package var json: [UInt8] {
        JSON.object([
            ("key", .text(entry.key.name)), ("summary", .text(entry.summary)),
            ("shape", .text(entry.shape.rawValue)), ("unit", .text(entry.unit.rawValue)),
            ("read_only", .flag(entry.isReadOnly)),
            ("introduced", .text(entry.introduced.numbers)),
            ("removed", JSON(entry.removed?.numbers)),
            (
                "defaults",
                .list(
                    entry.defaults.map {
                        .object([
                            ("kernel", .text($0.kernel.description)),
                            ("for", JSON($0.place?.rawValue)),
                            ("when", JSON($0.condition.isEmpty ? nil : $0.condition)),
                            ("value", .text($0.values.joined(separator: " "))),
                            ("source", .text($0.source)),
                        ])
                    })
            ),
            (
                "distributions",
                .list(
                    overlays.map { overlay, fact in
                        .object([
                            ("distribution", .text(overlay.distribution.rawValue)),
                            ("title", .text(overlay.title)),
                            ("since", .text(fact.since.description)),
                            ("before", JSON(fact.before?.description)),
                            ("present", fact.isPresent.map { .flag($0) } ?? .null),
                            ("default", .list(fact.defaults.map { .text($0) })),
                            ("acts_as_version", .flag(fact.actsAsVersion)),
                            ("source", .text(fact.source)),
                            ("confidence", .text(fact.confidence)),
                        ])
                    })
            ),
            (
                "accepts",
                .list(
                    entry.accepts.map {
                        .object([
                            ("kernel", .text($0.kernel.description)), ("min", number($0.minimum)),
                            ("max", number($0.maximum)), ("source", .text($0.source)),
                        ])
                    })
            ),
            (
                "scope",
                .list(
                    entry.scope.map {
                        .object([
                            ("kernel", .text($0.kernel.description)),
                            ("is", .text($0.isPerNamespace ? "namespace" : "global")),
                        ])
                    })
            ),
            (
                "combines",
                entry.combines.map {
                    .object([
                        ("by", .text($0.way.rawValue)),
                        ("all_reaches", .text($0.allReach.rawValue)),
                        ("default_reaches", .text($0.defaultReach.rawValue)),
                        ("source", .text($0.source)),
                    ])
                } ?? .null
            ),
            ("in_child_namespace", .text(entry.childNamespace.rawValue)),
            ("takes_effect", .text(entry.takesEffect.rawValue)),
            (
                "no_effect",
                entry.noEffect.map {
                    .object([
                        ("kernel", .text($0.kernel.description)), ("because", .text($0.because)),
                    ])
                } ?? .null
            ),
            ("replaced_by", JSON(entry.replacedBy?.name)), ("does", .text(entry.does)),
            ("does_not", JSON(entry.doesNot.isEmpty ? nil : entry.doesNot)),
            ("notes", .list(entry.notes.map { .text($0) })),
            ("rules", .list(rules.map { .text($0.id) })),
            (
                "sources",
                .list(
                    entry.sources.map {
                        .object([
                            ("source", .text($0.source)), ("supports", .text($0.supports)),
                            ("confidence", .text($0.confidence)),
                        ])
                    })
            ),
        ]).document
    }

    private func number(_ number: Int64?) -> JSON { number.map { .integer($0) } ?? .null }
}
