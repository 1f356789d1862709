/// Which files a loader reads, and in which order.
struct FileOrder {
    private static let mainFile = "/etc/sysctl.conf"

    private let tree: ConfigurationTree
    private let options: LoaderOptions
    private var files: [LoadedFile] = []
    private var groups = 0

    private init(tree: ConfigurationTree, options: LoaderOptions) {
        self.tree = tree
        self.options = options
    }

    /// The files in their order; those that do not count stand where they would be read.
    static func files(of tree: ConfigurationTree, options: LoaderOptions) -> [LoadedFile] {
        var order = FileOrder(tree: tree, options: options)
        if let named = options.namedFiles {
            for name in named { order.append(order.place(ofNamed: name), .read) }
            return order.files
        }
        if options.mainFile == .first { order.appendMainFile(role: .read) }
        order.appendDirectories()
        switch options.mainFile {
        case .first: break
        case .last: order.appendMainFile(role: .read)
        case .never: if !order.readsMainFile { order.appendMainFile(role: .ignored) }
        }
        return order.files
    }

    /// A bare name stands for the file that the configuration directories hold, under systemd.
    private func place(ofNamed name: String) -> String {
        guard options.loader == .systemd, !name.utf8.contains(UInt8(ascii: "/")) else {
            return name
        }
        return options.directories.map { "\($0)/\(name)" }
            .first { tree.target(of: $0).node != nil } ?? name
    }

    private mutating func append(
        _ path: String, _ role: EffectiveConfiguration.File.Role, group: Int? = nil
    ) {
        if group == nil { groups += 1 }
        files.append(LoadedFile(path: path, role: role, group: group ?? groups))
    }

    private mutating func appendMainFile(role: EffectiveConfiguration.File.Role) {
        guard case .file? = tree.target(of: Self.mainFile).node else {
            if case .unreadable? = tree.target(of: Self.mainFile).node {
                append(Self.mainFile, role)
            }
            return
        }
        append(Self.mainFile, role)
    }

    /// Whether a file that is read is a link to the main file.
    private var readsMainFile: Bool {
        guard case .at(let main) = LinkWalk.follow(Self.mainFile, look: step) else { return true }
        return files.contains {
            $0.role == .read && LinkWalk.follow($0.path, look: step) == .at(main)
        }
    }

    private func step(_ path: String) -> LinkWalk.Step {
        switch tree.node(at: path) {
        case .link(let target): .link(target)
        case .directory: .directory
        case nil: .missing
        default: .leaf
        }
    }

    private mutating func appendDirectories() {
        var winners: [[UInt8]: String] = [:]
        var masked: [[UInt8]: [String]] = [:]
        // A merged /usr shows one directory under two paths; its files do not mask themselves.
        var seen: Set<String> = []
        for directory in options.directories {
            guard case .at(let place) = LinkWalk.follow(directory, look: step),
                seen.insert(place).inserted
            else { continue }
            for name in tree.entries(of: directory)
            where name.utf8.suffix(5).elementsEqual(".conf".utf8) {
                let key = Array(name.utf8)
                if winners[key] == nil {
                    winners[key] = directory
                } else {
                    masked[key, default: []].append(directory)
                }
            }
        }
        for (name, directory) in winners.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let text = String(decoding: name, as: UTF8.self)
            for other in (masked[name] ?? []).reversed() { append("\(other)/\(text)", .masked) }
            guard options.readsHiddenFiles || name.first != UInt8(ascii: ".") else {
                append("\(directory)/\(text)", .ignored)
                continue
            }
            appendMatches(of: text, in: directory)
        }
    }

    /// A file, or the files that its name matches as a pattern.
    private mutating func appendMatches(of name: String, in directory: String) {
        guard options.expandsFileNames, name.utf8.contains(where: { "*?[{\\".utf8.contains($0) })
        else { return append("\(directory)/\(name)", .read) }
        let entries = tree.entries(of: directory)
        var matches: [String] = []
        for alternative in FileNameBraces.alternatives(of: name) {
            let glob = GlobPattern(alternative)
            matches += entries.filter { glob.matches(Array($0.utf8)) }
        }
        guard !matches.isEmpty else { return append("\(directory)/\(name)", .read) }
        if !matches.contains(name) { append("\(directory)/\(name)", .ignored) }
        groups += 1
        for match in matches { append("\(directory)/\(match)", .read, group: groups) }
    }
}
