internal import Loaders

/// A name for the drop-in.
struct DropInName {
    static let mark = "# Made by tcplint "
    private static let folder = "/etc/sysctl.d"

    /// Names in the order in which they are tried; each is read later than those before it.
    static let candidates =
        [DropInName(name: "99-tcplint.conf")]
        + (2...9).map { DropInName(name: String(repeating: "z", count: $0) + "-tcplint.conf") }
        + [DropInName(name: "~tcplint.conf")]

    let name: String

    var path: String { "\(Self.folder)/\(name)" }

    /// Whether the file that stands there was made by tcplint.
    static func isOurs(_ bytes: [UInt8]?) -> Bool {
        bytes?.starts(with: mark.utf8) ?? false
    }

    /// Whether no file of the name is anybody else's: one here would be lost, one in another
    /// directory would be hidden.
    func isFree(in host: HostFiles) -> Bool {
        host.loaders.flatMap(\.directories).allSatisfy { directory in
            let other = "\(directory)/\(name)"
            guard host.tree.node(at: other) != nil else { return true }
            return directory == Self.folder && Self.isOurs(host.tree.content(of: other))
        }
    }
}
