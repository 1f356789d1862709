internal import Loaders

/// Trees of configuration files made of what loaders read differently, the same for one seed.
struct RandomTree {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let directories = [
        "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d",
    ]
    private static let names = [
        "10-a.conf", "10-a.conf", "20-b.conf", "20-b.conf", "9-z.conf", "Z.conf", "zz.conf",
        "zz-a.conf", ".h.conf", "a.conf~", "README", "10_a.conf", "zz-[a].conf",
        "50-{a,b}.conf", "50-a.conf", "60-*.conf", "60-z.conf", "10-\\a.conf", "99-sysctl.conf",
    ]
    private static let links = [
        "/dev/null", "/nonexistent", "../sysctl.conf", "20-b.conf", "/etc/sysctl.d/10-a.conf",
        "99-sysctl.conf", "../../../../etc/sysctl.d/Z.conf",
    ]
    private static let keys = [
        "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes", "net.ipv4.conf.all.rp_filter",
        "net.ipv4.conf.eth1.rp_filter", "net.ipv4.conf.eth0/100.rp_filter",
        "net.ipv4.conf.eth0.100.rp_filter", "net.ipv4.conf.default.rp_filter",
        "net.ipv4.tcp_tw_recycle", "net.ipv4.conf.eth1", "net.ipv4.tcp_fin_timeout.x",
        "net.ipv4.tcp_available_congestion_control",
    ]
    private static let patterns = [
        "net.ipv4.conf.*.rp_filter", "net.ipv4.conf.eth*.rp_filter", "net.ipv4.tcp_keepalive_*",
        "net.ipv4.tcp_keepalive_[it]*", "net.ipv4.tcp_keepalive_[!t]*", "net.*.tcp_fin_timeou?",
        "net.ipv4.tcp_fin_timeou[[:lower:]]", "net.ipv4.tcp_keepalive_[it", "*.ipv4.tcp_fin*",
        "net.ipv4.conf.wlan*.rp_filter", "net.ipv4.conf.e?h1.rp_filter",
        "net.ipv4.tcp_keepalive_{time,intvl}", "net.ipv4.conf.eth0/*.rp_filter",
    ]

    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    private mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

    private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    /// The nodes of a tree by path; `/etc/sysctl.conf` is always among them.
    mutating func nodes() -> [String: ConfigurationTree.Node] {
        var nodes: [String: ConfigurationTree.Node] = [
            "/etc/sysctl.conf": .file(oneIn(3) ? Array(text().utf8) : [])
        ]
        for _ in 0..<(1 + below(5)) {
            let path = pick(Self.directories) + "/" + pick(Self.names)
            switch below(12) {
            case 0: nodes[path] = .link(pick(Self.links))
            case 1 where oneIn(2): nodes[path] = .directory
            default: nodes[path] = .file(Array(text().utf8))
            }
        }
        return nodes
    }

    private mutating func text() -> String {
        var text = oneIn(40) ? "\u{feff}" : ""
        for _ in 0..<(1 + below(5)) { text += line() + end() }
        if oneIn(6) { text = String(text.unicodeScalars.dropLast().map(Character.init)) }
        return text
    }

    private mutating func end() -> String {
        switch below(30) {
        case 0: "\r\n"
        case 1: "\r"
        case 2: "\n\r"
        case 3: "\0"
        case 4: "\n\n"
        case 5: "\0\n"
        default: "\n"
        }
    }

    private mutating func blank() -> String {
        oneIn(8) ? pick([" ", "\t", "  ", " \t", "\u{b}", "\u{c}"]) : ""
    }

    private mutating func line() -> String {
        switch below(24) {
        case 0:
            return pick(["", "x", "-", "=5", "garbage", "/=5", "- ", ";", "# comment", "=", "-="])
        case 1: return "#" + spelled(pick(Self.keys)) + "=7"
        case 2...6: return blank() + "-" + blank() + spelled(key()) + blank()
        default:
            let dash = oneIn(6) ? pick(["-", "- ", "--"]) : ""
            return blank() + dash + spelled(key()) + blank() + "=" + blank() + value() + blank()
        }
    }

    private mutating func key() -> String { pick(oneIn(3) ? Self.patterns : Self.keys) }

    private mutating func value() -> String {
        switch below(16) {
        case 0: pick(["abc", "", "\"31\"", "+3", "31=32", "30.5"])
        case 1: pick(["0x1f", "010", "31 # why", "31 32"])
        default: "\(1 + below(4))"
        }
    }

    /// A spelling of a key that some loader may take for another.
    private mutating func spelled(_ key: String) -> String {
        switch below(14) {
        case 0...2:
            return String(key.map { $0 == "." ? "/" : $0 == "/" ? "." : $0 })
        case 3: return pick(["/", "."]) + key
        case 4: return key.replacing("ipv4.", with: "ipv4..")
        case 5: return key + pick([".", "/"])
        case 6: return "/" + String(key.map { $0 == "." ? "/" : $0 == "/" ? "." : $0 })
        case 7: return key.replacing(".", with: "/").replacing("ipv4", with: "./ipv4")
        case 8 where oneIn(2):
            return key.replacing(".", with: "/").replacing("ipv4", with: "../net/ipv4")
        default: return key
        }
    }
}
