/// The forms of what is no report: the answer of `explain`, `effective` and the like.
enum DocumentFormat: String, CaseIterable {
    case text, json
}
