internal import Sysctl

/// The Swift table of what is known of distributions' kernels.
struct OverlayTable {
    let overlays: [KernelOverlay]

    init(_ overlays: [KernelOverlay]) { self.overlays = overlays }

    /// A value for each distribution, made when it is first asked for.
    var text: String {
        var text = SwiftLiteral.header
        text += "internal import Sysctl\n\nextension Builtin {\n"
        text += "    static func kernelOverlay(_ distribution: DistributionKernel)"
        text += " -> KernelOverlay? {\n        switch distribution {\n"
        for overlay in overlays {
            text += "        case .\(overlay.distribution): \(overlay.distribution)Overlay\n"
        }
        let known = Set(overlays.map(\.distribution))
        for distribution in DistributionKernel.allCases where !known.contains(distribution) {
            text += "        case .\(distribution): nil\n"
        }
        text += "        }\n    }\n"
        for overlay in overlays { text += "\n" + value(overlay) }
        return text + "}\n"
    }

    private func value(_ overlay: KernelOverlay) -> String {
        func quoted(_ text: String) -> String { SwiftLiteral.string(text) }
        let bases = SwiftLiteral.list(overlay.bases.map(SwiftLiteral.version))
        var text = "    private static let \(overlay.distribution)Overlay = KernelOverlay(\n"
        text += "        distribution: .\(overlay.distribution), title: \(quoted(overlay.title)),\n"
        text += "        bases: \(bases), backports: .\(overlay.backports), facts: ["
        for fact in overlay.facts {
            text +=
                "\n            .init(\n                key: SysctlKey(\(quoted(fact.key.name))), "
            text += "since: \(release(fact.since)), "
            text += "before: \(fact.before.map(release) ?? "nil"),\n"
            text += "                isPresent: \(fact.isPresent.map { "\($0)" } ?? "nil"), "
            text += "defaults: \(SwiftLiteral.list(fact.defaults.map(quoted))), "
            text += "actsAsVersion: \(fact.actsAsVersion),\n"
            text += "                source: \(quoted(fact.source)), "
            text += "confidence: \(quoted(fact.confidence))),"
        }
        return text + (overlay.facts.isEmpty ? "])\n" : "\n        ])\n")
    }

    private func release(_ version: KernelVersion) -> String {
        "KernelVersion(\(version.major), \(version.minor), \(version.patch), "
            + "suffix: \(SwiftLiteral.string(version.suffix)))"
    }
}
