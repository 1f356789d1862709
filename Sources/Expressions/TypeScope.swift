/// The types of the names that expressions may use.
package protocol TypeScope {
    /// Finds the fact that leads a name chain: how many leading components name it, at least one,
    /// and its type; `nil` when there is none.
    ///
    /// Components that are left over are members of the fact.
    func resolve(_ path: [String]) -> (length: Int, type: ValueType)?

    /// The nearest valid name, for a message.
    func suggestion(for path: [String]) -> String?
}
