package import Engine
internal import Rules

/// What is wrong after a cure: findings that it should have removed, and new ones that matter.
package enum Closure {
    /// The findings of `after` that `cured` names, and those at warning or above that `before`
    /// does not have.
    ///
    /// One accept queue can be full before and after: which of LISTEN101 and LISTEN102 tells it
    /// depends on the limit, and that is no new trouble.
    package static func trouble(
        before: Report, after: Report, cured: Set<String>
    ) -> [Finding] {
        let known = Set(before.findings.map(\.fingerprint))
        let places = Set(before.findings.filter { $0.level == .critical }.map(\.place))
        return after.findings.filter { finding in
            if cured.contains(finding.fingerprint) { return finding.suppressed == nil }
            return !known.contains(finding.fingerprint) && finding.level >= .warning
                && finding.suppressed == nil
                && (finding.place.isEmpty || !places.contains(finding.place))
        }
    }
}
