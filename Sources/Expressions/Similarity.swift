/// The candidate that `word` most likely means, `nil` when all are too far; the first of equals.
func mostSimilar(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.utf8.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(wanted, Array(candidate.utf8))
        guard distance <= max(1, wanted.count / 3) else { continue }
        if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var costs = Array(0...right.count)
    for (row, byte) in left.enumerated() {
        var diagonal = row
        costs[0] = row + 1
        for column in right.indices {
            let substituted = diagonal + (byte == right[column] ? 0 : 1)
            diagonal = costs[column + 1]
            costs[column + 1] = min(substituted, diagonal + 1, costs[column] + 1)
        }
    }
    return costs[right.count]
}
