internal import BuiltinRules
internal import Collect
internal import Configuration
internal import Engine
internal import Loaders
internal import Reporters
internal import Sysctl

/// What loaders will leave behind: of which files, for which keys.
struct EffectiveRequest {
    var keys: [String] = []
    var loaders = Loader.allCases
    var root: String?
    var keyFile: String?
    var kernel: String?

    /// What is wrong with it, one line; `nil` when nothing is.
    var mistake: String? {
        if let kernel, KernelVersion(kernel) == nil {
            return "'\(kernel)' is not a kernel version; expected numbers such as 5.15"
        }
        if keys.contains("") { return "a key is empty" }
        return nil
    }

    /// Reads the files and works out what the loaders make of them; also the paths that could not
    /// be read and why, though the loaders, run by root, would read them.
    func report() throws -> (report: EffectiveReport, unreadable: [String]) {
        if let root, FileKind(of: root) != .directory {
            throw CommandFailure(message: "'\(root)' is not a directory")
        }
        let options = loaders.map { loader in
            switch loader {
            case .systemd: LoaderOptions.systemd()
            case .procps: LoaderOptions.procps()
            }
        }
        let existing = try existingKeys()
        let tree = ConfigurationFiles.read(root: root ?? "", options: options)
        let accepted = acceptedValues()
        let results = options.map { options in
            EffectiveConfiguration(of: tree, keys: existing, options: options) { path, value in
                accepted?.answer(path: path, value: value) ?? .accepted
            }
        }
        let report =
            keys.isEmpty
            ? EffectiveReport(results, unset: []) : try selected(results, existing: existing)
        return (report, tree.unreadable.map { "'\($0.path)' (\($0.reason))" })
    }

    private func selected(_ results: [EffectiveConfiguration], existing: [String]) throws
        -> EffectiveReport
    {
        let set = Set(results.flatMap { $0.settings.map(\.key) })
        var shown: Set<String> = []
        var unset: Set<String> = []
        for key in keys {
            let selector = KeySelector(key)
            let inFiles = set.filter { selector.matches(path: SysctlKey($0).path) }
            let onTarget = existing.filter(selector.matches)
            if inFiles.isEmpty, onTarget.isEmpty { throw unknown(key, set, existing) }
            shown.formUnion(inFiles)
            if inFiles.isEmpty, !selector.isPattern {
                unset.formUnion(onTarget.map { SysctlKey(path: $0).name })
            }
        }
        return EffectiveReport(results, shown: shown, unset: unset.sorted())
    }

    private func unknown(_ key: String, _ set: Set<String>, _ existing: [String])
        -> CommandFailure
    {
        let known = set.sorted() + existing.map { SysctlKey(path: $0).name }
        let dotted = key.contains(".") ? key : SysctlKey(path: key).name
        let hint = nearestName(to: dotted, among: known).map { "; did you mean '\($0)'?" }
        return CommandFailure(
            message: "'\(key)' exists neither on the target nor in a file\(hint ?? "")")
    }

    private func existingKeys() throws -> [String] {
        if let keyFile {
            let bytes = try InputFile.bytes(keyFile)
            return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
                .map { String(decoding: $0, as: UTF8.self) }
        }
        let found = ConfigurationFiles.settings(below: "/proc/sys")
        guard !found.isEmpty else {
            throw CommandFailure(
                message: "cannot list '/proc/sys'; name the keys with --keys FILE",
                status: .inspectionFailed)
        }
        return found
    }

    /// `nil` where the running kernel does not tell its version.
    private func acceptedValues() -> AcceptedValues? {
        let release = kernel ?? (try? InputFile.text("/proc/sys/kernel/osrelease")) ?? ""
        return KernelVersion(release).map {
            AcceptedValues(catalogue: Builtin.catalogue, kernel: $0)
        }
    }
}
