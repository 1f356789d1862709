package import Evidence
internal import FoundationEssentials

extension Builtin {
    /// The evidence that examples of rules start from, by name.
    package static func exampleSnapshots() throws -> [String: Snapshot] {
        var snapshots: [String: Snapshot] = [:]
        for (path, text) in files(in: snapshotTextTable) {
            let name = path.split(separator: "/").last?.dropLast(".json".count) ?? ""
            snapshots[String(name)] = try JSONDecoder().decode(Snapshot.self, from: Data(text.utf8))
        }
        return snapshots
    }
}
