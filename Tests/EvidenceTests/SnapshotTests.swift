import Evidence
import FoundationEssentials
import TestSupport
import Testing

@Suite("Snapshot")
struct SnapshotTests {
    private static let folder = Fixtures.path("snapshots")

    /// The files of the folder, ascending; a folder that cannot be read has none.
    private static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".json") }.sorted()

    @Test("there are snapshots to test with")
    func fixturesExist() {
        #expect(Self.names.contains("minimal.json"))
    }

    @Test("a file survives reading and writing byte for byte", arguments: Self.names)
    func roundTrip(name: String) throws {
        let file = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)"))
        let snapshot = try JSONDecoder().decode(Snapshot.self, from: file)
        #expect(snapshot.schema == Snapshot.currentSchema)
        let written = try Self.encoder.encode(snapshot)
        #expect(try JSONDecoder().decode(Snapshot.self, from: written) == snapshot)
        #expect(try Self.canonical(written) == Self.canonical(file))
    }

    @Test("an absent drop counter stays absent and never becomes zero")
    func absentIsNotZero() throws {
        let json = """
            {"address": "::", "port": 80, "family": "ipv6", "loopback": false, "queue": 0,
             "backlog": 511, "uid": 33, "inode": 7}
            """
        let listener = try JSONDecoder().decode(Listener.self, from: Data(json.utf8))
        #expect(listener.drops == nil)
        #expect(listener.dropsIncrease == nil)
        #expect(listener.pid == nil)
        let written = String(decoding: try Self.encoder.encode(listener), as: UTF8.self)
        #expect(!written.contains("drops"))
    }

    @Test(
        "every part that must be there is asked for",
        arguments: [
            "schema", "collector", "collected_at", "host", "sysctls", "sockstat", "counters",
            "sockets", "declared", "diagnostics",
        ])
    func missingKey(key: String) throws {
        let text = try String(
            contentsOf: URL(filePath: "\(Self.folder)/minimal.json"), encoding: .utf8)
        let damaged = text.replacing("\n  \"\(key)\":", with: "\n  \"no_\(key)\":")
        #expect(damaged != text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Snapshot.self, from: Data(damaged.utf8))
        }
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// The same text for equal documents: blanks outside strings count for nothing here.
    private static func canonical(_ data: Data) throws -> String {
        String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
    }
}
