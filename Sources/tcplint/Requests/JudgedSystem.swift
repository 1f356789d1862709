internal import Collect
internal import Configuration
internal import Engine
internal import Evidence
internal import Fix
internal import Loaders
internal import Rules
internal import Sysctl

/// The sysctl files of a system with the verdict on them.
struct JudgedSystem {
    /// The folder that stands for `/`, empty for the running system.
    let root: String
    let configuration: SystemConfiguration
    let evidence: Snapshot
    let report: Report
    let session: LintSession

    init(root: String?, by request: RuleRequest) throws {
        let rules = try request.ruleSet()
        var folder = root ?? ""
        while folder.last == "/" { folder.removeLast() }
        self.root = folder
        let release = try LintRequest.runningKernel()
        guard let version = KernelVersion(release) else {
            throw CommandFailure(
                message: "the kernel release '\(printable(release))' has no version",
                status: .inspectionFailed)
        }
        var session = LintSession(
            rules: rules, release: release, kernelOrigin: "/proc/sys/kernel/osrelease",
            version: version, countsIgnores: true)
        (configuration, evidence) = session.judgeSystem(root: folder, isRunning: root == nil)
        var verdict = session.report()
        try request.silence(in: &verdict, of: rules)
        report = verdict
        self.session = session
    }

    /// The files as the planner of files takes them.
    var hostFiles: HostFiles {
        let installed = SystemConfiguration.loaders(root: root)
        var tree = configuration.tree
        ConfigurationFiles.add(FilePlan.modulesPath, to: &tree, root: root)
        return HostFiles(
            tree: tree,
            loaders: installed.isEmpty ? [.systemd(), .procps()] : installed,
            keys: configuration.keys, loadedModules: configuration.loadedModules)
    }

    /// Lines that set nothing: the kernel has dropped their key, or a later line has the last word.
    func deadLines(atLeast level: Level) -> [FilePlan.Removal] {
        let notes = evidence.configuration?.notes ?? []
        return report.active.filter { $0.level >= level }.compactMap { finding in
            guard let location = finding.location,
                let note = notes.first(where: { note in
                    note.place.file == location.file && note.place.line == location.line
                        && [.removed, .overridden].contains(note.kind)
                }), finding.key == note.key, finding.fix.kind == .file
            else { return nil }
            return FilePlan.Removal(
                ruleID: finding.ruleID, message: finding.message,
                file: String(location.file.dropFirst(root.count)), line: location.line,
                key: note.key, isOfGoneKey: note.kind == .removed)
        }
    }
}
