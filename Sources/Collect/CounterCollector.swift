internal import Evidence

/// Reads the network counters of the namespace, once or twice.
struct CounterCollector {
    /// One look at every counter.
    struct Look {
        var counters: [String: Int64] = [:]
        /// The files that were read.
        var sources: [String] = []
        var diagnostics: [Diagnostic] = []
        /// Why there are no counters at all, `nil` when there are some.
        var absence: Absence?
        let time = Sampling.milliseconds()
    }

    let roots: CollectionRoots
    let wanted: CollectionPlan.Counters

    /// Whether any counter is wanted at all.
    var isNeeded: Bool { wanted != .named([]) }

    func look() -> Look {
        var look = Look()
        var buffer = FileBuffer(window: 8_191)
        for file in ["netstat", "snmp"] {
            let path = "\(roots.net)/\(file)"
            do throws(FileError) {
                try Directory.readFile(path, into: &buffer)
                add(CounterText(buffer.bytes, wanted: wanted), of: path, to: &look)
            } catch {
                let absence = error.absence(of: path)
                look.absence = look.absence ?? absence
                look.diagnostics.append(Diagnostic(source: path, message: absence.detail))
            }
        }
        if !look.sources.isEmpty { look.absence = nil }
        return look
    }

    private func add(_ text: CounterText, of path: String, to look: inout Look) {
        func tell(_ names: [String], _ message: (String) -> String) {
            guard !names.isEmpty else { return }
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            look.diagnostics.append(Diagnostic(source: path, message: message(list)))
        }
        tell(text.broken) { "names and values do not match, counters left out: \($0)" }
        tell(text.unreadable) { "values are not numbers, counters left out: \($0)" }
        tell(text.clamped) { "values are beyond the signed 64-bit range and held there: \($0)" }
        guard text.hasCounters else {
            look.absence = look.absence ?? Absence(.malformed, "'\(path)' holds no counters")
            return
        }
        look.sources.append(path)
        if look.counters.isEmpty {
            look.counters = text.counters
        } else {
            look.counters.merge(text.counters) { first, _ in first }
        }
    }

    /// The counters now, and their growth when an earlier look is given.
    func facts(since earlier: Look?, _ diagnostics: inout [Diagnostic]) -> CounterFacts {
        let now = look()
        diagnostics += now.diagnostics
        if let absence = now.absence { return CounterFacts(absent: absence) }
        let origin = now.sources.dropFirst().reduce(into: now.sources.first ?? "") {
            $0 += ", " + $1
        }
        let needsSample = Absence(.notCollected, "it needs --sample")
        var facts = CounterFacts(
            totals: .observed(now.counters, from: origin), increases: .absent(needsSample),
            interval: .absent(needsSample))
        guard let earlier else { return facts }
        if let absence = earlier.absence {
            facts.increases = .absent(absence)
            facts.interval = .absent(absence)
            return facts
        }
        let growth = CounterGrowth(from: earlier.counters, to: now.counters)
        if !growth.fallen.isEmpty {
            diagnostics.append(
                Diagnostic(
                    source: origin,
                    message: "counters fell during the sample, their growth is unknown: "
                        + growth.fallen.map { "'\($0)'" }.joined(separator: ", ")))
        }
        facts.increases = .observed(growth.increases, from: origin)
        facts.interval = .observed(now.time - earlier.time, from: "CLOCK_MONOTONIC")
        return facts
    }
}
