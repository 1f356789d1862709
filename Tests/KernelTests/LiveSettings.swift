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

    /// Looks at every setting of the catalogue and tries the edges of what it says is accepted.
    static let all: LiveSettings? = try? LiveSettings()

    private init() throws {
        let release = try Program.output(["uname", "-r"])
        guard let kernel = KernelVersion(release.split(separator: "\n").first ?? "") else {
            throw CocoaError(.featureUnsupported)
        }
        self.kernel = kernel
        let wanted = Builtin.catalogue.entries.map { entry in
            Wanted(path: entry.key.path, writes: Self.edges(of: entry, on: kernel).map(\.text))
        }
        let script = try String(
            contentsOfFile: Fixtures.path("faults/settings.py"), encoding: .utf8)
        let output = try Program.output(
            [
                "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "-Urn",
                "python3", "-c", script,
            ], input: String(decoding: try JSONEncoder().encode(wanted), as: UTF8.self))
        found = try JSONDecoder().decode([String: Found?].self, from: Data(output.utf8))
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
