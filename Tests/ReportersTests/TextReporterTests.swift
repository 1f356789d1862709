import BuiltinRules
import Engine
import Evidence
import Reporters
import Rules
import Testing

@Suite("TextReporter")
struct TextReporterTests {
    @Test("a report reads as recorded, 80 columns wide", arguments: Sample.allCases)
    func normal(sample: Sample) throws {
        try Golden(path: "text/\(sample.rawValue).txt").expect(Self.text(try sample.report()))
    }

    @Test("with all details it reads as recorded", arguments: Sample.allCases)
    func verbose(sample: Sample) throws {
        try Golden(path: "text/\(sample.rawValue)-verbose.txt")
            .expect(Self.text(try sample.report(), verbosity: .verbose))
    }

    @Test("quiet it is one line a finding and nothing else")
    func quiet() throws {
        let report = try Sample.troubled.report()
        let lines = Self.text(report, verbosity: .quiet).split(separator: "\n")
        #expect(lines.count == report.active.count)
        #expect(
            lines.map { $0.prefix { $0 != " " } } == report.active.map { "\($0.level.rawValue):" })
        #expect(Self.text(try Sample.clean.report(), verbosity: .quiet).isEmpty)
    }

    @Test("findings below the shown level are counted and not printed")
    func shown() throws {
        let report = try Sample.troubled.report()
        let hidden = report.active.count { $0.level < .critical }
        let text = Self.text(report, shown: .critical)
        #expect(hidden > 0)
        #expect(
            text.replacing("\n", with: " ")
                .contains(" \(hidden) of them below 'critical' not shown "))
        #expect(!text.contains(" ERROR ") && !text.contains(" WARNING "))
        #expect(text.contains(" CRITICAL "))
    }

    @Test(
        "no line is wider than asked, but for settings and words that cannot be broken",
        arguments: Builtin.ruleTexts.map(\.path), [60, 80, 120])
    func width(path: String, width: Int) throws {
        for report in try Self.firing(path) {
            let text = Self.text(report, width: width, verbosity: .verbose)
            let wide = Self.wideLines(of: text, width: width).dropLast(1)
            #expect(wide.filter { !$0.hasSuffix(" confidence)") } == [])
        }
    }

    @Test("the summary keeps within the width too", arguments: [60, 80])
    func summaryWidth(width: Int) throws {
        let text = Self.text(try Sample.troubled.report(), width: width)
        #expect(Self.wideLines(of: text, width: width) == [])
    }

    @Test("the heading of a finding keeps within the width too")
    func headingWidth() throws {
        let path = try #require(Builtin.ruleTexts.map(\.path).first { $0.contains("/PORT009-") })
        let headings = try Self.firing(path).flatMap { report in
            Self.wideLines(of: Self.text(report, width: 60), width: 60)
                .filter { $0.contains(" PORT009 ") }
        }
        #expect(headings == [])
    }

    @Test(
        "widths are kept between 60 and 120 columns",
        arguments: [(Int.min, 60), (0, 60), (59, 60), (80, 80), (121, 120), (Int.max, 120)])
    func clampsWidth(asked: Int, width: Int) throws {
        #expect(TextStyle(width: asked, isColoured: false).width == width)
    }

    @Test(
        "colour adds escape sequences and changes nothing else",
        arguments: [Sample.clean, .troubled])
    func colour(sample: Sample) throws {
        let report = try sample.report()
        let plain = Self.text(report, verbosity: .verbose)
        let coloured = Self.text(report, verbosity: .verbose, isColoured: true)
        #expect(!plain.contains("\u{1b}"))
        #expect(coloured.contains("\u{1b}[1m"))
        #expect(coloured.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
    }

    @Test(
        "names from the host cannot steer the terminal",
        arguments: [
            "\u{1b}[31mred", "\u{7}bell", "a\rb", "a\nb", "\u{9b}31m", "\u{202e}drow", "\u{0}",
            "\u{200f}x", "\u{7f}", "\u{85}next",
        ],
        [Verbosity.quiet, .normal, .verbose])
    func hostileNames(name: String, verbosity: Verbosity) throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.sockets.listeners = .observed(
            [Sample.listener(process: name)], from: "inet_diag \(name) dump")
        snapshot.host.name = .observed("host \(name)", from: "uname")
        snapshot.host.distribution = .observed("Distribution \(name)", from: "os-release")
        snapshot.sysctls["net.ipv4.tcp_sack"] = .absent(Absence(.failed, "failed \(name)"))
        snapshot.set("net.ipv4.tcp_syncookies", "2")
        snapshot.sysctls["net.ipv4.tcp_timestamps"] = .absent(
            Absence(.nonexistent, "no \(name)"))
        snapshot.diagnostics = [Diagnostic(source: "source \(name)", message: "message \(name)")]
        let report = evaluate(snapshot, using: try Builtin.ruleSet(), version: "1.2.3")
        #expect(report.active.contains { $0.ruleID == "LISTEN101" })
        let steering = Self.text(report, verbosity: verbosity).unicodeScalars.filter {
            $0 != "\n"
                && [.control, .format, .lineSeparator, .paragraphSeparator]
                    .contains($0.properties.generalCategory)
        }
        #expect(steering.isEmpty)
        if verbosity == .quiet {
            let lines = Self.text(report, verbosity: .quiet).split(separator: "\n")
            #expect(lines.count == report.active.count)
        }
    }

    private static func text(
        _ report: Report, width: Int = 80, verbosity: Verbosity = .normal, shown: Level = .info,
        isColoured: Bool = false
    ) -> String {
        TextReporter(
            style: TextStyle(width: width, isColoured: isColoured), verbosity: verbosity,
            shown: shown
        ).text(report)
    }

    /// Lines beyond the width that could have been broken.
    private static func wideLines(of text: String, width: Int) -> [String] {
        text.split(separator: "\n").map(String.init).filter { line in
            line.count > width && !line.contains(" = ")
                && !line.split(separator: " ").contains { $0.count > width - 13 }
        }
    }

    /// The report of one rule on each of its examples that fire.
    private static func firing(_ path: String) throws -> [Report] {
        let schema = FactSchema(catalogue: Builtin.catalogue)
        let bases = try Builtin.exampleSnapshots()
        let text = try #require(Builtin.ruleTexts.first { $0.path == path }).text
        let file = try RuleFile(text, file: path, schema: schema)
        let rules = RuleSet([try Rule(file.definition)], catalogue: Builtin.catalogue)
        return try file.examples
            .filter { $0.expect == .fires }.map { example in
                let base = try #require(bases[example.base])
                return evaluate(
                    try example.snapshot(from: base, schema: schema, file: path), using: rules,
                    version: "1.2.3")
            }
    }
}
