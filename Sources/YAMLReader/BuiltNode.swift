/// A finished node with what its surroundings need to know about it.
struct BuiltNode {
    let node: YAMLNode
    /// The number of collections inside one another: 0 for a scalar.
    let height: Int
    /// Where it stands in the text, which for an alias is not where its content stands.
    let written: Mark
}
