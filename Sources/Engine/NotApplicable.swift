internal import Expressions
internal import Rules
internal import Sysctl

/// Why a rule does not speak of a host.
///
/// The sentence is made when it is printed: many rules speak of other kernels, and few read why.
package struct NotApplicable: Sendable, Equatable, CustomStringConvertible {
    private enum Reason: Sendable {
        case kernel(Rule, KernelVersion)
        case missing(Missing)
        case sentence(StaticString)
    }

    private let reason: Reason

    init(_ rule: Rule, on kernel: KernelVersion) { reason = .kernel(rule, kernel) }

    init(_ missing: Missing) { reason = .missing(missing) }

    init(_ sentence: StaticString) { reason = .sentence(sentence) }

    /// The reason, lower case, without a full stop.
    package var description: String {
        switch reason {
        case .kernel(let rule, let kernel):
            "speaks of kernels \(rule.kernel), this is \(kernel.numbers)"
        case .missing(let missing): "\(missing.name): \(missing.reason)"
        case .sentence(let sentence): "\(sentence)"
        }
    }

    /// Equal when they read alike.
    package static func == (left: NotApplicable, right: NotApplicable) -> Bool {
        left.description == right.description
    }
}
