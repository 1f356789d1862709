/// How a file is to be read.
enum InputKind: Equatable {
    case sysctl
    case dump
    case tuned
    /// A `.network` file, or networkd.conf.
    case networkd(isGlobal: Bool)
    case nix
    case shell
    case yaml
    /// Sections of something else.
    case sectionsOnly
    case unknown

    /// Decides by name, then by content.
    init(path: String, source: SourceLines, isNamed: Bool, asShell: Bool) {
        self = Self.named(path) ?? Self.shown(by: source, isNamed: isNamed)
        // The body of a here-document looks like a file of its own.
        if asShell, self == .sysctl, Self.named(path) == nil, ShellFile.isMain(in: source) {
            self = .shell
        }
    }

    // MARK: Bytes

    private static let inspected = 8192

    /// What a file is when it is no text; a stray control character does not make it none.
    static func notText(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
            return "it is UTF-16 text, which no loader reads; save it as UTF-8"
        }
        let head = bytes.prefix(inspected)
        guard head.contains(0) else { return nil }
        let controls = head.count { ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 0x7f }
        return controls * 10 > head.count ? "it is binary" : nil
    }

    // MARK: Names

    private static let templateSuffixes = [
        ".j2", ".jinja", ".jinja2", ".erb", ".epp", ".tmpl", ".tpl", ".gotmpl", ".ctmpl", ".in",
        ".template", ".mako",
    ]

    private static func named(_ path: String) -> InputKind? {
        let parts = path.split(separator: "/").map { $0.lowercased() }
        guard var name = parts.last else { return nil }
        while let suffix = templateSuffixes.first(where: { name.hasSuffix($0) && name != $0 }) {
            name.removeLast(suffix.count)
        }
        let folder = parts.dropLast().last ?? ""
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") || name.hasSuffix(".json") {
            return .yaml
        }
        if name.hasSuffix(".nix") { return .nix }
        if name.hasSuffix(".network") { return .networkd(isGlobal: false) }
        if name.hasSuffix(".conf"), folder.hasSuffix(".network.d") {
            return .networkd(isGlobal: false)
        }
        if name == "networkd.conf" || (name.hasSuffix(".conf") && folder == "networkd.conf.d") {
            return .networkd(isGlobal: true)
        }
        if [".sh", ".bash", ".ksh", ".zsh"].contains(where: { name.hasSuffix($0) }) {
            return .shell
        }
        if name == "tuned.conf" { return .tuned }
        if name == "sysctl.conf" || (folder == "sysctl.d" && name.hasSuffix(".conf")) {
            return .sysctl
        }
        return nil
    }

    /// Whether a name leaves it open that a file is YAML; prose and programs begin like it, too, but
    /// say by their ending what they are.
    static func mayBeYAML(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return named(path) == .yaml || !name.contains(".")
    }

    // MARK: Content

    private static func shown(by source: SourceLines, isNamed: Bool) -> InputKind {
        var signs = ContentSigns()
        for line in source.lines {
            signs.take(line.bytes)
            if signs.significant == ContentSigns.inspected { break }
        }
        if signs.isScript { return .shell }
        if signs.startsWithSection {
            if signs.hasNetworkSection { return .networkd(isGlobal: false) }
            if TunedFile.hasSettings(source) { return .tuned }
            return .sectionsOnly
        }
        if signs.hasNixOption { return .nix }
        if signs.isDump { return .dump }
        if signs.rooted > 0, signs.rooted * 2 >= signs.significant { return .sysctl }
        if signs.startsLikeYAML, !source.path.hasSuffix(".conf") { return .yaml }
        return isNamed && signs.assignments > 0 ? .sysctl : .unknown
    }
}

/// What the lines of a file have in common with those of known kinds.
private struct ContentSigns {
    /// Lines, but blank ones and comments, after which nothing new is expected.
    static let inspected = 5000

    /// Lines that are neither blank nor comments.
    var significant = 0
    var comments = 0
    /// Lines `name.name = value`.
    var assignments = 0
    /// Those whose first name is a folder of `/proc/sys`.
    var rooted = 0
    /// Those that set what only a kernel tells.
    var told = 0
    /// Whether its first line names a program to run it that is not `sysctl` itself.
    var isScript = false
    /// Whether a blank line stands between others; no kernel prints one.
    var hasGap = false
    private var isBehindBlank = false
    var startsWithSection = false
    var hasNetworkSection = false
    var hasNixOption = false
    var startsLikeYAML = false

    private static let toldNames: Set<String> = [
        "kernel.osrelease", "kernel.ostype", "kernel.version", "kernel.random.boot_id",
        "kernel.random.uuid", "kernel.random.entropy_avail", "kernel.pty.nr", "fs.file-nr",
        "fs.inode-nr", "fs.inode-state", "fs.dentry-state",
        "net.ipv4.tcp_available_congestion_control", "net.netfilter.nf_conntrack_count",
        "kernel.ngroups_max", "kernel.cap_last_cap",
    ]

    /// Whether `sysctl -a` wrote this, or `sysctl` for a part of the tree: nearly nothing but
    /// assignments, no comment, no blank line, and names that nobody can set or more of them than anybody does.
    var isDump: Bool {
        comments == 0 && !hasGap && rooted * 5 >= significant * 4 && (told > 0 || rooted >= 150)
            && rooted >= 5
    }

    mutating func take(_ line: ArraySlice<UInt8>) {
        var line = line.drop { $0 == 0x20 || $0 == 9 }
        while let last = line.last, last == 0x20 || last == 9 || last == 13 { line.removeLast() }
        guard let first = line.first else {
            isBehindBlank = significant > 0
            return
        }
        if significant == 0, comments == 0, line.starts(with: "#!".utf8) {
            isScript = !String(decoding: line, as: UTF8.self).contains("sysctl")
        }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") {
            comments += 1
            return
        }
        significant += 1
        if isBehindBlank { hasGap = true }
        if significant == 1 {
            startsWithSection = first == UInt8(ascii: "[") && line.last == UInt8(ascii: "]")
            startsLikeYAML = Self.isYAML(line)
        }
        if first == UInt8(ascii: "["),
            line.elementsEqual("[Match]".utf8) || line.elementsEqual("[Network]".utf8)
        {
            hasNetworkSection = true
        }
        if line.starts(with: "boot.kernel.sysctl".utf8) { hasNixOption = true }
        guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return }
        var name = line[..<equals]
        while let last = name.last, last == 0x20 || last == 9 { name.removeLast() }
        if name.first == UInt8(ascii: "-") { name.removeFirst() }
        guard SettingName.isPlain(name) else { return }
        assignments += 1
        guard SettingName.isRooted(name) else { return }
        rooted += 1
        if told == 0, Self.toldNames.contains(String(decoding: name, as: UTF8.self)) { told += 1 }
    }

    /// `---`, `- item`, `name:` or `{`.
    private static func isYAML(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "---".utf8) || line.starts(with: "- ".utf8) { return true }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            return line.first == UInt8(ascii: "{")
        }
        let rest = line[(colon + 1)...]
        return rest.isEmpty || rest.first == 0x20
    }
}
