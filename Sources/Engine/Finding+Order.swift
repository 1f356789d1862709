extension Finding {
    /// Worst first, then by rule, setting and place.
    static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
        if left.level != right.level { return left.level > right.level }
        if left.ruleID != right.ruleID { return left.ruleID < right.ruleID }
        if left.key != right.key { return left.key ?? "" < right.key ?? "" }
        if left.place != right.place { return left.place < right.place }
        guard let mine = left.location, let its = right.location else { return false }
        return (mine.file, mine.line, mine.column) < (its.file, its.line, its.column)
    }
}
