package import Evidence
package import Expressions
package import Sysctl

/// The values of facts in one snapshot, as expressions see them.
package struct FactStore: ValueScope, Sendable {
    /// The evidence.
    package let snapshot: Snapshot
    /// What is known of settings.
    package let catalogue: Catalogue
    /// The kernel of the snapshot, `nil` when it cannot be read.
    package let kernel: KernelVersion?
    /// Who built that kernel, `nil` when it cannot be read.
    package let builder: KernelBuilder?

    /// Makes a store over a snapshot.
    package init(_ snapshot: Snapshot, catalogue: Catalogue) {
        self.snapshot = snapshot
        self.catalogue = catalogue
        self.kernel = snapshot.host.kernel.value.flatMap { KernelVersion($0) }
        self.builder = kernel.map { catalogue.builder(of: $0) }
    }

    /// Length and value of the fact that leads `path`.
    package func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        guard let root = path.first else { return nil }
        switch root {
        case "sysctl":
            guard let (length, entry) = FactSchema.setting(in: path, catalogue) else { return nil }
            return (length, setting(entry))
        case "default":
            guard let (length, entry) = FactSchema.setting(in: path, catalogue) else { return nil }
            return (length, defaultValue(of: entry))
        case FactSchema.initial:
            guard let (length, entry) = FactSchema.setting(in: path, catalogue) else { return nil }
            return (length, initial(entry))
        case "counter", "increase":
            guard path.count >= 3 else { return nil }
            return (3, counter(root, "\(path[1]).\(path[2])"))
        case FactSchema.interfaces:
            return (1, interfaces)
        default:
            for length in stride(from: min(3, path.count), through: 1, by: -1) {
                if let outcome = plainFact(Self.dotted(path[..<length])) {
                    return (length, outcome)
                }
            }
            return nil
        }
    }

    /// The value of a fact by the whole of its name, `nil` when `resolve` must find it.
    ///
    /// `index` is where its setting stands in the catalogue. Spares the most frequent facts that
    /// their names are taken apart and looked up.
    package func value(of fact: String, setting index: Int?) -> Outcome? {
        guard let index else { return plainFact(fact) }
        switch fact.utf8.first {
        case UInt8(ascii: "d"): return defaultValue(at: index)
        case UInt8(ascii: "i"):
            let (shape, unit) = catalogue.kind(at: index)
            return initial(catalogue.names[index], shape, unit)
        default: return setting(at: index)
        }
    }

    /// The running value of a setting, `nil` when the catalogue does not have it.
    func setting(named name: String) -> Outcome? {
        guard let index = catalogue.index(of: name) else { return nil }
        return setting(at: index)
    }

    private func setting(at index: Int) -> Outcome {
        let (shape, unit) = catalogue.kind(at: index)
        return setting(catalogue.names[index], shape, unit)
    }

    /// The value of a setting of one interface, found as that of every interface at `index`.
    func value(of fact: String, pattern index: Int) -> Outcome {
        let (shape, unit) = catalogue.kind(at: index)
        let dot = UInt8(ascii: ".")
        let root = fact.utf8.prefix { $0 != dot }
        let name = String(Substring(fact.utf8.dropFirst(root.count + 1)))
        switch root.first {
        case UInt8(ascii: "d"):
            return defaultValue(of: catalogue[at: index].named(SysctlKey(name)))
        case UInt8(ascii: "i"): return initial(name, shape, unit)
        default: return setting(name, shape, unit)
        }
    }

    private func defaultValue(at index: Int) -> Outcome {
        let code = catalogue.defaultCode(at: index)
        let (shape, unit) = catalogue.kind(at: index)
        let name = catalogue.names[index]
        // What is known of the kernel's builder comes before the table of versions.
        guard let kernel, !code.isEmpty, builder?.defaultFact(about: SysctlKey(name)) == nil
        else { return defaultValue(of: catalogue[at: index]) }
        let bytes = code.utf8.span
        var candidates = DefaultCode.Reader(bytes, shape: shape, on: kernel)
        while let candidate = candidates.next(bytes) {
            switch candidate {
            case .value(let value): return Self.outcome(of: value, name, unit)
            case .formula(let condition, let expressions):
                switch truth(of: condition) {
                case .known(true): return defaultValue(expressions, name, shape, unit)
                case .known: continue
                case .unknown(let missing): return .unknown(missing)
                }
            }
        }
        return .missing("default of \(name)", "not known for kernel \(kernel)", .absent)
    }

    private enum Truth {
        case known(Bool)
        case unknown([Missing])
    }

    /// Whether a default's condition holds; an empty one always does.
    private func truth(of condition: String) -> Truth {
        guard !condition.isEmpty else { return .known(true) }
        switch evaluated(condition) {
        case .known(let value): return .known(value == .bool(true))
        case .unknown(let missing): return .unknown(missing)
        }
    }

    /// The components with dots between them; `joined` looks up conformances first, which takes
    /// as long as the rest of a fact.
    private static func dotted(_ path: ArraySlice<String>) -> String {
        var name = ""
        for component in path {
            if !name.isEmpty { name += "." }
            name += component
        }
        return name
    }

    /// The running value of a setting.
    package func setting(_ entry: CatalogueEntry) -> Outcome {
        setting(entry.key.name, entry.shape, entry.unit)
    }

    func setting(_ name: String, _ shape: SysctlShape, _ unit: SysctlUnit) -> Outcome {
        setting(snapshot.sysctls[name], named: name, shape, unit)
    }

    func setting(
        _ reading: Reading<String>?, named name: String, _ shape: SysctlShape, _ unit: SysctlUnit
    ) -> Outcome {
        switch reading {
        case nil:
            return .missing(name, "it was not collected", .absent)
        case .absent(let absence):
            return Self.unknown(name, absence)
        case .observed(let text, _):
            return Self.value(of: text, name, shape, unit)
        }
    }

    /// The default that the running kernel gives a setting, unknown where the catalogue cannot
    /// tell.
    package func defaultValue(of entry: CatalogueEntry) -> Outcome {
        let name = "default of \(entry.key.name)"
        guard let kernel else {
            return Self.unknown(name, snapshot.host.kernel.absence ?? Self.unreadableKernel)
        }
        if let fact = builder?.defaultFact(about: entry.key) {
            return defaultValue(fact.defaults, entry.key.name, entry.shape, entry.unit)
        }
        for candidate in entry.defaults where candidate.kernel.contains(kernel) {
            switch truth(of: candidate.condition) {
            case .known(true):
                return defaultValue(candidate.values, entry.key.name, entry.shape, entry.unit)
            case .known: continue
            case .unknown(let missing): return .unknown(missing)
            }
        }
        return .missing(name, "not known for kernel \(kernel)", .absent)
    }

    private func defaultValue(
        _ expressions: [String], _ key: String, _ shape: SysctlShape, _ unit: SysctlUnit
    ) -> Outcome {
        if shape == .text || shape == .ports {
            return Self.value(of: Self.list(expressions), key, shape, unit)
        }
        var numbers: [Int64] = []
        for expression in expressions {
            switch evaluated(expression) {
            case .unknown(let missing): return .unknown(missing)
            case .known(let value):
                guard let number = value.count(in: unit) else {
                    return .missing(
                        "default of \(key)", "its formula gave no number", .arithmetic)
                }
                numbers.append(number)
            }
        }
        return Self.value(of: Self.list(numbers.map { String($0) }), key, shape, unit)
    }

    private static func list(_ words: [String]) -> String {
        words.dropFirst().reduce(into: words.first ?? "") { $0 += " " + $1 }
    }

    private func evaluated(_ source: String) -> Outcome {
        // Most formulas are one number.
        if let number = Int64(source) { return .known(.int(number)) }
        guard let expression = try? Expression(parsing: source) else {
            return .missing(source, "the catalogue's formula cannot be read", .arithmetic)
        }
        return expression.evaluate(in: self)
    }

    private func counter(_ root: String, _ name: String) -> Outcome {
        let reading =
            root == "counter" ? snapshot.counters.totals : snapshot.counters.increases
        switch reading {
        case .absent(let absence):
            return Self.unknown("\(root).\(name)", absence)
        case .observed(let values, _):
            guard let value = values[name] else {
                return .missing(
                    "\(root).\(name)", "this kernel does not count it", .absent)
            }
            return .known(.int(value))
        }
    }

    private static let unreadableKernel = Absence(.malformed, "the kernel release has no version")

    static func unknown(_ name: String, _ absence: Absence) -> Outcome {
        .missing(
            name, absence.detail, absence.reason == .nonexistent ? .nonexistent : .absent)
    }

    static func value(of text: String, as entry: CatalogueEntry) -> Outcome {
        value(of: text, entry.key.name, entry.shape, entry.unit)
    }

    private static func value(
        of text: String, _ name: String, _ shape: SysctlShape, _ unit: SysctlUnit
    ) -> Outcome {
        let value: SysctlValue
        do {
            value = try SysctlValue(text, shape: shape)
        } catch {
            return .missing(name, "\(error)", .absent)
        }
        return outcome(of: value, name, unit)
    }

    private static func outcome(
        of value: SysctlValue, _ name: String, _ unit: SysctlUnit
    ) -> Outcome {
        func number(_ count: Int64) -> Outcome { .quantity(count, name, unit) }
        switch value {
        case .integer(let count):
            return number(count)
        case .triple(let low, let middle, let high):
            return .known(
                .record(
                    Record(
                        typeName: "triple",
                        fields: [
                            ("min", number(low)), ("default", number(middle)),
                            ("max", number(high)),
                        ])))
        case .interval(let low, let high):
            return .known(.interval(low: low, high: high))
        case .ports(let ranges):
            return .known(.intervals(ranges))
        case .text(let text):
            return .known(.string(text))
        }
    }
}

extension Outcome {
    /// One missing fact.
    package static func missing(
        _ name: String, _ reason: String, _ kind: Missing.Kind
    ) -> Outcome {
        .unknown([Missing(name: name, reason: reason, kind: kind)])
    }

    /// A number of a setting in its unit.
    fileprivate static func quantity(
        _ count: Int64, _ name: String, _ unit: SysctlUnit
    ) -> Outcome {
        func duration(_ scale: Int64) -> Outcome {
            let (microseconds, overflow) = count.multipliedReportingOverflow(by: scale)
            guard !overflow else {
                return .missing(name, "\(count) is too large", .arithmetic)
            }
            return .known(.duration(microseconds: microseconds))
        }
        switch unit {
        case .none, .entries, .packets: return .known(.int(count))
        case .bytes: return .known(.bytes(count))
        case .pages: return .known(.pages(count))
        case .seconds: return duration(1_000_000)
        case .milliseconds: return duration(1_000)
        case .microseconds: return duration(1)
        }
    }
}

extension Value {
    /// The number that a setting of that unit would hold; bare numbers take the unit, ratios are
    /// cut to whole numbers.
    package func count(in unit: SysctlUnit) -> Int64? {
        switch (self, unit) {
        case (.int(let count), _): count
        case (.ratio(let ratio), _):
            ratio.isFinite && ratio.magnitude < 9e18 ? Int64(ratio) : nil
        case (.bytes(let count), .bytes): count
        case (.pages(let count), .pages): count
        case (.duration(let microseconds), .seconds): microseconds / 1_000_000
        case (.duration(let microseconds), .milliseconds): microseconds / 1_000
        case (.duration(let microseconds), .microseconds): microseconds
        default: nil
        }
    }
}
