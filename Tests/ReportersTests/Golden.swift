import FoundationEssentials
import TestSupport
import Testing

/// A recorded output.
///
/// `RECORD=1` writes it anew and fails, so that a recording is never a pass.
struct Golden {
    /// The path below `Fixtures/golden`.
    let path: String

    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: Fixtures.path("golden/\(path)"))
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(path)", sourceLocation: sourceLocation)
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(path); 'make golden' records", sourceLocation: sourceLocation)
    }
}
