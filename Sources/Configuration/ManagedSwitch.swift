package import Evidence
internal import Loaders

/// A setting that another program writes by itself because a file of its own says so.
package struct ManagedSwitch: Sendable, Equatable {
    /// Whose settings it writes.
    package enum Reach: Sendable, Equatable {
        /// The one setting that the key names.
        case global
        /// Those of every interface with such a name, or with none of them.
        case interfaces(globs: [String], isInverted: Bool)
        /// Those of interfaces that cannot be told by their names.
        case someInterfaces
    }

    /// What stands for the name of an interface in a key.
    static let interface = "<interface>"

    /// The setting in dots, `<interface>` where the name of an interface belongs.
    package var key: String
    /// Which interfaces it reaches.
    package var reach: Reach
    /// What is written, `nil` when that cannot be told from the file.
    package var value: String?
    /// Who writes it and what makes it do so, for messages.
    package var text: String
    /// Where the switch stands.
    package var place: SourcePlace

    /// The switches that can be told of: of those of one file that write the same settings an
    /// assignment differs from the first, or else from the next that differs from that one.
    static func telling(_ switches: [ManagedSwitch]) -> [ManagedSwitch] {
        struct Target: Hashable {
            let key: String
            let file: String
        }
        var values: [Target: [String?]] = [:]
        return switches.filter { item in
            let target = Target(key: item.key, file: item.place.file)
            let seen = values[target, default: []]
            guard seen.count < 2, !seen.contains(item.value) else { return false }
            values[target] = seen + [item.value]
            return true
        }
    }

    /// Whether the manager writes a setting, or one of those that it stands for; an assignment to
    /// `all` and `default` stands for every interface.
    package func owns(_ key: String) -> Bool {
        guard let mark = self.key.firstRange(of: Self.interface) else { return key == self.key }
        let prefix = self.key[..<mark.lowerBound]
        let suffix = self.key[mark.upperBound...]
        guard key.utf8.count > prefix.utf8.count + suffix.utf8.count, key.hasPrefix(prefix),
            key.hasSuffix(suffix)
        else { return false }
        let name = key.dropFirst(prefix.count).dropLast(suffix.count)
        guard !name.contains(".") else { return false }
        if name == "all" || name == "default" || name.utf8.contains(where: SettingName.isWildcard) {
            return true
        }
        switch reach {
        case .global: return true
        case .someInterfaces: return false
        case .interfaces(let globs, let isInverted):
            // A slash in a dotted key is a dot of the interface's name.
            let bytes = name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: ".") : $0 }
            return globs.contains { GlobPattern($0.utf8, sparesHidden: false).matches(bytes) }
                != isInverted
        }
    }
}
