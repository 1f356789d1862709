import BuiltinRules
import Engine
import Evidence
import Reporters
import Rules
import Testing

/// Reports in which every text that comes from a host or a file is out to break the format.
enum Hostile {
    static let texts = [
        "", "<script>alert(1)</script>", "</pre></system-out>]]><!--", "a\nb\r\nc\rd\te",
        "::error file=x,line=1::y %0A %25", "\u{0}\u{1}\u{8}\u{b}\u{1b}[31m\u{7f}\u{85}\u{9b}",
        "\u{fffe}\u{ffff}\u{202e}\u{2028}\u{200b}", "\" onload='x' & &amp; &#0;",
        "| a \\| `b` **c** [d](javascript:x) @e\n\n# f", "\\\"} 1\ntcplint_findings 7",
        "größe 漢字 🐧", String(decoding: [0xed, 0xa0, 0x80, 0xff, 0xc0] as [UInt8], as: UTF8.self),
        String(repeating: "x<&\"", count: 4_000),
    ]

    /// A host whose names, sources, settings and reasons are `text`.
    static func host(_ text: String) throws -> Report {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.name = .observed(text, from: text)
        snapshot.host.distribution = .observed(text, from: text)
        snapshot.host.namespace = .observed(text, from: text)
        snapshot.collectedAt = text
        snapshot.sockets.listeners = .observed([Sample.listener(process: text)], from: text)
        snapshot.sockets.destinations = .observed(
            [
                Destination(
                    source: text, destination: text, port: .min, loopback: false, live: .max,
                    timeWait: .max, freshTimeWait: .min)
            ], from: text)
        snapshot.sockets.states = .observed(
            ["ipv4": ["listen": .max, "time_wait": .min, text: 3], text: ["listen": .max]],
            from: text)
        snapshot.sysctls["net.ipv4.tcp_congestion_control"] = .observed(text, from: text)
        snapshot.sysctls["net.ipv4.tcp_syncookies"] = .observed("2", from: text)
        snapshot.sysctls["net.ipv4.tcp_sack"] = .absent(Absence(.failed, text))
        snapshot.diagnostics = [Diagnostic(source: text, message: text)]
        let rules = try Builtin.ruleSet().selecting(
            ["LISTEN001", "LISTEN101", "PORT101", "SEC011", "TS001", "CC", "LOSS"], ignoring: [])
        var report = evaluate(snapshot, using: rules, version: text)
        if let last = report.findings.indices.last {
            report.findings[last].suppressed = Finding.Suppression(
                by: text, reason: text, expires: text)
        }
        return report
    }

    /// A file whose path, keys and values are `text`.
    static func file(_ text: String) throws -> Report {
        try Sample.report(
            onFile: "net.ipv4.tcp_rmem = 1 \(text)\nnet.ipv4.\(text) = \(text)\n", path: text,
            by: ["CFG", "OBS004"])
    }

    /// Both.
    static func reports(_ text: String) throws -> [Report] { [try host(text), try file(text)] }
}

extension ReportTerms {
    /// Everything is shown, and what is critical fails.
    static func usual(_ report: Report) -> ReportTerms {
        ReportTerms(
            shown: .info, failOn: .critical,
            status: ExitStatus(of: report, failOn: .critical, strict: false, exitZero: false))
    }

    /// An inspection that failed.
    static let failed = ReportTerms(shown: .info, failOn: .critical, status: .inspectionFailed)
}

extension Report {
    /// The report of an inspection that could read nothing.
    static func ofNothing() throws -> Report {
        evaluate(
            try #require(try Builtin.exampleSnapshots()["dump"]).emptied,
            using: try Builtin.ruleSet(), version: "1.2.3")
    }
}

extension Snapshot {
    fileprivate var emptied: Snapshot {
        var snapshot = self
        snapshot.sysctls = [:]
        return snapshot
    }
}
