/// What the kernel does with packets besides TCP itself.
///
/// A part that nobody asked for is `nil`.
package struct NetworkFacts: Sendable, Codable, Equatable {
    /// What tells whether addresses are translated.
    package var nat: NATFacts?

    /// Makes facts of nothing.
    package init() {}
}
