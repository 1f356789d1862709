internal import Collect
internal import Configuration
internal import Engine
internal import Evidence
internal import Loaders
internal import Rules
internal import Sysctl

/// One run of `lint`: reads files one after another and keeps the verdict on each.
struct LintSession {
    private let rules: RuleSet
    private let release: String
    private let kernelOrigin: String
    private let isKernelNamed: Bool
    private let kernel: KernelVersion
    private let countsIgnores: Bool
    private let judge: ConfigurationJudge
    private let now: String
    private var review: ConfigurationReview
    private var reports: [Report] = []
    private var diagnostics: [Diagnostic] = []
    private var loader: Loader?
    /// Whether something that should have been judged could not be read.
    private(set) var missedSomething = false

    init(
        rules: RuleSet, release: String, kernelOrigin: String, version: KernelVersion,
        countsIgnores: Bool
    ) {
        self.rules = rules
        self.release = release
        self.kernelOrigin = kernelOrigin
        isKernelNamed = kernelOrigin == "--kernel"
        self.kernel = version
        self.countsIgnores = countsIgnores
        judge = ConfigurationJudge(rules, version: Tool.version)
        now = WallClock.now()
        review = ConfigurationReview(catalogue: rules.catalogue, kernel: version)
    }

    /// Whether anything was judged.
    var judgedSomething: Bool { !reports.isEmpty }

    /// The verdict on everything.
    func report() -> Report {
        var report = Report(merging: reports) ?? judged([], nothing(), host: nil).withoutVerdicts
        report.diagnostics = diagnostics
        report.failure = judgedSomething || !missedSomething ? nil : .noSettings
        report.loader = loader?.rawValue
        return report
    }

    // MARK: Named files

    /// Judges files and folders, each file by itself; the files of a folder that loaders read as
    /// one take effect together.
    mutating func judge(_ paths: [String], asShell: Bool) throws {
        for path in paths where path != "-" && FileKind(of: path) == .missing {
            throw CommandFailure(message: "cannot read '\(path)': no such file or directory")
        }
        for path in paths {
            if path == "-" {
                judge(try InputFile.bytes("-"), path: "standard input", asShell: asShell)
            } else if FileKind(of: path) != .directory {
                judgeFile(path, asShell: asShell)
            } else {
                try judgeFolder(path, asShell: asShell)
            }
        }
    }

    /// Whether a folder is one that loaders read, by the end of its path or of what it leads to.
    private static func isLoaderDirectory(_ path: String) -> Bool {
        [path, try? ConfigurationFiles.resolved(path)].contains { path in
            let parts = path?.split(separator: "/").filter { $0 != "." } ?? []
            return LoaderOptions.systemd().directories.contains { directory in
                let its = directory.split(separator: "/")
                return parts.count >= its.count && parts.suffix(its.count).elementsEqual(its)
            }
        }
    }

    private mutating func judgeFolder(_ folder: String, asShell: Bool) throws {
        let isNamedLoader = Self.isLoaderDirectory(folder)
        var together: [(isRead: Bool, files: [String])] = []
        var places: [Substring: Int] = [:]
        var found = isNamedLoader ? 1 : 0
        for path in filesBelow(folder) {
            let parent = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
            let place = places[parent] ?? together.count
            if places.updateValue(place, forKey: parent) == nil {
                together.append((Self.isLoaderDirectory(String(parent)), []))
            }
            if together[place].isRead, path.utf8.suffix(5).elementsEqual(".conf".utf8) {
                together[place].files.append(path)
            } else if together[place].isRead, isNamedLoader {
                // What else stands in a folder that was named is none of its loaders' files.
                continue
            } else if judgeFile(path, asShell: asShell, isNamed: false) {
                found += 1
            }
        }
        for group in together where judgeTogether(group.files) { found += 1 }
        // A folder of loaders may well be empty.
        if reports.isEmpty, isNamedLoader { add([], review.facts(of: []), host: nil) }
        guard found == 0, !missedSomething else { return }
        throw CommandFailure(
            message: "no configuration file was recognised below '\(folder)'; name one to have it "
                + "read in any case")
    }

    private mutating func filesBelow(_ folder: String) -> [String] {
        var missed: [(path: String, reason: String)] = []
        let files = ConfigurationFiles.files(below: folder) { missed.append(($0, $1)) }
        for entry in missed { miss(entry.path, entry.reason) }
        return files
    }

    /// Judges files that take effect together; false when none of them is a file.
    private mutating func judgeTogether(_ paths: [String]) -> Bool {
        let files = paths.compactMap { path in
            bytes(of: path, .ofLoader).map { readSysctlFile($0, path: path) }
        }
        guard !files.isEmpty else { return false }
        add(files, review.facts(of: files), host: nil)
        return true
    }

    /// Judges one file; false when it is none of those that are judged.
    @discardableResult
    private mutating func judgeFile(_ path: String, asShell: Bool, isNamed: Bool = true) -> Bool {
        guard let bytes = bytes(of: path, isNamed ? .named : .met) else { return isNamed }
        return judge(bytes, path: path, asShell: asShell, isNamed: isNamed)
    }

    @discardableResult
    private mutating func judge(
        _ bytes: [UInt8], path: String, asShell: Bool, isNamed: Bool = true
    ) -> Bool {
        switch readConfiguration(bytes, path: path, isNamed: isNamed, asShell: asShell) {
        case .unrecognised(let reason):
            guard isNamed else { return false }
            miss(path, reason)
            return true
        case .file(let file):
            judge(file)
            return true
        }
    }

    /// Judges one file by itself; a dump that tells its kernel for that one, unless another is
    /// named.
    private mutating func judge(_ file: ConfigurationFile) {
        diagnostics += file.diagnostics
        if !file.diagnostics.isEmpty { missedSomething = true }
        guard !isKernelNamed, let release = file.kernelRelease,
            let version = KernelVersion(release)
        else {
            // Pods, services and plays have nothing to do with one another.
            for unit in file.units { add([unit], review.facts(of: [unit]), host: nil) }
            return
        }
        var own = ConfigurationReview(catalogue: rules.catalogue, kernel: version)
        let origin = (release, "\(file.path): kernel.osrelease")
        reports.append(judged([file], own.facts(of: [file]), host: nil, kernel: origin))
    }

    /// How a path came here.
    private enum Standing {
        /// The user named it.
        case named
        /// It stands in a folder whose files loaders read.
        case ofLoader
        /// A walk met it.
        case met
    }

    /// The bytes of a file, `nil` when it is none; that is told where its settings may be missed.
    private mutating func bytes(of path: String, _ standing: Standing) -> [UInt8]? {
        switch ConfigurationFiles.target(of: path) {
        case .file(let bytes): return bytes
        case .unreadable(let reason): miss(path, reason)
        case nil where standing != .named, .directory where standing != .named: break
        case _ where standing == .met: break
        case nil: miss(path, "no such file or directory")
        case .directory, .link: miss(path, "it is a directory")
        case .special: miss(path, "it is a pipe, socket or device, which is not opened")
        case .tooLarge(let limit): miss(path, "it holds more than \(limit >> 20) MiB")
        }
        return nil
    }

    private mutating func miss(_ path: String, _ reason: String) {
        missedSomething = true
        diagnostics.append(Diagnostic(source: path, message: "not judged: \(reason)"))
    }

    // MARK: A whole system

    /// Judges the files that the loaders of a system read, as they take effect together.
    @discardableResult
    mutating func judgeSystem(
        root: String, isRunning: Bool
    ) -> (system: SystemConfiguration, evidence: Snapshot) {
        let system = SystemConfiguration(
            root: root, catalogue: rules.catalogue, kernel: kernel, isRunning: isRunning)
        for (path, reason) in system.unreadable { miss(path, "it cannot be read: \(reason)") }
        loader = system.loader
        review.loadedModules = system.loadedModules
        defer { review.loadedModules = [] }
        let host = isRunning ? HostCollector(roots: .live).collect() : nil
        var (facts, sysctls) = review.facts(of: system.files) { system.decides($0) }
        facts.notes += system.notes(on: sysctls, places: facts.places)
        facts.loader = loader?.rawValue
        add(system.files, (facts, sysctls), host: host)
        return (system, evidence((facts, sysctls), host: host))
    }

    /// The verdict on files that say something else, whatever their comments silence.
    func verdict(on evidence: Snapshot) -> Report { judge.report(on: evidence, ignores: []) }

    // MARK: Verdicts

    private mutating func add(
        _ files: [ConfigurationFile],
        _ review: (facts: ConfigurationFacts, sysctls: [String: Reading<String>]), host: HostFacts?
    ) {
        reports.append(judged(files, review, host: host))
    }

    private func nothing() -> (facts: ConfigurationFacts, sysctls: [String: Reading<String>]) {
        (ConfigurationFacts(places: [:], notes: []), [:])
    }

    private func judged(
        _ files: [ConfigurationFile],
        _ review: (facts: ConfigurationFacts, sysctls: [String: Reading<String>]), host: HostFacts?,
        kernel: (release: String, origin: String)? = nil
    ) -> Report {
        judge.report(
            on: evidence(review, host: host, kernel: kernel),
            ignores: countsIgnores ? files.flatMap(\.ignores) : [])
    }

    private func evidence(
        _ review: (facts: ConfigurationFacts, sysctls: [String: Reading<String>]), host: HostFacts?,
        kernel: (release: String, origin: String)? = nil
    ) -> Snapshot {
        let absence = Absence(.notInInput, "files do not tell it")
        var facts = host ?? HostFacts(absent: absence)
        let (release, origin) = kernel ?? (release, kernelOrigin)
        facts.kernel = .observed(release, from: origin)
        var snapshot = Snapshot(
            collector: Tool.version, collectedAt: now, host: facts, sysctls: review.sysctls,
            sockstat: .absent(absence), counters: CounterFacts(absent: absence),
            sockets: SocketFacts(absent: absence), declared: DeclaredFacts(), diagnostics: [])
        snapshot.configuration = review.facts
        return snapshot
    }
}
