/// A part of `NetworkFacts` that can be read on its own.
package enum NetworkSource: Sendable, CaseIterable {
    /// Rules and connections that translate addresses.
    case nat
}
