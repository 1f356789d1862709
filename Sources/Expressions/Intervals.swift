/// The same set of numbers as sorted ranges that neither overlap nor touch.
func merged(_ ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    var merged: [ClosedRange<Int64>] = []
    merged.reserveCapacity(ranges.count)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = merged.last,
            last.upperBound == .max || range.lowerBound <= last.upperBound + 1
        {
            merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
            merged.append(range)
        }
    }
    return merged
}

/// How many numbers lie from `low` to `high`, both included.
func size(_ low: Int64, _ high: Int64) throws(EvaluationFailure) -> Int64 {
    guard low <= high else { return 0 }
    let (distance, tooFar) = high.subtractingReportingOverflow(low)
    let (size, tooMany) = distance.addingReportingOverflow(1)
    guard !tooFar, !tooMany else { throw .overflow }
    return size
}

/// How many numbers from `low` to `high` are in the set.
func overlap(
    _ low: Int64, _ high: Int64, _ ranges: [ClosedRange<Int64>]
) throws(EvaluationFailure) -> Int64 {
    var total: Int64 = 0
    for range in merged(ranges) {
        let part = try size(max(low, range.lowerBound), min(high, range.upperBound))
        let (sum, overflow) = total.addingReportingOverflow(part)
        guard !overflow else { throw .overflow }
        total = sum
    }
    return total
}
