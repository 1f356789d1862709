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

    private static let interface = """
        schema: 1
        group: own
        title: Own keys
        keys:
          - key: net.ipv4.conf.*.rp_filter
            summary: check
            shape: integer
            introduced: 2.6.32
            defaults:
              - {kernel: ">= 4.0", for: all, value: 0, source: tree}
              - {kernel: ">= 4.0", for: loopback, value: 1, source: tree}
              - {kernel: ">= 4.0", for: interface, value: 2, source: tree}
              - {kernel: "< 4.0", value: 3, source: tree}
            combines: {by: maximum, all_reaches: interfaces, default_reaches: unset-interfaces, source: macro}
            takes_effect: immediately
            does: checks
            sources:
              - {supports: all, source: tree, confidence: high}

        """

    @Test("reads how a setting of each interface combines with 'all'")
    func readsInterface() throws {
        let entry = try #require(
            try CatalogueFile(Self.interface, file: "own.yaml").entries.first)
        #expect(
            entry.combines
                == InterfaceCombination(
                    way: .maximum, allReach: .interfaces, defaultReach: .unsetInterfaces,
                    source: "macro"))
        #expect(entry.defaults.map(\.place) == [.all, .loopback, .interface, nil])
    }

    @Test("without a word, writing 'all' and 'default' reaches no interface that is there")
    func leastReach() throws {
        let text = Self.interface.replacing(
            "all_reaches: interfaces, default_reaches: unset-interfaces, ", with: "")
        let entry = try #require(try CatalogueFile(text, file: "own.yaml").entries.first)
        #expect(entry.combines?.allReach == .nothing)
        #expect(entry.combines?.defaultReach == .newInterfaces)
    }

    @Test(
        "an entry of one place has the defaults of that place",
        arguments: [
            ("all", ["0", "3"]), ("default", ["3"]), ("lo", ["1", "2", "3"]), ("eth0", ["2", "3"]),
            ("lo0", ["2", "3"]),
        ])
    func placedDefaults(place: String, values: [String]) throws {
        let catalogue = Catalogue(try CatalogueFile(Self.interface, file: "own.yaml").entries)
        let entry = try #require(catalogue["net.ipv4.conf.\(place).rp_filter"])
        #expect(entry.defaults.flatMap(\.values) == values)
    }

    @Test("the defaults of neighbours are the machine's, those of an interface are not")
    func neighbourDefaults() throws {
        let text = Self.interface.replacing("net.ipv4.conf", with: "net.ipv4.neigh")
            .replacing(
                "    combines",
                with: "    scope: [{kernel: \">= 4.0\", is: namespace}]\n    combines")
        let catalogue = Catalogue(try CatalogueFile(text, file: "own.yaml").entries)
        let table = try #require(catalogue["net.ipv4.neigh.default.rp_filter"])
        #expect(table.childNamespace == .absent)
        #expect(table.scope.map(\.isPerNamespace) == [false])
        let interface = try #require(catalogue["net.ipv4.neigh.eth0.rp_filter"])
        #expect(interface.childNamespace == .present)
        #expect(interface.scope.map(\.isPerNamespace) == [true])
    }

    @Test(
        "a mistake in a setting of each interface is told at its place",
        arguments: [
            (
                "by: maximum", "by: max",
                "14:20: error: 'max' is not a value of 'by'; expected maximum, minimum, or, and, interface, all, all-else-interface, and-when-forwarding"
            ),
            (
                "all_reaches: interfaces", "all_reaches: some",
                "14:42: error: 'some' is not a value of 'all_reaches'; expected nothing, interfaces, interfaces-and-default"
            ),
            (
                "source: macro", "sorce: macro",
                "14:89: error: unknown key 'sorce'; did you mean 'source'?"
            ),
            (
                "for: loopback", "for: lo",
                "11:33: error: 'lo' is not a value of 'for'; expected all, default, loopback, interface"
            ),
            (
                "conf.*.rp_filter", "rp_filter",
                "14:15: error: only a setting of each interface 'combines'"
            ),
            (
                "    combines: {by: maximum, all_reaches: interfaces, default_reaches: unset-interfaces, source: macro}\n",
                "", "5:10: error: a setting of each interface needs 'combines'"
            ),
        ])
    func interfaceMistakes(part: String, other: String, complaint: String) {
        let text = Self.interface.replacing(part, with: other)
        #expect(text != Self.interface)
        let error = #expect(throws: RuleFileError.self) {
            try CatalogueFile(text, file: "own.yaml")
        }
        #expect(error?.description == "own.yaml:\(complaint)")
    }
}
