internal import Sysctl

extension KeyHints {
    /// The sibling that differs in letters only, at most two and in words that no setting has.
    func nearMiss(of last: Substring, in directory: String) -> Hint? {
        let (nearest, isAlone) = nearest(to: last, among: index.siblings[directory] ?? [])
        guard let first = nearest.first else { return nil }
        let name = "\(directory).\(first)"
        guard !isAlone else { return meant(name, because: "") }
        return .unknown("\(name) or \(directory).\(nearest[1]) may be meant")
    }

    /// The nearest candidates in their order, and whether it is only one.
    func nearest(to last: Substring, among candidates: some Sequence<String>)
        -> (names: [String], isAlone: Bool)
    {
        let words = last.lowercased().split(separator: "_", omittingEmptySubsequences: false)
        var best: (distance: Int, names: [String]) = (3, [])
        for candidate in candidates where abs(candidate.utf8.count - last.utf8.count) <= 2 {
            guard let distance = distance(words, to: candidate) else { continue }
            if distance < best.distance {
                best = (distance, [candidate])
            } else if distance == best.distance {
                best.names.append(candidate)
            }
        }
        return (best.names, best.names.count == 1)
    }

    /// Edits in all words together; `nil` when they are more than two or change the meaning.
    private func distance(_ words: [Substring], to candidate: String) -> Int? {
        let others = candidate.split(separator: "_")
        guard others.count == words.count else { return nil }
        var (distance, changed, shortest) = (0, 0, Int.max)
        for (word, other) in zip(words, others) where word != other {
            // 'udp_rmem' is not 'udp_mem', and 'tcp_retries3' none of the two that exist.
            guard !index.words.contains(word) || isPlural(word, other),
                word.filter(\.isNumber) == other.filter(\.isNumber), other.count >= 3,
                let edits = editDistance(String(word), String(other), limit: 2),
                edits == 1 || other.count >= 6
            else { return nil }
            distance += edits
            changed += 1
            shortest = min(shortest, other.count)
        }
        // Two short words that are both damaged may have been anything.
        guard changed < 2 || shortest >= 5 else { return nil }
        return (1...2).contains(distance) ? distance : nil
    }

    private func isPlural(_ one: Substring, _ other: Substring) -> Bool {
        "\(one)s" == other || one == "\(other)s"
    }
}

/// Insertions, deletions, replacements and swaps of neighbours from one text to the other, `nil`
/// when they are more than `limit`.
func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            var cost = min(
                last[column + 1] + 1, current[column] + 1,
                last[column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1],
                left[row - 1] == right[column]
            {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        beforeLast = last
        last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
}
