/// Follows a path through symbolic links without ever leaving the root.
package enum LinkWalk {
    /// What stands at one path, links not followed.
    package enum Step: Sendable, Equatable {
        /// A symbolic link with its target.
        case link(String)
        /// A directory.
        case directory
        /// Anything else that exists.
        case leaf
        /// Nothing, or nothing that may be looked at.
        case missing
    }

    /// Where a path leads.
    package enum End: Sendable, Equatable {
        /// To this path, which holds no link.
        case at(String)
        /// To nothing.
        case missing
        /// Through more than 40 links.
        case loop
    }

    /// The device that stands for an empty file, inside every root.
    package static let null = "/dev/null"

    /// Follows an absolute path, without asking for `/dev/null`; `..` above the root stays at the root, absolute links start there.
    package static func follow(_ path: String, look: (String) -> Step) -> End {
        var left = Array(path.utf8.split(separator: UInt8(ascii: "/")).reversed())
        var here: [String] = []
        var links = 0
        while let component = left.popLast() {
            if component.elementsEqual(".".utf8) { continue }
            if component.elementsEqual("..".utf8) {
                _ = here.popLast()
                continue
            }
            here.append(String(Substring(component)))
            let place = "/" + here.joined(separator: "/")
            if place == "/dev", left.count == 1, left[0].elementsEqual("null".utf8) {
                return .at(null)
            }
            switch look(place) {
            case .missing: return .missing
            case .directory: continue
            case .leaf: guard left.isEmpty else { return .missing }
            case .link(let target):
                links += 1
                guard links <= 40 else { return .loop }
                here.removeLast()
                if target.utf8.first == UInt8(ascii: "/") { here = [] }
                guard !target.isEmpty else { return .missing }
                left += target.utf8.split(separator: UInt8(ascii: "/")).reversed()
            }
        }
        return .at("/" + here.joined(separator: "/"))
    }
}
