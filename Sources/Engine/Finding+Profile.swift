internal import Rules

extension Finding {
    /// The finding as a role sees it; errors and worse are the same in every role.
    func seen(in profile: Profile) -> Finding {
        guard suppressed == nil, level <= .warning, let advice = profile.advice(on: ruleID) else {
            return self
        }
        var finding = self
        switch advice.level {
        case .mute:
            finding.suppressed = Suppression(
                by: "profile \(profile.name)", reason: advice.because, expires: nil,
                ground: .role)
            return finding
        case .info: finding.level = .info
        case .warning: finding.level = .warning
        }
        guard finding.level != level else { return self }
        finding.evidence.append(
            Evidence(
                source: "profile \(profile.name)", name: "level",
                value: .text(
                    "\(finding.level.rawValue) instead of \(level.rawValue): \(advice.because)"),
                unit: nil))
        return finding
    }
}
