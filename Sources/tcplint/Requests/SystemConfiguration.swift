internal import Collect
internal import Configuration
internal import Evidence
internal import Loaders
internal import Sysctl

/// The sysctl files of a whole system: which take effect, in which order, and what is wrong with
/// them as files.
struct SystemConfiguration {
    /// The files that take effect, in the order in which the loader reads them.
    let files: [ConfigurationFile]
    /// The loader of the next boot, `nil` where none is installed.
    let loader: Loader?
    /// Paths that could not be read, and why.
    let unreadable: [(path: String, reason: String)]
    /// The sysctl files, and the settings that exist beside them.
    let tree: ConfigurationTree
    let keys: [String]
    /// The files of systemd-networkd.
    let networkFiles: [ConfigurationFile]
    private let root: String
    private let effective: EffectiveConfiguration
    private let other: EffectiveConfiguration?
    private let winners: Set<Line>
    private let catalogue: Catalogue
    private let isRunning: Bool

    private struct Line: Hashable {
        let file: String
        let line: Int
        let key: String
    }

    init(root: String, catalogue: Catalogue, kernel: KernelVersion, isRunning: Bool) {
        var root = root
        while root.last == "/" { root.removeLast() }
        self.root = root
        self.catalogue = catalogue
        self.isRunning = isRunning
        let installed = Self.loaders(root: root)
        let options = installed.isEmpty ? [LoaderOptions.systemd()] : installed
        loader = installed.first?.loader
        tree = ConfigurationFiles.read(root: root, options: options)
        unreadable = tree.unreadable.map { (root + $0.path, $0.reason) }
        keys =
            isRunning
            ? ConfigurationFiles.settings(below: "/proc/sys")
            : catalogue.names.map { SysctlKey($0).path }
        networkFiles = Self.networkFiles(root: root)
        let accepted = AcceptedValues(catalogue: catalogue, kernel: kernel)
        let results = options.map { [tree, keys] options in
            EffectiveConfiguration(of: tree, keys: keys, options: options) { path, value in
                accepted.answer(path: path, value: value)
            }
        }
        effective = results[0]
        other = results.count > 1 ? results[1] : nil
        files =
            effective.files.filter { $0.role == .read }.compactMap { [tree, root] file in
                tree.content(of: file.path).map { readSysctlFile($0, path: root + file.path) }
            } + networkFiles
        winners = Set(
            effective.settings.compactMap { setting in
                setting.winner.map { Line(file: $0.file, line: $0.line, key: setting.key) }
            })
    }

    /// Loaders that the system has; the first one runs at boot.
    static func loaders(root: String) -> [LoaderOptions] {
        var loaders: [LoaderOptions] = []
        let systemd = ["/usr/lib/systemd/systemd-sysctl", "/lib/systemd/systemd-sysctl"]
        if systemd.contains(where: { FileKind(of: root + $0) != .missing }) {
            loaders.append(.systemd())
        }
        let procps = ["/usr/sbin/sysctl", "/sbin/sysctl", "/usr/bin/sysctl", "/bin/sysctl"]
        if procps.contains(where: { FileKind(of: root + $0) != .missing }) {
            loaders.append(.procps())
        }
        return loaders
    }

    /// The files of systemd-networkd, which decide some settings after the loader has run.
    private static func networkFiles(root: String) -> [ConfigurationFile] {
        ["/etc/systemd/network", "/run/systemd/network", "/usr/lib/systemd/network"].flatMap {
            ConfigurationFiles.files(below: root + $0) { _, _ in }
        }.filter { $0.hasSuffix(".network") }.compactMap { path in
            guard case .file(let bytes) = ConfigurationFiles.target(of: path),
                case .file(let file) = readConfiguration(bytes, path: path)
            else { return nil }
            return file
        }
    }

    /// The modules that the system loads before it reads sysctl files.
    var loadedModules: Set<String> {
        let folders = [
            "/etc/modules-load.d", "/run/modules-load.d", "/usr/local/lib/modules-load.d",
            "/usr/lib/modules-load.d",
        ]
        let files =
            folders.flatMap { ConfigurationFiles.files(below: root + $0) { _, _ in } }
            .filter { $0.hasSuffix(".conf") } + [root + "/etc/modules"]
        return files.reduce(into: []) { modules, path in
            guard case .file(let bytes) = ConfigurationFiles.target(of: path) else { return }
            modules.formUnion(modulesToLoad(bytes))
        }
    }

    /// Whether the loader leaves the value of this assignment behind.
    func decides(_ assignment: Assignment) -> Bool {
        winners.contains(
            Line(
                file: String(assignment.place.file.dropFirst(root.count)),
                line: assignment.place.line, key: assignment.key))
    }

    /// What is to be said of the files as files, and of the values that they leave behind.
    func notes(on sysctls: [String: Reading<String>], places: [String: SourcePlace])
        -> [ConfigurationNote]
    {
        var sources = SourceFiles(tree: tree, root: root)
        var notes = fileNotes(&sources)
        if let other { notes += disagreements(with: other, &sources) }
        if isRunning { notes += differences(sysctls, places) }
        return notes
    }

    /// Files of the tree cut into lines, each once.
    private struct SourceFiles {
        let tree: ConfigurationTree
        let root: String
        private var sources: [String: SourceLines] = [:]

        init(tree: ConfigurationTree, root: String) {
            self.tree = tree
            self.root = root
        }

        mutating func place(_ path: String, _ line: Int = 1) -> SourcePlace {
            let source =
                sources[path] ?? SourceLines(tree.content(of: path) ?? [], path: root + path)
            sources[path] = source
            return source.place(line: line, column: 1)
        }
    }

    /// The last component of a path.
    private static func name(of path: String) -> Substring {
        path.split(separator: "/").last ?? ""
    }

    private func fileNotes(_ sources: inout SourceFiles) -> [ConfigurationNote] {
        var notes: [ConfigurationNote] = []
        let read = Dictionary(
            effective.files.lazy.filter { $0.role == .read }.map { (Self.name(of: $0.path), $0) },
            uniquingKeysWith: { first, _ in first })
        let ignored = firstIgnored
        for file in effective.files {
            switch file.role {
            case .read: break
            case .masked:
                guard let bytes = tree.content(of: file.path), !bytes.isEmpty else { continue }
                let winner = read[Self.name(of: file.path)]
                notes.append(
                    ConfigurationNote(
                        .maskedFile, at: sources.place(file.path),
                        detail: winner.map { root + $0.path } ?? "")
                )
            case .ignored:
                guard let (key, entry) = ignored[file.path] else { continue }
                notes.append(
                    ConfigurationNote(
                        .unread, at: sources.place(file.path, entry.line), key: key,
                        value: entry.value, detail: effective.loader.rawValue))
            }
        }
        for diagnostic in effective.diagnostics where diagnostic.line == nil {
            guard let path = diagnostic.file, tree.content(of: path) == nil else { continue }
            notes.append(
                ConfigurationNote(.badFile, at: sources.place(path), detail: diagnostic.message))
        }
        return notes
    }

    /// The first setting of each file that is not read.
    private var firstIgnored: [String: (key: String, entry: EffectiveConfiguration.Entry)] {
        var first: [String: (key: String, entry: EffectiveConfiguration.Entry)] = [:]
        for setting in effective.settings {
            for entry in setting.chain where entry.state == .ignored && first[entry.file] == nil {
                first[entry.file] = (setting.key, entry)
            }
        }
        return first
    }

    private func disagreements(
        with other: EffectiveConfiguration, _ sources: inout SourceFiles
    ) -> [ConfigurationNote] {
        let (ours, others) = (Self.winners(of: effective), Self.winners(of: other))
        var notes: [ConfigurationNote] = []
        for key in Set(ours.keys).union(others.keys).sorted() where key.hasPrefix("net.") {
            let (mine, its) = (ours[key], others[key])
            guard let line = mine ?? its,
                mine?.value.split(whereSeparator: \.isWhitespace)
                    != its?.value.split(whereSeparator: \.isWhitespace)
            else { continue }
            notes.append(
                ConfigurationNote(
                    .loadersDisagree, at: sources.place(line.file, line.line), key: key,
                    value: mine?.value ?? "", detail: said(mine, effective.loader),
                    suggestion: said(its, other.loader)))
        }
        return notes
    }

    private static func winners(of effective: EffectiveConfiguration)
        -> [String: EffectiveConfiguration.Entry]
    {
        var winners: [String: EffectiveConfiguration.Entry] = [:]
        for setting in effective.settings { winners[setting.key] = setting.winner }
        return winners
    }

    private func said(_ entry: EffectiveConfiguration.Entry?, _ loader: Loader) -> String {
        guard let entry else { return "\(loader.rawValue) sets nothing" }
        return "\(loader.rawValue) sets '\(printable(entry.value))' "
            + "(\(root + entry.file):\(entry.line))"
    }

    private func differences(
        _ sysctls: [String: Reading<String>], _ places: [String: SourcePlace]
    ) -> [ConfigurationNote] {
        let keys = sysctls.keys.filter { catalogue[$0] != nil && sysctls[$0]?.value != nil }
        let running = SysctlCollector(roots: .live).collect(Set(keys))
        return keys.sorted().compactMap { key in
            guard let configured = sysctls[key]?.value, let now = running[key]?.value,
                let place = places[key],
                configured.split(whereSeparator: \.isWhitespace)
                    != now.split(whereSeparator: \.isWhitespace)
            else { return nil }
            return ConfigurationNote(
                .differsFromRunning, at: place, key: key, value: configured,
                detail: now.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
    }
}
