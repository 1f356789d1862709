package import Loaders

/// The sysctl.d files of a host, with the loaders that read them.
package struct HostFiles: Sendable {
    /// The files.
    package var tree: ConfigurationTree
    /// The loaders that the host has, or those that it may have.
    package var loaders: [LoaderOptions]
    /// The settings that exist there, as paths below `/proc/sys`.
    package var keys: [String]
    /// Kernel modules that are loaded before the files are read.
    package var loadedModules: Set<String>

    /// Makes a host's files.
    package init(
        tree: ConfigurationTree, loaders: [LoaderOptions], keys: [String],
        loadedModules: Set<String> = []
    ) {
        self.tree = tree
        self.loaders = loaders
        self.keys = keys
        self.loadedModules = loadedModules
    }

    /// A host of which nothing is known but its loaders, if that.
    package static let unknown = HostFiles(
        tree: ConfigurationTree(), loaders: [.systemd(), .procps()], keys: [])

    /// The line that wins for each key, one list a loader.
    func winners() -> [[String: EffectiveConfiguration.Entry]] {
        loaders.map { options in
            let effective = EffectiveConfiguration(of: tree, keys: keys, options: options)
            var winners: [String: EffectiveConfiguration.Entry] = [:]
            for setting in effective.settings { winners[setting.key] = setting.winner }
            return winners
        }
    }

    /// The value that each key gets, one list a loader.
    func values() -> [[String: String]] { winners().map { $0.mapValues(\.value) } }

    /// Whether an administrator may edit what a path leads to: it is a file below /etc.
    func editablePath(_ path: String) -> String? {
        guard let place = tree.place(of: path), place.hasPrefix("/etc/"),
            tree.content(of: place) != nil
        else { return nil }
        return place
    }

    /// The lines of a file, each with its line feed.
    static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }
}
