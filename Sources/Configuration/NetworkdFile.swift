internal import Evidence

/// Reads `.network` files and networkd.conf: the switches by which systemd-networkd writes
/// settings of its own.
///
/// Which setting belongs to which switch stands in src/network/networkd-sysctl.c of systemd, since
/// when in systemd.network(5).
struct NetworkdFile {
    /// What a switch makes of its value.
    private enum Effect {
        /// A truth value, as 0 or 1.
        case truth
        /// A number, written as it is.
        case number
        /// One of these words, or a truth value.
        case words([String: String])
        /// Whatever it says, this is written.
        case always(String)
        /// Written when the value is one of these, left alone otherwise.
        case when(Set<String>, String)
        /// Something that does not follow from the value alone.
        case any
    }

    private struct Switch {
        let key: String
        let effect: Effect
        /// The releases of systemd that do so.
        var releases = ""
    }

    private static let interface = ManagedSwitch.interface
    private static let ipv4 = "net.ipv4.conf.\(interface)."
    private static let ipv6 = "net.ipv6.conf.\(interface)."
    private static let yes: Set<String> = ["1", "yes", "y", "true", "t", "on"]
    private static let no: Set<String> = ["0", "no", "n", "false", "f", "off"]
    private static let before256 = " before 256"
    private static let since256 = " 256 and later"
    private static let temporary = Effect.words(["prefer-public": "1", "yes": "2"])

    /// Switches of `.network` files.
    private static let switches: [String: [Switch]] = [
        "Network.IPForward": [
            Switch(
                key: "net.ipv4.ip_forward", effect: .when(yes.union(["ipv4"]), "1"),
                releases: before256),
            Switch(
                key: "net.ipv6.conf.all.forwarding", effect: .when(yes.union(["ipv6"]), "1"),
                releases: before256),
        ],
        "Network.IPMasquerade": [
            Switch(
                key: "net.ipv4.ip_forward", effect: .when(yes.union(["ipv4", "both"]), "1"),
                releases: before256),
            Switch(
                key: ipv4 + "forwarding", effect: .when(yes.union(["ipv4", "both"]), "1"),
                releases: since256),
            Switch(
                key: ipv6 + "forwarding", effect: .when(["ipv6", "both"], "1"),
                releases: since256),
        ],
        "Network.IPv4Forwarding": [
            Switch(key: ipv4 + "forwarding", effect: .truth, releases: since256)
        ],
        "Network.IPv6Forwarding": [
            Switch(key: ipv6 + "forwarding", effect: .truth, releases: since256)
        ],
        "Network.IPv6SendRA": [
            Switch(key: ipv6 + "forwarding", effect: .when(yes, "1"), releases: since256)
        ],
        "Network.IPv4ReversePathFilter": [
            Switch(
                key: ipv4 + "rp_filter", effect: .words(["strict": "1", "loose": "2"]),
                releases: " 255 and later")
        ],
        "Network.IPv4AcceptLocal": [Switch(key: ipv4 + "accept_local", effect: .truth)],
        "Network.IPv4RouteLocalnet": [Switch(key: ipv4 + "route_localnet", effect: .truth)],
        "Network.IPv4ProxyARP": [Switch(key: ipv4 + "proxy_arp", effect: .truth)],
        "Network.ProxyARP": [Switch(key: ipv4 + "proxy_arp", effect: .truth)],
        "Network.IPv4ProxyARPPrivateVLAN": [
            Switch(key: ipv4 + "proxy_arp_pvlan", effect: .truth, releases: since256)
        ],
        "Network.IPv6PrivacyExtensions": [Switch(key: ipv6 + "use_tempaddr", effect: temporary)],
        // The kernel's own handling goes off whatever the switch says: networkd does it instead.
        "Network.IPv6AcceptRA": [Switch(key: ipv6 + "accept_ra", effect: .always("0"))],
        "Network.IPv6AcceptRouterAdvertisements": [
            Switch(key: ipv6 + "accept_ra", effect: .always("0"))
        ],
        "Network.IPv6DuplicateAddressDetection": [
            Switch(key: ipv6 + "dad_transmits", effect: .number)
        ],
        "Network.IPv6HopLimit": [Switch(key: ipv6 + "hop_limit", effect: .number)],
        "Network.IPv6RetransmissionTimeSec": [
            Switch(
                key: "net.ipv6.neigh.\(interface).retrans_time_ms", effect: .any,
                releases: since256)
        ],
        "Network.IPv6ProxyNDP": [Switch(key: ipv6 + "proxy_ndp", effect: .truth)],
        "Network.IPv6MTUBytes": [Switch(key: ipv6 + "mtu", effect: .number)],
        "Network.LinkLocalAddressing": [
            Switch(
                key: ipv6 + "disable_ipv6", effect: .when(yes.union(["ipv6"]), "0"))
        ],
        "Route.TCPCongestionControlAlgorithm": [
            Switch(
                key: "net.ipv4.tcp_congestion_control", effect: .any,
                releases: ", for connections over one route,")
        ],
    ]

    /// Switches of networkd.conf.
    private static let globalSwitches: [String: [Switch]] = [
        "Network.IPv4Forwarding": [
            Switch(key: "net.ipv4.ip_forward", effect: .truth, releases: since256),
            Switch(key: ipv4 + "forwarding", effect: .truth, releases: since256),
        ],
        "Network.IPv6Forwarding": [
            Switch(key: ipv6 + "forwarding", effect: .truth, releases: since256)
        ],
        "Network.IPv6PrivacyExtensions": [Switch(key: ipv6 + "use_tempaddr", effect: temporary)],
    ]

    /// Most names that settings are held against one by one.
    private static let mostNames = 256

    private let source: SourceLines
    private let table: [String: [Switch]]
    private var section = ""
    private var names: [String] = []
    private var hasOtherMatches = false
    private var file: ConfigurationFile

    private init(_ source: SourceLines, isGlobal: Bool) {
        self.source = source
        table = isGlobal ? Self.globalSwitches : Self.switches
        file = ConfigurationFile(path: source.path, kind: .networkd)
    }

    /// Reads a `.network` file, or networkd.conf when `isGlobal`.
    static func read(_ source: SourceLines, isGlobal: Bool) -> ConfigurationFile {
        var reader = NetworkdFile(source, isGlobal: isGlobal)
        reader.read()
        let reach = isGlobal ? .interfaces(globs: ["*"], isInverted: false) : reader.reach
        for index in reader.file.switches.indices {
            let hasInterface = reader.file.switches[index].key.contains(interface)
            reader.file.switches[index].reach = hasInterface ? reach : .global
        }
        reader.file.readIgnores(of: source, marks: [UInt8(ascii: "#"), UInt8(ascii: ";")])
        return reader.file
    }

    private var reach: ManagedSwitch.Reach {
        guard names.count <= Self.mostNames else { return .someInterfaces }
        guard let first = names.first else {
            return hasOtherMatches
                ? .someInterfaces : .interfaces(globs: ["*"], isInverted: false)
        }
        guard first.hasPrefix("!") else { return .interfaces(globs: names, isInverted: false) }
        let globs = [String(first.dropFirst())] + names.dropFirst()
        return .interfaces(globs: globs.filter { !$0.isEmpty }, isInverted: true)
    }

    private mutating func read() {
        var joined = ""
        var start: SourceLines.Line?
        for line in source.lines {
            var text = String(decoding: line.bytes, as: UTF8.self)[...]
            while text.last?.isWhitespace == true { text.removeLast() }
            text = text.drop(while: \.isWhitespace)
            if text.hasPrefix("#") || text.hasPrefix(";") { continue }
            if text.hasSuffix("\\") {
                start = start ?? line
                joined += text.dropLast() + " "
                continue
            }
            read(joined + text, start ?? line)
            joined = ""
            start = nil
        }
        if let start { read(joined, start) }
    }

    private mutating func read(_ text: String, _ line: SourceLines.Line) {
        if text.hasPrefix("[") {
            section = String(text.dropFirst().prefix { $0 != "]" })
            return
        }
        guard let equals = text.firstIndex(of: "=") else { return }
        let option = text[..<equals].split(whereSeparator: \.isWhitespace).joined()
        let words = text[text.index(after: equals)...].split(whereSeparator: \.isWhitespace)
        let value = words.joined(separator: " ")
        if section == "Match" {
            if option == "Name" {
                if words.isEmpty { names = [] }
                names += words.map(String.init)
            } else {
                hasOtherMatches = true
            }
            return
        }
        guard !value.isEmpty else { return }
        for item in table["\(section).\(option)"] ?? [] {
            let outcome = Self.outcome(of: value.lowercased(), item.effect)
            guard outcome != .nothing else { continue }
            var written: String?
            if case .value(let text) = outcome { written = text }
            file.switches.append(
                ManagedSwitch(
                    key: item.key, reach: .global, value: written,
                    text: "systemd-networkd\(item.releases) sets it from \(option)=\(value)",
                    place: source.place(line)))
        }
    }

    /// What is written for a value.
    private enum Outcome: Equatable {
        case nothing
        case value(String)
        case unknown
    }

    private static func outcome(of value: String, _ effect: Effect) -> Outcome {
        let truth = yes.contains(value) ? "1" : no.contains(value) ? "0" : nil
        switch effect {
        case .truth: return truth.map { .value($0) } ?? .nothing
        case .number: return Int64(value).map { .value("\($0)") } ?? .unknown
        case .always(let constant): return .value(constant)
        case .when(let values, let constant):
            return values.contains(value) ? .value(constant) : .nothing
        case .words(let words):
            if value == "kernel" { return .nothing }
            if let word = words[value] { return .value(word) }
            if truth == "1", let word = words["yes"] ?? words["strict"] { return .value(word) }
            return truth.map { .value($0) } ?? .unknown
        case .any: return .unknown
        }
    }
}
