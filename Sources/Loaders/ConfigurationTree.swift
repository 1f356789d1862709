/// The files of a host that loaders look at, as a plain value.
package struct ConfigurationTree: Sendable, Equatable {
    /// What stands at one path.
    package enum Node: Sendable, Equatable {
        /// A regular file with its bytes.
        case file([UInt8])
        /// A directory, possibly empty.
        case directory
        /// A symbolic link with its target as written.
        case link(String)
        /// A pipe, socket or device, which is never opened.
        case special
        /// A file that could not be read, and why.
        case unreadable(String)
        /// A file of more than this many bytes, which is not read.
        case tooLarge(limit: Int)
    }

    /// Files larger than this are refused, in bytes.
    package static let sizeLimit = 64 << 20

    // File names are bytes: text would take two spellings of an accent for one name.
    private var nodes: [[UInt8]: Node] = [:]
    private var names: [[UInt8]: Set<[UInt8]>] = [:]

    /// Makes an empty tree.
    package init() {}

    /// Makes a tree from nodes by absolute path.
    package init(_ nodes: [String: Node]) {
        for (path, node) in nodes { add(node, at: path) }
    }

    /// Puts a node at an absolute path; the directories above it come with it.
    package mutating func add(_ node: Node, at path: String) {
        var place: [UInt8] = []
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        for (index, part) in parts.enumerated() {
            names[place, default: []].insert(Array(part))
            place.append(UInt8(ascii: "/"))
            place += part
            if index == parts.count - 1 {
                if case .file(let bytes) = node, bytes.count > Self.sizeLimit {
                    nodes[place] = .tooLarge(limit: Self.sizeLimit)
                } else {
                    nodes[place] = node
                }
            } else if nodes[place] == nil {
                nodes[place] = .directory
            }
        }
    }

    /// Paths that could not be read, ascending, and why; what stands there may change every verdict.
    package var unreadable: [(path: String, reason: String)] {
        nodes.compactMap { path, node in
            guard case .unreadable(let reason) = node else { return nil }
            return (String(decoding: path, as: UTF8.self), reason)
        }.sorted { $0.path < $1.path }
    }

    /// What stands at a path whose directories are no links.
    package func node(at path: String) -> Node? {
        path == "/" ? .directory : nodes[Array(path.utf8)]
    }

    /// The path that a path leads to once its links are followed, `nil` when it leads nowhere.
    package func place(of path: String) -> String? {
        guard case .at(let place) = target(of: path).end else { return nil }
        return place
    }

    /// The bytes of the file that a path leads to, `nil` when it is no file or is too large.
    package func content(of path: String) -> [UInt8]? {
        guard case .file(let bytes)? = target(of: path).node else { return nil }
        return bytes
    }

    /// Where a path leads, and what stands there; `nil` for a link that leads nowhere.
    func target(of path: String) -> (end: LinkWalk.End, node: Node?) {
        let end = LinkWalk.follow(path) { place in
            switch node(at: place) {
            case .link(let target): .link(target)
            case .directory: .directory
            case nil: .missing
            default: .leaf
            }
        }
        guard case .at(let place) = end else { return (end, nil) }
        return (end, place == LinkWalk.null ? .file([]) : node(at: place))
    }

    /// The names in a directory, bytes ascending; none when it is no directory.
    func entries(of directory: String) -> [String] {
        guard case (.at(let place), .directory?) = target(of: directory) else { return [] }
        let found = names[place == "/" ? [] : Array(place.utf8)] ?? []
        return found.sorted { $0.lexicographicallyPrecedes($1) }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
