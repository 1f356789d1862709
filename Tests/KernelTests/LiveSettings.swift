internal import BuiltinRules
internal import Foundation
internal import Rules
internal import Sysctl
internal import TestSupport

/// Settings of the running kernel, seen and tried in a fresh namespace of an ordinary user, who can
/// change nothing of the machine.
struct LiveSettings {
    /// What was seen of one setting.
    struct Found: Decodable {
        let mode: Int
        let value: String
        let writes: [String: Attempt]
    }

    /// What came of a write: the text read back, or the error's name.
    struct Attempt: Decodable {
        let read: String?
        let refused: String?
    }

    private struct Wanted: Encodable {
        let path: String
        let writes: [String]
    }

    /// The running kernel.
    let kernel: KernelVersion
    /// By path below `/proc/sys`; `nil` for a file that does not exist.
    let found: [String: Found?]

    /// An interface that the fresh namespace gets, where the kernel has such interfaces.
    static let interface = "tl0"

    /// Every setting of the catalogue; those that each interface has in all their places.
    let entries: [CatalogueEntry]

    private static func entries(_ entry: CatalogueEntry) -> [CatalogueEntry] {
        guard entry.key.isPattern, let parts = entry.key.interfaceParts else { return [entry] }
        return ["all", "default", "lo", interface].compactMap { place in
            Builtin.catalogue[parts.key(of: place).name]
        }
    }

    /// Looks at every setting of the catalogue and tries the edges of what it says is accepted.
    static let all: LiveSettings? = try? LiveSettings()

    private init() throws {
        let release = try Program.output(["uname", "-r"])
        guard let kernel = KernelVersion(release.split(separator: "\n").first ?? "") else {
            throw CocoaError(.featureUnsupported)
        }
        self.kernel = kernel
        let entries = Builtin.catalogue.entries.flatMap(Self.entries)
        let wanted = entries.map { entry in
            Wanted(path: entry.key.path, writes: Self.edges(of: entry, on: kernel).map(\.text))
        }
        let script = try String(
            contentsOfFile: Fixtures.path("faults/settings.py"), encoding: .utf8)
        let output = try Program.output(
            [
                "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "-Urn",
                "sh", "-c", Self.makingInterface, "sh", Self.interface, script,
            ], input: String(decoding: try JSONEncoder().encode(wanted), as: UTF8.self))
        let found = try JSONDecoder().decode([String: Found?].self, from: Data(output.utf8))
        let hasInterface =
            found["net/ipv4/conf/\(Self.interface)/forwarding"].flatMap { $0 } != nil
        self.found = found
        self.entries = entries.filter {
            hasInterface || $0.key.interfaceParts?.interface != Self.interface[...]
        }
    }

    /// Runs the script in its second argument, with the interface in its first one at hand.
    private static let makingInterface =
        #"ip link add "$1" type veth peer name "$1p" 2>&1 | cat >&2; exec python3 -c "$2" "$1""#

    /// The places that change when `all` or `default` of a setting is written, by path with `*` in
    /// place of the interface; only where the fresh namespace got its interface.
    static func reach() throws -> [String: [String: [String]]] {
        let script = try String(
            contentsOfFile: Fixtures.path("faults/interfaces.py"), encoding: .utf8)
        let output = try Program.output([
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "-Urn",
            "sh", "-c", Self.makingInterface, "sh", interface, script,
        ])
        return try JSONDecoder().decode(
            [String: [String: [String]]].self, from: Data(output.utf8))
    }

    /// Settings whose limits depend on something else: the first port that is free for everybody
    /// may not lie above the ephemeral range, the high mark of fragments not below the low one, and
    /// the hooks for light-weight tunnels can never be switched off again.
    private static let dependent: Set<String> = [
        "net.ipv4.ip_unprivileged_port_start", "net.ipv4.ipfrag_high_thresh",
        "net.netfilter.nf_hooks_lwtunnel",
    ]

    /// Values at and just beyond the ends of what a setting accepts, and whether it takes them.
    static func edges(
        of entry: CatalogueEntry, on kernel: KernelVersion
    ) -> [(text: String, isAccepted: Bool)] {
        guard entry.shape == .integer, !dependent.contains(entry.key.name), !entry.isReadOnly,
            entry.childNamespace == .present,
            entry.scope.first(where: { $0.kernel.contains(kernel) })?.isPerNamespace == true,
            let accepted = entry.accepts.first(where: { $0.kernel.contains(kernel) })
        else { return [] }
        var edges: [(text: String, isAccepted: Bool)] = []
        if let low = accepted.minimum {
            edges.append(("\(low)", true))
            if low > Int64(Int32.min) { edges.append(("\(low - 1)", false)) }
        }
        if let high = accepted.maximum {
            edges.append(("\(high)", true))
            if high < Int64(Int32.max) { edges.append(("\(high + 1)", false)) }
        }
        return edges
    }
}
