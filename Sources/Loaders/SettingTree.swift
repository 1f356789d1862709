/// The settings that exist below `/proc/sys`, and their directories.
struct SettingTree {
    /// What a path names.
    enum Place: Equatable {
        /// A setting, by its number in `paths`.
        case setting(Int)
        /// A directory below the root.
        case directory
        /// `/proc/sys` itself, or a path that leads out of it.
        case root
        /// Nothing, as the path goes on behind a setting.
        case behindSetting
        /// Nothing.
        case missing
    }

    /// A path that a pattern matches, spelled as the pattern spells its literal parts.
    struct Match: Equatable {
        let path: [UInt8]
        let place: Place
    }

    private struct Node {
        var children: [[UInt8]: Int] = [:]
        var sorted: [(name: [UInt8], node: Int)] = []
        let parent: Int
        var setting: Int?
    }

    /// The kernel takes no longer path.
    static let pathLimit = 4_096
    /// Patterns that match more paths are not followed further.
    static let matchLimit = 200_000

    /// The settings by number: the path without odd separators.
    private(set) var paths: [[UInt8]] = []
    private var nodes = [Node(parent: 0)]

    init(_ keys: some Sequence<String>) {
        for key in keys { insert(key) }
        for index in nodes.indices {
            nodes[index].sorted = nodes[index].children
                .map { (name: $0.key, node: $0.value) }
                .sorted { $0.name.lexicographicallyPrecedes($1.name) }
        }
    }

    private mutating func insert(_ key: String) {
        var node = 0
        let parts = key.utf8.split(separator: UInt8(ascii: "/"))
        guard !parts.isEmpty else { return }
        for part in parts {
            let name = Array(part)
            if let next = nodes[node].children[name] {
                node = next
            } else {
                nodes.append(Node(parent: node))
                nodes[node].children[name] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        guard nodes[node].setting == nil else { return }
        nodes[node].setting = paths.count
        paths.append(Array(parts.joined(separator: [UInt8(ascii: "/")])))
    }

    private func place(of node: Int) -> Place {
        if node == 0 { return .root }
        return nodes[node].setting.map { .setting($0) } ?? .directory
    }

    /// What a literal path names.
    func place(of path: [UInt8]) -> Place {
        guard path.count < Self.pathLimit else { return .missing }
        var node = 0
        for part in path.split(separator: UInt8(ascii: "/")) {
            guard let next = step(from: node, to: part) else {
                return nodes[node].setting == nil ? .missing : .behindSetting
            }
            guard next >= 0 else { return .root }
            node = next
        }
        if path.last == UInt8(ascii: "/"), nodes[node].setting != nil { return .missing }
        return place(of: node)
    }

    /// The node that a component leads to: -1 out of the tree, `nil` nowhere.
    private func step(from node: Int, to part: ArraySlice<UInt8>) -> Int? {
        guard nodes[node].setting == nil else { return nil }
        if part.elementsEqual(".".utf8) { return node }
        if part.elementsEqual("..".utf8) { return node == 0 ? -1 : nodes[node].parent }
        return nodes[node].children[Array(part)]
    }

    /// The paths that a pattern matches, in the order of their names; `nil` when there are too many.
    func matches(of pattern: [UInt8]) -> [Match]? {
        guard pattern.count < Self.pathLimit else { return [] }
        var found: [(path: [UInt8], node: Int)] = [([], 0)]
        var rest = pattern[...]
        var endsInPattern = false
        while !rest.isEmpty {
            let separators = rest.prefix { $0 == UInt8(ascii: "/") }
            rest = rest.dropFirst(separators.count)
            let part = rest.prefix { $0 != UInt8(ascii: "/") }
            rest = rest.dropFirst(part.count)
            guard !part.isEmpty else {
                // glob(3) takes a final separator for a wish for directories where it lists names,
                // and drops it where it only looks whether a name exists.
                if endsInPattern { found = found.filter { nodes[$0.node].setting == nil } }
                break
            }
            let isPattern = GlobPattern.isPattern(part)
            endsInPattern = isPattern
            let glob = GlobPattern(part)
            var next: [(path: [UInt8], node: Int)] = []
            for (path, node) in found {
                guard isPattern else {
                    let literal = glob.literal
                    if let child = step(from: node, to: literal[...]), child >= 0 {
                        next.append((path + separators + literal, child))
                    }
                    continue
                }
                for child in nodes[node].sorted where glob.matches(child.name) {
                    next.append((path + separators + child.name, child.node))
                }
                guard next.count <= Self.matchLimit else { return nil }
            }
            found = next
        }
        return found.map { Match(path: $0.path, place: place(of: $0.node)) }
    }
}
