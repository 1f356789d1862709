import BuiltinRules
import Evidence
import Rules
import Testing
import YAMLReader

@Suite("TopicFile")
struct TopicFileTests {
    private static let valid = """
        schema: 1
        name: own
        title: An own topic
        sections:
          - title: What it is
            text: "waits {sysctl.net.ipv4.tcp_fin_timeout}"
          - title: here
            rows:
              - name: ports
                text: "{ports.usable} of {sysctl.net.ipv4.ip_local_port_range}"
        rules: [TW001]
        references:
          - {title: a, supports: b}

        """

    private static func topic(_ text: String) throws(RuleFileError) -> Topic {
        try TopicFile(
            text, file: "own.yaml", schema: FactSchema(catalogue: Builtin.catalogue)
        ).topic
    }

    @Test("reads every key of the format, and what its expressions need")
    func reads() throws {
        let topic = try Self.topic(Self.valid)
        #expect(topic.name == "own")
        #expect(topic.title == "An own topic")
        #expect(topic.sections.map(\.title) == ["What it is", "here"])
        #expect(topic.sections[0].text == "waits {sysctl.net.ipv4.tcp_fin_timeout}")
        #expect(topic.sections[1].rows.map(\.name) == ["ports"])
        #expect(topic.rules == ["TW001"])
        #expect(topic.references.map(\.title) == ["a"])
        #expect(
            topic.facts == [
                "ports.usable", "sysctl.net.ipv4.ip_local_port_range",
                "sysctl.net.ipv4.tcp_fin_timeout",
            ])
        let plan = RuleSet.plan(for: topic.facts, sample: nil)
        #expect(plan.sysctls.contains("net.ipv4.ip_local_reserved_ports"))
        #expect(!plan.connections)
    }

    @Test(
        "tells what is wrong and where",
        arguments: [
            ("schema: 1", "schema: 2", 1), ("name: own\n", "nam: own\n", 2),
            ("tcp_fin_timeout}", "tcp_fin_timeot}", 6), ("ports.usable", "ports.usabel", 10),
            ("{ports.usable}", "{ports.usable", 10), ("- title: here", "- titel: here", 7),
            ("  - {title: a, supports: b}", "  - {title: a}", 13),
        ])
    func mistakes(_ part: String, _ replacement: String, line: Int) throws {
        let text = Self.valid.replacing(part, with: replacement)
        let error = #expect(throws: RuleFileError.self) { try Self.topic(text) }
        #expect(error?.mark.line == line)
        #expect(error?.file == "own.yaml")
    }

    @Test("a section without anything to say is refused")
    func empty() {
        let text = Self.valid.replacing(
            "    text: \"waits {sysctl.net.ipv4.tcp_fin_timeout}\"\n", with: "")
        #expect(throws: RuleFileError.self) { try Self.topic(text) }
    }
}
