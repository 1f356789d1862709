import BuiltinRules
import Evidence
import FoundationEssentials
import Reporters
import Rules
import TestSupport
import Testing

@Suite("TopicExplanation")
struct TopicExplanationTests {
    private static func explanation(
        _ name: String, of snapshot: String
    ) throws -> TopicExplanation {
        let evidence = try #require(try Builtin.exampleSnapshots()[snapshot])
        return TopicExplanation(
            try #require(Builtin.topic(name)),
            with: FactStore(evidence, catalogue: Builtin.catalogue), of: "On this host")
    }

    private static func text(_ name: String, of snapshot: String) throws -> String {
        try explanation(name, of: snapshot).text(style: TextStyle(width: 100, isColoured: false))
    }

    @Test("the topics that are promised exist")
    func names() {
        #expect(
            Builtin.topics == [
                "buffers", "conntrack", "ephemeral-ports", "keepalive-nat", "listen-queue",
                "namespaces", "reuseaddr", "syn-flood", "time-wait",
            ])
        #expect(Builtin.topic("time-weit") == nil)
    }

    @Test("a topic is told as recorded")
    func golden() throws {
        try Golden(path: "text/explain-time-wait.txt").expect(
            try Self.text("time-wait", of: "minimal"))
    }

    @Test("every topic fits on sixty lines, expressions filled in", arguments: Builtin.topics)
    func size(name: String) throws {
        let lines = try Self.text(name, of: "minimal").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 60)
        #expect(!lines.contains { $0.contains("{") })
        #expect(lines.contains("On this host"))
    }

    @Test("what could not be read, and what is not there, is said so")
    func unknown() throws {
        let text = try Self.text("time-wait", of: "dump")
        #expect(text.contains("(not readable here) sockets of this namespace"))
        #expect(try Self.text("time-wait", of: "linux-3.10").contains("delay (not there)"))
    }

    @Test("the JSON form has the numbers filled in")
    func json() throws {
        let bytes = try Self.explanation("ephemeral-ports", of: "minimal").json
        let json = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
        #expect(json["topic"]?.text == "ephemeral-ports")
        let here = try #require(json["sections"]?.elements.last)
        #expect(here["title"]?.text == "On this host")
        let range = try #require(here["rows"]?.elements.first)
        #expect(range["text"]?.text?.hasPrefix("32768-60999: 28232 ports") == true)
        #expect(json["references"]?.elements.isEmpty == false)
    }
}
