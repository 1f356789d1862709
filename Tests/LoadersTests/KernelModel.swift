internal import Loaders

/// The settings that the recorded cases look at, as a kernel 6.18 keeps them.
struct KernelModel {
    private enum Kind {
        case number(ClosedRange<Int64>)
        case vector(count: Int)
        case portRange
        case ports
        case congestionControl
        case readOnly
    }

    private static let int = Int64(Int32.min)...Int64(Int32.max)

    private var values: [String: String]
    private var touched: Set<String> = []

    private let interfaces: [String]

    init(interfaces added: [String] = []) {
        interfaces = ["all", "default", "lo"] + added
        values = [
            "net/ipv4/tcp_fin_timeout": "60", "net/ipv4/tcp_keepalive_time": "7200",
            "net/ipv4/tcp_keepalive_intvl": "75", "net/ipv4/tcp_keepalive_probes": "9",
            "net/ipv4/tcp_syn_retries": "6", "net/ipv4/tcp_tw_reuse": "2",
            "net/ipv4/tcp_max_tw_buckets": "262144", "net/ipv4/tcp_syncookies": "1",
            "net/ipv4/tcp_timestamps": "1", "net/ipv4/tcp_rmem": "4096 131072 33554432",
            "net/ipv4/ip_local_port_range": "32768 60999", "net/ipv4/ip_local_reserved_ports": "",
            "net/ipv4/tcp_notsent_lowat": "4294967295", "net/ipv4/tcp_congestion_control": "bbr",
            "net/ipv4/tcp_available_congestion_control": "reno bbr cubic",
            "net/ipv4/ip_forward": "0", "net/core/somaxconn": "4096",
            "net/netfilter/nf_conntrack_max": "262144",
        ]
        for name in interfaces {
            values["net/ipv4/conf/\(name)/rp_filter"] = "0"
            values["net/ipv4/conf/\(name)/forwarding"] = "0"
            values["net/ipv6/conf/\(name)/accept_ra"] = "1"
        }
    }

    var keys: [String] { values.keys.sorted() }

    func value(_ path: String) -> String? { values[path] }

    /// The settings that random trees write and that no other setting changes.
    var settled: [String: String] {
        values.filter { path, _ in
            path.hasSuffix("rp_filter") || path.contains("tcp_keepalive")
                || path.hasSuffix("tcp_fin_timeout")
        }
    }

    /// Makes every interface one whose settings have been written by hand.
    mutating func touchAll() { touched = Set(values.keys) }

    /// A path without odd separators, as the kernel follows it; a final one stays, as no setting
    /// may have it.
    func plain(_ path: String) -> String {
        if path.hasSuffix("/") { return path }
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            let folder = parts.joined(separator: "/") + "/"
            guard values.keys.contains(where: { $0.hasPrefix(folder) }) else { return path }
            parts.removeLast()
        }
        return parts.joined(separator: "/")
    }

    /// What the kernel says; none of the answers depends on what was written before.
    static func answer(_ path: String, _ value: String) -> KernelAnswer {
        switch kind(path) {
        case .readOnly: return .readOnly
        case .congestionControl:
            return ["reno", "cubic", "bbr"].contains(value)
                ? .accepted : .unknownName("no such algorithm")
        case .ports:
            let parts = value.split { ", ".contains($0) }
            return parts.allSatisfy { $0.allSatisfy(\.isNumber) } ? .accepted : .refused("no list")
        case .number(let range):
            guard let number = numbers(value, at: 1)?.first else { return .refused("no number") }
            return range.contains(number) ? .accepted : .refused("out of range")
        case .vector(let count):
            let found = numbers(value, at: count)
            return found.map { !$0.isEmpty } == true ? .accepted : .refused("no numbers")
        case .portRange:
            guard let ends = numbers(value, at: 2), ends.count == 2, ends[0] <= ends[1],
                ends[0] >= 1024, ends[1] <= 65535
            else { return .refused("no range") }
            return .accepted
        }
    }

    /// Writes a value as a loader does; `skipsEqual` leaves a value alone that is there already.
    mutating func write(_ path: String, _ value: String, skipsEqual: Bool) {
        guard let old = values[path], Self.answer(path, value) == .accepted else { return }
        let new: String
        switch Self.kind(path) {
        case .number: new = Self.numbers(value, at: 1)?.first.map { "\($0)" } ?? old
        case .vector(let count):
            var fields = old.split(separator: " ").map(String.init)
            let found = Self.numbers(value, at: count) ?? []
            for (index, number) in found.enumerated() { fields[index] = "\(number)" }
            new = fields.joined(separator: " ")
        case .portRange:
            new = (Self.numbers(value, at: 2) ?? []).map { "\($0)" }.joined(separator: " ")
        case .ports, .congestionControl, .readOnly: new = value
        }
        if skipsEqual, new == old { return }
        values[path] = new
        touched.insert(path)
        spread(path, new, old)
    }

    /// Copies `default` to the interfaces, and forwarding of `all` to everyone.
    private mutating func spread(_ path: String, _ new: String, _ old: String) {
        let parts = path.split(separator: "/").map(String.init)
        if path == "net/ipv4/ip_forward" || path == "net/ipv4/conf/all/forwarding" {
            values["net/ipv4/ip_forward"] = new
            guard new != old else { return }
            for name in interfaces { values["net/ipv4/conf/\(name)/forwarding"] = new }
        } else if parts.count == 5, parts[1] == "ipv4", parts[3] == "default" {
            for name in interfaces where !["all", "default"].contains(name) {
                let place = "net/ipv4/conf/\(name)/\(parts[4])"
                if !touched.contains(place) { values[place] = new }
            }
        }
    }

    private static func kind(_ path: String) -> Kind {
        switch path.split(separator: "/").last {
        case "tcp_syn_retries": .number(1...127)
        case "tcp_tw_reuse": .number(0...2)
        case "tcp_syncookies", "tcp_timestamps": .number(0...255)
        case "tcp_keepalive_probes": .number(0...255)
        case "tcp_notsent_lowat": .number(0...Int64(UInt32.max))
        case "tcp_rmem": .vector(count: 3)
        case "ip_local_port_range": .portRange
        case "ip_local_reserved_ports": .ports
        case "tcp_congestion_control": .congestionControl
        case "tcp_available_congestion_control", "nf_conntrack_max": .readOnly
        default: .number(int)
        }
    }

    /// The leading numbers of a text, at most `count`; `nil` when one of them is none.
    private static func numbers(_ text: String, at count: Int) -> [Int64]? {
        let fields = text.unicodeScalars.split { " \t\n".unicodeScalars.contains($0) }
        var numbers: [Int64] = []
        let words = fields.map { $0.drop { "\u{b}\u{c}\r".unicodeScalars.contains($0) } }
        for field in words.filter({ !$0.isEmpty }).prefix(count) {
            guard let number = number(String(field)) else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    private static func number(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let digits = isNegative ? String(text.dropFirst()) : text
        guard let first = digits.first, first.isNumber else { return nil }
        let magnitude =
            digits.hasPrefix("0x")
            ? Int64(digits.dropFirst(2), radix: 16)
            : digits.hasPrefix("0") ? Int64(digits, radix: 8) : Int64(digits)
        return magnitude.map { isNegative ? -$0 : $0 }
    }
}
