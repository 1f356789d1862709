internal import ArgumentParser
internal import Collect
internal import Engine
internal import Evidence
internal import Rules
internal import Sysctl

/// Where the evidence comes from: this host, a namespace of it, or a file.
struct InputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge a file written by 'tcplint snapshot' instead of this host; '-' is standard input.",
            valueName: "file"))
    var snapshot: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge the text of 'sysctl -a' from another host; needs --kernel.", valueName: "file"))
    var sysctlDump: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kernel that the settings of --sysctl-dump come from, such as 3.10.",
            valueName: "version"))
    var kernel: String?

    @OptionGroup var live: LiveOptions

    func validate() throws {
        let files = [snapshot, sysctlDump].compactMap { $0 }
        guard files.count <= 1 else {
            throw ValidationError("--snapshot and --sysctl-dump exclude one another")
        }
        if files.count == 1, live.isUsed {
            throw ValidationError(
                "--netns, --pid and --sample look at a live host; they do not go with a file")
        }
        if let kernel, KernelVersion(kernel) == nil {
            throw ValidationError(
                "'\(kernel)' is not a kernel version; expected numbers such as 5.15")
        }
        guard (kernel == nil) == (sysctlDump == nil) else {
            throw ValidationError("--sysctl-dump and --kernel go together")
        }
    }

    /// The evidence, read now.
    func evidence(for rules: RuleSet) throws -> Snapshot {
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
        return try live.collect(rules.plan(sample: live.sample))
    }
}

/// How a live host is looked at.
struct LiveOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Look at the network namespace of that name (see 'ip netns').", valueName: "name"))
    var netns: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Look at the network namespace of a process.", valueName: "pid"))
    var pid: Int32?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take the counters twice, that many seconds apart (1 to 3600), and judge their growth.",
            valueName: "seconds"))
    var sample: Int64?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds after which a NAT or firewall on the path forgets an idle connection.",
            valueName: "seconds"))
    var natTimeout: Int64?

    var isUsed: Bool { netns != nil || pid != nil || sample != nil }

    var declared: DeclaredFacts { DeclaredFacts(natTimeout: natTimeout) }

    func validate() throws {
        if netns != nil, pid != nil {
            throw ValidationError("--netns and --pid exclude one another")
        }
        if let sample, !(1...3600).contains(sample) {
            throw ValidationError("--sample takes 1 to 3600 seconds, not \(sample)")
        }
        if let natTimeout, !(1...31_536_000).contains(natTimeout) {
            throw ValidationError("--nat-timeout takes 1 to 31536000 seconds, not \(natTimeout)")
        }
        if let pid, pid < 1 {
            throw ValidationError("--pid takes a process number, not \(pid)")
        }
    }

    /// Enters the namespace, if one is named, and collects.
    func collect(_ plan: CollectionPlan) throws -> Snapshot {
        do throws(NamespaceError) {
            if let netns { try enterNamespace(.named(netns)) }
            if let pid { try enterNamespace(.process(pid)) }
        } catch {
            throw CommandFailure(
                message: "\(error)", status: error.isMisnamed ? .usage : .inspectionFailed)
        }
        let showsProgress = Console.errorIsTerminal && Console.environment("CI") == nil
        let snapshot = Collect.collect(
            plan, declared: declared, collector: Tool.version,
            progress: { if showsProgress { Console.progress($0) } })
        if plan.sample != nil, showsProgress { Console.progress("") }
        return snapshot
    }
}
