/// A network namespace that the user names.
package enum NamespaceTarget: Sendable, Equatable {
    /// A name of `ip netns`.
    case named(String)
    /// The namespace of a process.
    case process(Int32)
}
