package import Evidence
internal import Glibc

/// Tells by which engine a process is contained.
package struct ContainerKind {
    private let proc: String
    private let process: String

    /// For a process below a mounted proc, by its number or as `self`.
    package init(ofProcess process: String = "self", proc: String = "/proc") {
        self.proc = proc
        self.process = process
    }

    /// The engine; `unknown` when other signs prove a container and its cgroup names none.
    package var reading: Reading<String> {
        let path = "\(proc)/\(process)/cgroup"
        let groups: String
        do throws(FileError) {
            groups = try FileText.read(path)
        } catch {
            return .absent(error.absence(of: path))
        }
        if let engine = Self.engine(inGroups: groups) { return .observed(engine, from: path) }
        // Services that systemd protects have a user namespace or read-only settings too, so
        // neither proves anything without a PID namespace.
        guard isInInnerProcesses else { return .absent(Self.none) }
        if hasUserNamespace { return .observed("unknown", from: "\(proc)/\(process)/uid_map") }
        if process == "self", Self.isReadOnly("\(proc)/sys") {
            return .observed("unknown", from: "read-only '\(proc)/sys'")
        }
        return .absent(Self.none)
    }

    private static let none = Absence(.nonexistent, "there is no sign of a container")

    /// The engine that the text of `/proc/PID/cgroup` names.
    package static func engine(inGroups text: String) -> String? {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            // hierarchy:controllers:path
            let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 2)
            guard let path = fields.last else { continue }
            for component in path.split(separator: UInt8(ascii: "/")) {
                if let engine = engine(ofGroup: Substring(component)) { return engine }
            }
        }
        return nil
    }

    private static func engine(ofGroup name: Substring) -> String? {
        if name == "docker" { return "docker" }
        if name == "lxc" { return "lxc" }
        for (start, engine) in [
            ("kubepods", "kubernetes"), ("libpod-", "podman"), ("crio-", "cri-o"),
            ("cri-containerd-", "containerd"), ("lxc.payload", "lxc"),
            ("systemd-nspawn@", "systemd-nspawn"),
        ] where name.hasPrefix(start) { return engine }
        return name.hasPrefix("docker-") && name.hasSuffix(".scope") ? "docker" : nil
    }

    /// Whether a text of `/proc/PID/uid_map` is that of the machine, which maps all users to
    /// themselves.
    package static func isWhole(userMap text: String) -> Bool {
        let lines = text.split(separator: "\n")
        return lines.count == 1
            && lines[0].split(separator: " ") == ["0", "0", "4294967295"]
    }

    private var hasUserNamespace: Bool {
        guard let text = try? FileText.read("\(proc)/\(process)/uid_map") else { return false }
        return !Self.isWhole(userMap: text)
    }

    private var isInInnerProcesses: Bool {
        PIDNamespace(of: process, proc: proc) == .inner
    }

    private static func isReadOnly(_ path: String) -> Bool {
        var facts = statvfs()
        // statvfs fills the structure that it is handed, and borrows the path for its own time only.
        guard unsafe statvfs(path, &facts) == 0 else { return false }
        return facts.f_flag & UInt(ST_RDONLY) != 0
    }
}
