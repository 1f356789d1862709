/// What a file turned out to be.
package enum ConfigurationInput: Sendable, Equatable {
    /// A file of settings.
    case file(ConfigurationFile)
    /// None of ours; the text says what it is or lacks, for a file that the user named.
    case unrecognised(String)
}

/// Reads a file that a loader reads as sysctl.d, whatever its name and content.
package func readSysctlFile(_ bytes: [UInt8], path: String) -> ConfigurationFile {
    SysctlFile.read(SourceLines(bytes, path: path))
}

/// Reads a configuration file, of the kind that its name and content show.
///
/// The name decides where it can: sysctl.conf and files of a `sysctl.d` folder are read as such
/// whatever stands in them. `isNamed` tells a file that the user asked for from one that a walk
/// through a folder met: of an unknown kind the former is read as sysctl.d when one line is an
/// assignment, the latter only when most lines are assignments to settings of the kernel. A file whose
/// kind is sure is read without settings, too, when it is named. Scripts are read when `asShell`
/// asks for them.
package func readConfiguration(
    _ bytes: [UInt8], path: String, isNamed: Bool = true, asShell: Bool = false
) -> ConfigurationInput {
    if let reason = InputKind.notText(bytes) { return .unrecognised(reason) }
    let source = SourceLines(bytes, path: path)
    let kind = InputKind(path: path, source: source, isNamed: isNamed, asShell: asShell)
    switch kind {
    case .sysctl: return .file(SysctlFile.read(source))
    case .dump: return .file(SysctlFile.read(source, kind: .dump))
    case .tuned: return .file(TunedFile.read(source))
    case .networkd(let isGlobal):
        return .file(NetworkdFile.read(source, isGlobal: isGlobal))
    case .nix:
        let file = NixFile.read(source)
        guard file.assignments.isEmpty, !isNamed else { return .file(file) }
        return .unrecognised("it puts nothing into boot.kernel.sysctl")
    case .shell:
        guard asShell else {
            return .unrecognised("it is a shell script; --shell reads its sysctl commands")
        }
        let file = ShellFile.read(source)
        guard file.assignments.isEmpty, file.notes.isEmpty, !isNamed else { return .file(file) }
        return .unrecognised("it is a shell script that sets nothing")
    case .yaml:
        if let file = YAMLConfiguration.read(source, isNamed: isNamed),
            isNamed || !file.isUnread || InputKind.mayBeYAML(path)
        {
            return .file(file)
        }
        return .unrecognised("no setting stands in it")
    case .sectionsOnly:
        return .unrecognised("it has sections, and none of them is [sysctl]")
    case .unknown:
        if asShell {
            let file = ShellFile.read(source)
            if !file.assignments.isEmpty { return .file(file) }
        }
        return .unrecognised("no line of it is 'key = value' of a setting")
    }
}

extension ConfigurationFile {
    /// Whether nothing came of it but the reason why.
    fileprivate var isUnread: Bool {
        assignments.isEmpty && notes.isEmpty && switches.isEmpty && !diagnostics.isEmpty
    }
}
