import Rules
import Sysctl
import Testing

@Suite("CatalogueFile")
struct CatalogueFileTests {
    private static let valid = """
        schema: 1
        group: own
        title: Own keys
        keys:
          - key: net.ipv4.tcp_rmem
            summary: receive buffer
            shape: triple
            unit: bytes
            introduced: 2.6.32
            removed: 9.1
            accepts:
              - {kernel: ">= 4.0", min: 1, max: 2147483647, source: tree}
            sensible: {min: 4096}
            defaults:
              - {kernel: ">= 4.0", when: "host.ram >= 1GiB", value: [4096, 131072, 6291456], source: tree}
            scope:
              - {kernel: ">= 4.15", is: namespace}
            in_child_namespace: read-only
            no_effect: {kernel: ">= 9.0", because: it is ignored}
            replaced_by: net.ipv4.tcp_rmem_max
            takes_effect: new-sockets
            does: sizes
            does_not: cure
            notes: [a note]
            sources:
              - {supports: all, source: tree, confidence: high}

        """

    @Test("reads every key of the format")
    func readsEntry() throws {
        let file = try CatalogueFile(Self.valid, file: "own.yaml")
        #expect(file.group == "own")
        #expect(file.title == "Own keys")
        let range = try #require(KernelRange(">= 4.0"))
        let expected = CatalogueEntry(
            key: SysctlKey("net.ipv4.tcp_rmem"), summary: "receive buffer", shape: .triple,
            unit: .bytes, isReadOnly: false, isSecret: false, introduced: KernelVersion(2, 6, 32),
            removed: KernelVersion(9, 1),
            accepts: [
                .init(kernel: range, minimum: 1, maximum: 2_147_483_647, source: "tree")
            ],
            sensible: (4096, nil),
            defaults: [
                .init(
                    kernel: range, condition: "host.ram >= 1GiB",
                    values: ["4096", "131072", "6291456"], source: "tree")
            ],
            scope: [.init(kernel: try #require(KernelRange(">= 4.15")), isPerNamespace: true)],
            childNamespace: .readOnly,
            noEffect: .init(
                kernel: try #require(KernelRange(">= 9.0")), because: "it is ignored"),
            replacedBy: SysctlKey("net.ipv4.tcp_rmem_max"), takesEffect: .newSockets,
            does: "sizes", doesNot: "cure", notes: ["a note"],
            sources: [.init(supports: "all", source: "tree", confidence: "high")])
        #expect(file.entries == [expected])
    }

    @Test(
        "a mistake is told at its place",
        arguments: [
            ("group: own", "gruop: own", "2:1: error: unknown key 'gruop'; did you mean 'group'?"),
            ("schema: 1", "schema: 3", "1:9: error: '3' is not a value of 'schema'; expected 1"),
            (
                "shape: triple", "shape: tripel",
                "7:12: error: 'tripel' is not a value of 'shape'; expected integer, triple, interval, ports, text"
            ),
            (
                "unit: bytes", "unit: byte",
                "8:11: error: 'byte' is not a value of 'unit'; expected none, bytes, pages, seconds, milliseconds, microseconds, entries, packets"
            ),
            (
                "introduced: 2.6.32", "introduced: old",
                "9:17: error: 'old' is not a kernel version; expected numbers such as '4.12'"
            ),
            (
                "removed: 9.1", "removed: 9",
                "10:14: error: '9' is not a kernel version; expected numbers such as '4.12'"
            ),
            (
                "min: 1,", "min: one,",
                "12:33: error: 'one' does not fit 'min'; expected a whole number"
            ),
            (
                "\">= 4.15\"", "\"4.15\"",
                "17:18: error: '4.15' is not a kernel range; expected comparisons such as '>= 4.10, < 4.12'"
            ),
            (
                "[4096, 131072, 6291456]", "[4096, 131072]",
                "15:61: error: '4096 131072' does not fit 'value'; expected a list of 3 values"
            ),
            (
                "[4096, 131072, 6291456]", "4096",
                "15:61: error: '4096' does not fit 'value'; expected a list of 3 values"
            ),
            (
                "host.ram >= 1GiB", "host.ram >=",
                "15:9: error: in 'defaults': text ends where a value was expected"
            ),
            (
                "is: namespace", "is: netns",
                "17:33: error: 'netns' is not a value of 'is'; expected global, namespace"
            ),
            (
                "takes_effect: new-sockets", "takes_effect: soon",
                "21:19: error: 'soon' is not a value of 'takes_effect'; expected immediately, new-connections, new-sockets, at-listen, new-interfaces"
            ),
            ("    does: sizes\n", "", "5:5: error: the key 'does' is missing"),
            (
                "confidence: high", "confidence: sure",
                "26:51: error: 'sure' is not a value of 'confidence'; expected high, medium, low"
            ),
            (
                "because: it", "becuase: it",
                "19:35: error: unknown key 'becuase'; did you mean 'because'?"
            ),
        ])
    func mistakes(part: String, other: String, complaint: String) {
        let text = Self.valid.replacing(part, with: other)
        #expect(text != Self.valid)
        let error = #expect(throws: RuleFileError.self) {
            try CatalogueFile(text, file: "own.yaml")
        }
        #expect(error?.description == "own.yaml:\(complaint)")
    }

    @Test("an entry without sources is refused")
    func needsSources() {
        let text = Self.valid.replacing(
            "    sources:\n      - {supports: all, source: tree, confidence: high}\n", with: "")
        let error = #expect(throws: RuleFileError.self) {
            try CatalogueFile(text, file: "own.yaml")
        }
        #expect(error?.problem == .missingKey("sources"))
    }
}
