internal import Collect
internal import Configuration
internal import Evidence
internal import Fix
internal import Loaders
internal import Sysctl

/// The programs of a system that write settings by themselves.
struct SettingOwners {
    private struct Line {
        let key: String
        let owner: SettingOwner
    }

    private let root: String
    private var known: [(program: KnownOwner, sign: String)] = []
    private var lines: [Line] = []
    private var switches: [ManagedSwitch] = []
    private var texts: [(path: String, content: String)] = []

    init(root: String, networkFiles: [ConfigurationFile]) {
        self.root = root
        let processes = processNames(proc: root + "/proc")
        known = KnownOwner.all.compactMap { program in
            if processes.contains(program.process) {
                return (program, "process \(program.process)")
            }
            return program.files.first { FileKind(of: root + $0) != .missing }
                .map { (program, $0) }
        }
        for file in networkFiles {
            switches += file.switches
            add(file, name: "systemd-networkd")
        }
        addTunedProfiles()
        addNotes()
        let clouds =
            ["/var/lib/cloud/instance/user-data.txt", "/etc/cloud/cloud.cfg"]
            + files(below: "/etc/cloud/cloud.cfg.d")
        texts = clouds.compactMap { path in bytes(of: path).map { (path, $0) } }
            .map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
    }

    /// Who may write the setting again.
    func owners(of key: SysctlKey) -> [SettingOwner] {
        var owners = known.filter { $0.program.owns(key.name) }.map { program, sign in
            SettingOwner(name: program.name, sign: sign, place: program.place)
        }
        owners += switches.filter { $0.owns(key.name) }.map { managed in
            SettingOwner(
                name: "systemd-networkd", sign: managed.text,
                place: "\(managed.place.file):\(managed.place.line)")
        }
        owners += lines.filter { $0.key == key.name }.map(\.owner)
        owners += texts.filter { $0.content.contains(key.name) }.map { text in
            SettingOwner(name: "cloud-init", sign: "\(text.path) names it", place: text.path)
        }
        return owners
    }

    // MARK: Files

    private func bytes(of path: String) -> [UInt8]? {
        guard case .file(let bytes) = ConfigurationFiles.target(of: root + path) else {
            return nil
        }
        return bytes
    }

    private func files(below folder: String) -> [String] {
        ConfigurationFiles.files(below: root + folder) { _, _ in }
            .map { String($0.dropFirst(root.count)) }
    }

    private mutating func add(_ file: ConfigurationFile, name: String) {
        for assignment in file.assignments {
            guard case .text = assignment.value else { continue }
            let place = "\(assignment.place.file):\(assignment.place.line)"
            lines.append(
                Line(
                    key: assignment.key,
                    owner: SettingOwner(name: name, sign: "its file sets it", place: place)))
        }
    }

    /// The active profiles of TuneD with those that they include.
    private mutating func addTunedProfiles() {
        guard let active = bytes(of: "/etc/tuned/active_profile") else { return }
        var open = String(decoding: active, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .map(String.init)
        var seen: Set<String> = []
        while let profile = open.popLast(), seen.count < 32 {
            guard !profile.contains("/"), seen.insert(profile).inserted else { continue }
            let folders = [
                "/etc/tuned/profiles", "/etc/tuned", "/usr/lib/tuned/profiles", "/usr/lib/tuned",
            ]
            for path in folders.map({ "\($0)/\(profile)/tuned.conf" }) {
                guard let bytes = bytes(of: path) else { continue }
                if case .file(let file) = readConfiguration(bytes, path: path) {
                    add(file, name: "TuneD")
                }
                open += Self.included(in: String(decoding: bytes, as: UTF8.self))
                break
            }
        }
    }

    private static func included(in profile: String) -> [String] {
        profile.split(separator: "\n").filter { $0.hasPrefix("include") }.flatMap { line in
            (line.split(separator: "=").last ?? "").split { $0 == "," || $0 == " " }
                .map(String.init)
        }
    }

    /// The notes that saptune has applied.
    private mutating func addNotes() {
        for path in files(below: "/var/lib/saptune/working/notes") {
            guard let bytes = bytes(of: path),
                case .file(let file) = readConfiguration(bytes, path: path)
            else { continue }
            add(file, name: "saptune")
        }
    }
}
