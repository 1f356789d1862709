internal import BuiltinRules
internal import Collect
internal import Configuration
internal import Engine
internal import Evidence
internal import Loaders
internal import Reporters
internal import Rules
internal import Sysctl

/// Files to judge, and for which kernel.
struct LintRequest: Equatable {
    var paths: [String] = []
    var root: String?
    var kernel: String?
    var shell = false
    var ignoresInline = true
    var rules = RuleRequest()
    var report = ReportRequest()

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if let kernel, KernelVersion(kernel) == nil {
            return "'\(kernel)' is not a kernel version; expected numbers such as 5.15"
        }
        if root != nil, !paths.isEmpty {
            return "--root names a whole system; it does not go with files"
        }
        if paths.count(where: { $0 == "-" }) > 1 { return "'-' stands for one input only" }
        return rules.mistake ?? report.mistake
    }

    /// Judges, reports, and says how it went.
    func run() throws -> ExitStatus {
        let release = try kernel ?? Self.runningKernel()
        guard let version = KernelVersion(release) else {
            throw CommandFailure(
                message: "the kernel release '\(printable(release))' has no version; name one with "
                    + "--kernel")
        }
        let set = try rules.ruleSet()
        var session = LintSession(
            rules: set, release: release,
            kernelOrigin: kernel == nil ? "/proc/sys/kernel/osrelease" : "--kernel",
            version: version, countsIgnores: ignoresInline)
        if paths.isEmpty {
            if let root, FileKind(of: root) != .directory {
                throw CommandFailure(message: "'\(root)' is not a directory")
            }
            session.judgeSystem(root: root ?? "", isRunning: root == nil && kernel == nil)
        } else {
            try session.judge(paths, asShell: shell)
        }
        var result = session.report()
        result.profile = rules.profile.map { ReportProfile(name: $0, evidence: "--profile") }
        try rules.silence(in: &result, of: set)
        try report.keepBaseline(of: &result)
        var status = ExitStatus(
            of: result, failOn: report.failOn, strict: report.strict, exitZero: report.exitZero)
        if status == .passed, session.missedSomething { status = .inspectionFailed }
        result.summary.failed = status != .passed
        for output in try ReportOutput.outputs(report.format, to: report.output) {
            try output.write(result, report, status)
        }
        if status == .inspectionFailed || session.missedSomething {
            Console.error("tcplint: error: \(failure(of: session)); the report tells why")
        }
        return status
    }

    /// Why the inspection failed.
    private func failure(of session: LintSession) -> String {
        guard session.missedSomething else { return ReportRequest.strictFailure }
        return session.judgedSomething
            ? "not everything could be judged" : "nothing could be judged"
    }

    /// The release of the running kernel.
    static func runningKernel() throws -> String {
        let text = try InputFile.text("/proc/sys/kernel/osrelease")
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
