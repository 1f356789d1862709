internal import Evidence

/// Reads the network counters of the namespace, once or twice.
struct CounterCollector {
    /// One look at every counter.
    struct Look {
        var counters: [String: Int64] = [:]
        var diagnostics: [Diagnostic] = []
        /// Why there are no counters at all, `nil` when there are some.
        var absence: Absence?
        let time = Sampling.milliseconds()
    }

    let roots: CollectionRoots
    let wanted: CollectionPlan.Counters

    private static let files = ["netstat", "snmp"]

    func look() -> Look {
        var look = Look()
        for file in Self.files {
            let path = "\(roots.proc)/net/\(file)"
            do throws(FileError) {
                let text = try Directory("\(roots.proc)/net").bytes(of: file)
                let (counters, broken) = CounterText.parse(text, wanted)
                look.counters.merge(counters) { first, _ in first }
                look.diagnostics += broken.map { group in
                    Diagnostic(
                        source: path,
                        message: "the names and values of '\(group)' do not match; left out")
                }
            } catch {
                look.absence = error.absence(of: path)
                look.diagnostics.append(Diagnostic(source: path, message: "\(error)"))
            }
        }
        return look
    }

    /// Whether any counter is wanted at all.
    var isNeeded: Bool { wanted != .named([]) }

    /// The counters now, and their growth when an earlier look is given.
    func facts(since earlier: Look?, _ diagnostics: inout [Diagnostic]) -> CounterFacts {
        let now = look()
        diagnostics += now.diagnostics
        if now.counters.isEmpty, let absence = now.absence {
            return CounterFacts(absent: absence)
        }
        let origin = Self.files.map { "\(roots.proc)/net/\($0)" }.joined(separator: ", ")
        let needsSample = Absence(.notCollected, "it needs --sample")
        var facts = CounterFacts(
            totals: .observed(now.counters, from: origin), increases: .absent(needsSample),
            interval: .absent(needsSample))
        guard let earlier else { return facts }
        let (increases, fallen) = CounterText.increases(
            from: earlier.counters, to: now.counters)
        if !fallen.isEmpty {
            diagnostics.append(
                Diagnostic(
                    source: origin,
                    message: "counters fell during the sample and were left out: "
                        + fallen.joined(separator: ", ")))
        }
        facts.increases = .observed(increases, from: origin)
        facts.interval = .observed(now.time - earlier.time, from: "CLOCK_MONOTONIC")
        return facts
    }
}
