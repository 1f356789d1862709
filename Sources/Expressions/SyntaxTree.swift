/// Parsed text: nodes in one array, children before parents, so that a tree costs few allocations.
struct SyntaxTree: Sendable {
    var nodes: [Node] = []
    /// Children of the nodes that have any number of them.
    var operands: [Int] = []
    /// Name chains as they occur, repetitions included.
    var names: [[String]] = []
    var root = 0

    /// The members that are asked for behind anything but a name.
    var members: [String] {
        nodes.compactMap { node in
            guard case .member(_, let name) = node.kind else { return nil }
            return name
        }
    }
}
