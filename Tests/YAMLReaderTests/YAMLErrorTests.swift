import Testing
import YAMLReader

@Suite("YAMLError")
struct YAMLErrorTests {
    @Test(
        "broken grammar is an error with its place and reason",
        arguments: [
            (
                "a: [1, 2", Mark(1, 9),
                "did not find expected ',' or ']' while parsing a flow sequence"
            ),
            (
                "a:\n  b: 1\n c: 2\n", Mark(3, 2),
                "did not find expected key while parsing a block mapping that starts on line 1"
            ),
            ("a: b: c", Mark(1, 5), "mapping values are not allowed in this context"),
            ("é: é: c", Mark(1, 5), "mapping values are not allowed in this context"),
            (
                "a: 'x\n", Mark(2, 1),
                "found unexpected end of stream while scanning a quoted scalar that starts on line 1"
            ),
            ("a:\n\tb: 1\n", Mark(2, 1), "found a tab where YAML expects spaces or text"),
            (
                "- x\r\n- @y", Mark(2, 3),
                "found character that cannot start any token while scanning for the next token"
            ),
            ("a: 1\nb\0: 2", Mark(2, 2), "control characters are not allowed"),
            ("\u{FEFF}é\u{7}", Mark(1, 2), "control characters are not allowed"),
        ])
    func syntax(text: String, mark: Mark, problem: String) {
        #expect(throws: YAMLError.syntax(mark, problem: problem)) { try readYAML(text) }
    }

    @Test(
        "a key that stands twice is an error with both places",
        arguments: [
            ("a: 1\nb: 2\na: 3\n", Mark(3, 1), "a", Mark(1, 1)),
            ("x:\n  - {a: 1, \"a\": 2}\n", Mark(2, 12), "a", Mark(2, 6)),
            ("<<: {}\n<<: {}\n", Mark(2, 1), "<<", Mark(1, 1)),
            ("- &k a\n- *k : 1\n  a: 2\n", Mark(3, 3), "a", Mark(2, 3)),
        ])
    func duplicateKey(text: String, mark: Mark, key: String, first: Mark) {
        #expect(throws: YAMLError.duplicateKey(mark, key: key, first: first)) {
            try readYAML(text)
        }
    }

    @Test("one key in two mappings, or in two documents, is no duplicate")
    func noDuplicate() throws {
        #expect(try readYAML("a: {a: 1}\nb: [{a: 1}, {a: 2}]\n---\na: 1\n").count == 2)
    }

    @Test("an alias without an anchor in its document is an error", arguments: ["", "&x 1\n---\n"])
    func unknownAlias(before: String) {
        let line = before.isEmpty ? 1 : 3
        #expect(throws: YAMLError.unknownAlias(Mark(line, 3), name: "x")) {
            try readYAML(before + "- *x")
        }
    }

    @Test("an alias inside its own node is an error, whatever bore the name before")
    func recursiveAlias() {
        #expect(throws: YAMLError.recursiveAlias(Mark(2, 7), name: "a")) {
            try readYAML("- &a 1\n- &a [*a]")
        }
    }

    @Test(
        "nesting beyond the limit is an error at once, also for ten thousand levels",
        arguments: [
            ("[", Mark(1, 65)), ("[\n", Mark(65, 1)), ("- ", Mark(1, 129)), ("{a: ", Mark(1, 257)),
        ])
    func tooDeep(opening: String, mark: Mark) {
        #expect(throws: YAMLError.tooDeep(mark, limit: 64)) {
            try readYAML(String(repeating: opening, count: 10_000))
        }
    }

    @Test("nesting up to the limit is read, and aliases count with all inside them")
    func depthLimit() throws {
        let limits = YAMLLimits(nodes: 100, depth: 3)
        #expect(try readYAML("- &a [[x]]", limits: limits).count == 1)
        #expect(try readYAML("- &a [[x]]\n- *a", limits: limits).count == 1)
        #expect(throws: YAMLError.tooDeep(Mark(2, 4), limit: 3)) {
            try readYAML("- &a [[x]]\n- [*a]", limits: limits)
        }
    }

    @Test("the deepest limit that can be asked for is read without harm")
    func deepest() throws {
        let limits = YAMLLimits(nodes: .max, depth: .max)
        #expect(limits.depth == YAMLLimits.deepest)
        let text = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
        #expect(try readYAML(text, limits: limits).count == 1)
        #expect(throws: YAMLError.tooDeep(Mark(1, 1_001), limit: 1_000)) {
            try readYAML("[\(text)]", limits: limits)
        }
    }

    @Test("aliases that unfold without end are refused at once", .timeLimit(.minutes(1)))
    func billionLaughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...60 {
            let again = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
            text += "a\(level): &a\(level) [\(again)]\n"
        }
        #expect(throws: YAMLError.tooLarge(Mark(6, 38), limit: 1_000_000)) { try readYAML(text) }
    }

    @Test("the limit of nodes counts every scalar, collection and alias of all documents")
    func nodeLimit() throws {
        let text = "- &a [x, y]\n- *a\n---\nz\n"
        #expect(try readYAML(text, limits: YAMLLimits(nodes: 8, depth: 9)).count == 2)
        #expect(throws: YAMLError.tooLarge(Mark(4, 1), limit: 7)) {
            try readYAML(text, limits: YAMLLimits(nodes: 7, depth: 9))
        }
        #expect(throws: YAMLError.tooLarge(Mark(2, 3), limit: 6)) {
            try readYAML(text, limits: YAMLLimits(nodes: 6, depth: 9))
        }
    }

    @Test("a thousand tag directives are read, and one more is refused", arguments: ["\n", "\r"])
    func directives(end: String) throws {
        let lines = (1...1_000).map { "%TAG !t\($0)! x\(end)" }.joined()
        #expect(try readYAML(lines + "--- a\n").count == 1)
        #expect(throws: YAMLError.tooManyDirectives(Mark(1_001, 1), limit: 1_000)) {
            try readYAML(lines + "%TAG !t! x\(end)--- a\n")
        }
    }

    @Test("tag directives between other line breaks are counted too")
    func directivesOnOneLine() {
        let lines = (1...1_000).map { "%TAG !t\($0)! x\u{2028}" }.joined()
        let mark = Mark(1, lines.unicodeScalars.count + 1)
        #expect(throws: YAMLError.tooManyDirectives(mark, limit: 1_000)) {
            try readYAML(lines + "%TAG !t! x\n--- a\n")
        }
    }

    @Test(
        "bytes that are not UTF-8 are an error with their place",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], Mark(1, 1)), ([0x61, 0x0A, 0x62, 0xC3], Mark(2, 2)),
            ([0xC3, 0xA9, 0xED, 0xA0, 0x80], Mark(1, 2)), ([0x61, 0x3A, 0x20, 0x80], Mark(1, 4)),
        ] as [([UInt8], Mark)])
    func notUTF8(bytes: [UInt8], mark: Mark) {
        #expect(throws: YAMLError.notUTF8(mark)) { try readYAML(bytes) }
    }

    @Test(
        "messages say what is wrong without the place, which the caller prints",
        arguments: [
            (.syntax(Mark(1, 1), problem: "words"), "words"),
            (
                .duplicateKey(Mark(3, 1), key: "a", first: Mark(1, 2)),
                "key 'a' is given twice; first on line 1, column 2"
            ),
            (.tooDeep(Mark(1, 1), limit: 64), "lists and mappings are nested more than 64 deep"),
            (.tooLarge(Mark(1, 1), limit: 9), "text unfolds to more than 9 nodes"),
            (.tooManyDirectives(Mark(1, 1), limit: 9), "text has more than 9 '%TAG' lines"),
            (
                .unknownAlias(Mark(1, 1), name: "x"),
                "no anchor '&x' stands before the alias '*x'"
            ),
            (
                .recursiveAlias(Mark(1, 1), name: "x"),
                "alias '*x' stands inside the node that it names"
            ),
            (.notUTF8(Mark(1, 1)), "text is not UTF-8; convert the file to UTF-8"),
            (.outOfMemory, "no memory left to read the text"),
        ] as [(YAMLError, String)])
    func description(error: YAMLError, text: String) {
        #expect(error.description == text)
    }
}
