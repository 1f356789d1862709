/// A case and what became of it.
package struct BindTrial: Sendable, Hashable {
    /// The case.
    package let bindCase: BindCase
    /// What became of it.
    package let outcome: BindOutcome

    /// Makes a trial.
    package init(_ bindCase: BindCase, _ outcome: BindOutcome) {
        self.bindCase = bindCase
        self.outcome = outcome
    }

    /// Whether this is what is documented, `nil` when it was not tried.
    ///
    /// Any other error than `EADDRINUSE` is a difference.
    package var agrees: Bool? {
        switch outcome {
        case .works: bindCase.isDocumentedToWork
        case .refused(_, let error):
            !bindCase.isDocumentedToWork && error == "EADDRINUSE"
        case .untried: nil
        }
    }

    /// A difference that is known of some kernels, in words; `nil` when it is new.
    package var knownDifference: String? {
        guard outcome == .works, agrees == false, bindCase.portProtocol == .tcp else { return nil }
        if bindCase.oldSocket == .timeWait, !bindCase.newAddress.isWildcard {
            return """
                the first kernels of 6.1 overlooked TIME_WAIT here; mended in 6.2 and, in January \
                2023, in 6.1 (commit 936a192f9740)
                """
        }
        if bindCase.takenAddress == .dualStack, bindCase.newAddress == .loopbackIPv4 {
            return """
                kernels with commit 5456262d2baa overlooked the dual-stack wildcard address here; \
                mended in 6.3 and, in March 2023, in 6.1 (commit d9ba99342855)
                """
        }
        return nil
    }
}
