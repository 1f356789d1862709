internal import Loaders
internal import TestSupport
internal import Testing

/// A case of the recorded oracle: files, command lines, and what the loaders left behind.
struct RecordedCase: Sendable, CustomTestStringConvertible {
    let id: String
    let title: String
    let tree: ConfigurationTree
    /// Interfaces besides `lo`.
    let interfaces: [String]
    let arguments: [String: String]
    let expected: [String: Expected]

    struct Expected: Sendable {
        let exit: Double
        let values: [String: String]
        /// Paths and values, `nil` where they were not recorded.
        let writes: [[String]]?
    }

    var testDescription: String { "\(id) \(title)" }

    /// Stands beside the repository in a full checkout.
    static let path = Fixtures.repository + "/../shared/knowledge/sysctl.d-vectors.json"

    /// Every case, none where the oracle is missing.
    static let all: [RecordedCase] = {
        guard let text = try? Files.text(path), let document = try? JSONValue(parsing: text) else {
            return []
        }
        return document["cases"]?.elements.map(RecordedCase.init) ?? []
    }()

    private init(_ value: JSONValue) {
        id = value["id"]?.text ?? ""
        title = value["title"]?.text ?? ""
        var tree = ConfigurationTree()
        for name in value["files"]?.keys ?? [] {
            let file = value["files"]?[name]
            if let text = file?["text"]?.text {
                tree.add(.file(Array(text.utf8)), at: name)
            } else if let target = file?["symlink"]?.text {
                tree.add(.link(target), at: name)
            } else {
                // The one generated file: a comment of 1.1 million characters between two keys.
                let comment = "#" + String(repeating: "x", count: 1_100_000)
                let text =
                    "net.ipv4.tcp_fin_timeout=31\n\(comment)\nnet.ipv4.tcp_keepalive_time=100\n"
                tree.add(.file(Array(text.utf8)), at: name)
            }
        }
        let setup = value["setup"]?.elements.compactMap(\.text) ?? []
        if setup.contains(where: { $0.contains("a directory named") }) {
            tree.add(.directory, at: "/etc/sysctl.d/10-a.conf")
        }
        self.tree = tree
        interfaces =
            setup.contains { $0.contains("veth") } ? ["eth0.100", "eth1", "p1", "p2"] : []
        arguments = (value["args"]?.keys ?? []).reduce(into: [:]) { result, name in
            result[name] = value["args"]?[name]?.text
        }
        expected = (value["expected"]?.keys ?? []).reduce(into: [:]) { result, loader in
            result[loader] = Self.expected(value["expected"]?[loader])
        }
    }

    private static func expected(_ value: JSONValue?) -> Expected? {
        guard case .number(let exit)? = value?["exit"] else { return nil }
        let values = value?["values"]
        return Expected(
            exit: exit,
            values: (values?.keys ?? []).reduce(into: [:]) { $0[$1] = values?[$1]?.text },
            writes: value?["attempted_writes"].map { writes in
                writes.elements.map { $0.elements.compactMap(\.text) }
            })
    }
}
