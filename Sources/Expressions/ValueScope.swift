/// The values of the names that expressions may use.
package protocol ValueScope {
    /// Finds the fact that leads a name chain: how many leading components name it, at least one,
    /// and what is known of it; `nil` when there is none.
    ///
    /// Components that are left over are members of the fact.
    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)?
}
