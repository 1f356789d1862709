internal import Evidence

extension ConfigurationFile {
    /// Takes up the suppressions in the comments of a file, each for the next line that is not a
    /// comment; `marks` begin one.
    mutating func readIgnores(of source: SourceLines, marks: [UInt8]) {
        var pending: [InlineIgnore] = []
        for line in source.lines {
            let text = line.bytes.drop { $0 == 0x20 || $0 == 9 }
            guard let first = text.first, first != 13 else { continue }
            guard marks.contains(first) else {
                guard !pending.isEmpty else { continue }
                for var ignore in pending {
                    ignore.line = line.number
                    ignores.append(ignore)
                }
                pending = []
                continue
            }
            // Every file is full of comments; only the rare one that names us is made a text.
            let comment = text.dropFirst().drop { $0 == 0x20 || $0 == 9 }
            guard comment.starts(with: "tcplint:".utf8) else { continue }
            let place = source.place(line)
            switch InlineIgnore.read(String(decoding: comment, as: UTF8.self)) {
            case nil: continue
            case .malformed(let problem):
                notes.append(ConfigurationNote(.malformedIgnore, at: place, detail: problem))
            case .ignore(let rules, let reason, let expires):
                pending.append(
                    InlineIgnore(
                        rules: rules, reason: reason, expires: expires, line: line.number + 1,
                        place: place))
            }
        }
        ignores += pending
    }

    /// Leaves open what a setting gets when only some of its assignments take place and they
    /// differ; `isConditional` tells whether the assignment of an index may be skipped.
    mutating func openBranches(isConditional: (Int) -> Bool) {
        var indexes: [String: [Int]] = [:]
        for (index, assignment) in assignments.enumerated() where assignment.value != .exclusion {
            indexes[assignment.key, default: []].append(index)
        }
        for same in indexes.values where same.count > 1 && same.contains(where: isConditional) {
            let value = assignments[same[0]].value
            guard same.contains(where: { assignments[$0].value != value }) else { continue }
            for index in same {
                assignments[index].value = .template(assignments[index].valueText)
            }
        }
    }
}
