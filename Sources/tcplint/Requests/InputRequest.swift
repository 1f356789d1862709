internal import Collect
internal import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Where the evidence comes from: this host, a namespace of it, or a file.
struct InputRequest: Equatable {
    var snapshot: String?
    var sysctlDump: String?
    var kernel: String?
    var live = LiveRequest()

    /// Whether a file is judged and no live host.
    var isFile: Bool { snapshot != nil || sysctlDump != nil }

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        let files = [snapshot, sysctlDump].compactMap { $0 }
        if files.count > 1 { return "--snapshot and --sysctl-dump exclude one another" }
        if files.count == 1, live.isUsed {
            return "--netns, --pid and --sample look at a live host; they do not go with a file"
        }
        if let kernel, KernelVersion(kernel) == nil {
            return "'\(kernel)' is not a kernel version; expected numbers such as 5.15"
        }
        if (kernel == nil) != (sysctlDump == nil) {
            return "--sysctl-dump and --kernel go together"
        }
        return live.mistake
    }

    /// The evidence, read now, and the verdict on it.
    func judged(
        by request: RuleRequest
    ) throws -> (evidence: Snapshot, report: Report, rules: RuleSet) {
        let all = try request.ruleSet()
        let roots = live.roots
        var evidence = try evidence(for: all, roots)
        let judgement = try request.judgement(of: &evidence, by: all, on: isFile ? nil : roots)
        var report = judgement.report
        try request.silence(in: &report, of: judgement.rules)
        return (evidence, report, judgement.rules)
    }

    /// The evidence, read now.
    private func evidence(for rules: RuleSet, _ roots: CollectionRoots) throws -> Snapshot {
        if let snapshot {
            var evidence = try SnapshotFile.read(snapshot)
            if let timeout = live.natTimeout { evidence.declared.natTimeout = timeout }
            return evidence
        }
        if let sysctlDump, let kernel {
            let text = String(decoding: try InputFile.bytes(sysctlDump), as: UTF8.self)
            var evidence = Evidence.snapshot(
                ofSysctlDump: text, named: sysctlDump == "-" ? "standard input" : sysctlDump,
                keys: rules.plan(sample: nil).sysctls, kernel: kernel, collector: Tool.version,
                collectedAt: WallClock.now())
            evidence.declared = live.declared
            return evidence
        }
        return try live.collect(rules.plan(sample: live.sample), roots)
    }
}

/// How a live host is looked at.
struct LiveRequest: Equatable {
    var netns: String?
    var pid: Int32?
    var sample: Int64?
    var natTimeout: Int64?
    var timeout: Int64?

    /// Seconds that collecting may take unless it is said otherwise.
    static let standardTimeout: Int64 = 20

    /// This host, from now on for as long as collecting may take; waiting between two samples is
    /// not counted.
    var roots: CollectionRoots {
        .live(within: (timeout ?? Self.standardTimeout) + (sample ?? 0))
    }

    var isUsed: Bool { netns != nil || pid != nil || sample != nil }

    var declared: DeclaredFacts { DeclaredFacts(natTimeout: natTimeout) }

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if netns != nil, pid != nil { return "--netns and --pid exclude one another" }
        if let sample, !(1...3600).contains(sample) {
            return "--sample takes 1 to 3600 seconds, not \(sample)"
        }
        if let timeout, !(1...3600).contains(timeout) {
            return "--timeout takes 1 to 3600 seconds, not \(timeout)"
        }
        if let natTimeout, !(1...31_536_000).contains(natTimeout) {
            return "--nat-timeout takes 1 to 31536000 seconds, not \(natTimeout)"
        }
        if let pid, pid < 1 { return "--pid takes a process number, not \(pid)" }
        return nil
    }

    /// Enters the namespace, if one is named, and collects.
    func collect(_ plan: CollectionPlan, _ roots: CollectionRoots? = nil) throws -> Snapshot {
        do throws(NamespaceError) {
            if let netns { try enterNamespace(.named(netns)) }
            if let pid { try enterNamespace(.process(pid)) }
        } catch {
            throw CommandFailure(
                message: "\(error)", status: error.isMisnamed ? .usage : .inspectionFailed)
        }
        var snapshot = showingProgress(of: plan) { progress in
            Collect.collect(
                plan, roots: roots ?? self.roots, declared: declared, collector: Tool.version,
                progress: progress)
        }
        if let pid { snapshot.host.container = ContainerKind(ofProcess: "\(pid)").reading }
        if let entered = netns ?? pid.map({ "process \($0)" }),
            case .observed(let namespace, let origin) = snapshot.host.namespace
        {
            snapshot.host.namespace = .observed("\(namespace) (\(entered))", from: origin)
        }
        return snapshot
    }

    /// Collects in the namespace of this process and in all of the inventory.
    func survey(
        _ plan: CollectionPlan, _ inventory: NamespaceInventory, _ roots: CollectionRoots
    ) -> MachineSurvey.Outcome {
        showingProgress(of: plan) { progress in
            MachineSurvey(inventory, roots: roots).collect(
                plan, declared: declared, collector: Tool.version, progress: progress)
        }
    }

    private func showingProgress<Evidence>(
        of plan: CollectionPlan, _ collect: ((String) -> Void) -> Evidence
    ) -> Evidence {
        let isShown =
            plan.sample != nil && Console.errorIsTerminal && Console.environment("CI") == nil
        let evidence = collect { if isShown { Console.progress($0) } }
        if isShown { Console.progress("") }
        return evidence
    }
}
