/// What a name stands for at some point of a document.
enum Anchor {
    /// The node that bears the name has not ended yet.
    case open
    /// The node, and the number of nodes in it, aliases followed.
    case closed(BuiltNode, size: Int)
}
