import Testing
import YAMLReader

/// The only document of a text.
func document(_ text: String) throws -> YAMLNode {
    let documents = try readYAML(text)
    #expect(documents.count == 1)
    return try #require(documents.first)
}

extension Mark {
    init(_ line: Int, _ column: Int) { self.init(line: line, column: column) }
}
