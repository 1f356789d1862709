/// How much a text may unfold to before reading stops with an error.
package struct YAMLLimits: Sendable {
    /// The bound on nodes in all documents together, aliases counted as all that they stand for.
    package let nodes: Int
    /// The bound on collections inside one another, from 0 to `deepest`.
    package let depth: Int

    /// One million nodes, 64 levels.
    package static let standard = YAMLLimits(nodes: 1_000_000, depth: 64)

    /// The largest depth that can be asked for, which bounds the stack that a tree needs.
    package static let deepest = 1_000

    /// Makes limits; negative numbers count as 0, depths above `deepest` as `deepest`.
    package init(nodes: Int, depth: Int) {
        self.nodes = max(nodes, 0)
        self.depth = min(max(depth, 0), Self.deepest)
    }
}
