internal import PortSharing

/// One table of answers by options, and the cases in which a kernel gives them.
struct BindPattern {
    /// The cases of one protocol, state and user.
    private struct Place {
        let label: String
        var cases: [BindCase]
    }

    /// Answers in the order of `ReuseOptions`, old by old.
    private let answers: [BindOutcome]
    private var places: [Place] = []

    /// The tables of a matrix in the order of their first case, as text; tables with a case that
    /// was not tried are left out.
    static func texts(of trials: [BindTrial], style: TextStyle) -> [String] {
        let size = ReuseOptions.allCases.count * ReuseOptions.allCases.count
        var patterns: [BindPattern] = []
        var tried: [BindCase] = []
        for start in stride(from: 0, to: trials.count - trials.count % size, by: size) {
            let answers = trials[start..<start + size].map(\.outcome)
            guard answers.allSatisfy(\.isTried) else { continue }
            tried.append(trials[start].bindCase)
            if let index = patterns.firstIndex(where: { $0.answers == answers }) {
                patterns[index].add(trials[start].bindCase)
            } else {
                var pattern = BindPattern(answers: answers)
                pattern.add(trials[start].bindCase)
                patterns.append(pattern)
            }
        }
        return patterns.map { $0.text(among: tried, style: style) }
    }

    private init(answers: [BindOutcome]) {
        self.answers = answers
    }

    private mutating func add(_ bindCase: BindCase) {
        let label = bindCase.situation
        if places.last?.label == label {
            places[places.count - 1].cases.append(bindCase)
        } else {
            places.append(Place(label: label, cases: [bindCase]))
        }
    }

    private func text(among tried: [BindCase], style: TextStyle) -> String {
        var text = style.dim(Self.line("old \\ new", ReuseOptions.allCases.map(\.letters))) + "\n"
        let width = ReuseOptions.allCases.count
        for (row, old) in ReuseOptions.allCases.enumerated() {
            let cells = answers[(row * width)..<((row + 1) * width)]
            text += Self.line(old.letters, cells.map(\.cell)) + "\n"
        }
        for (labels, addresses) in merged(among: tried) {
            text += style.paragraph("\(labels): \(addresses)", head: "  *", indent: 4)
        }
        return text
    }

    /// Situations with the same addresses in one line.
    private func merged(among tried: [BindCase]) -> [(labels: String, addresses: String)] {
        var merged: [(labels: String, addresses: String)] = []
        for place in places {
            let addresses = Self.addresses(
                of: place.cases, among: tried.filter { $0.situation == place.label })
            if let index = merged.firstIndex(where: { $0.addresses == addresses }) {
                merged[index].labels += "; \(place.label)"
            } else {
                merged.append((place.label, addresses))
            }
        }
        return merged
    }

    /// The pairs of addresses, in short where they are all of one kind out of two.
    private static func addresses(of cases: [BindCase], among all: [BindCase]) -> String {
        let overlapping = all.filter(\.hasOverlap)
        let apart = all.filter { !$0.hasOverlap }
        if !overlapping.isEmpty, !apart.isEmpty {
            if cases == all { return "all addresses" }
            if cases == overlapping { return "addresses that overlap" }
            if cases == apart { return "addresses that do not overlap" }
        }
        return cases.map(\.addresses).joined(separator: ", ")
    }

    private static func line(_ head: String, _ cells: [String]) -> String {
        var line = "  \(head)"
        for (index, cell) in cells.enumerated() {
            line += String(repeating: " ", count: max(1, 13 + 10 * index - line.count)) + cell
        }
        return line
    }
}

extension BindOutcome {
    fileprivate var isTried: Bool {
        if case .untried = self { return false }
        return true
    }
}

extension BindCase {
    /// Whether both sockets want the same address.
    fileprivate var hasOverlap: Bool { takenAddress.overlaps(newAddress) }
}
