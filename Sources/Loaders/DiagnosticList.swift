/// Diagnostics in the order in which they come up, not more than a reader can use.
struct DiagnosticList {
    private static let limit = 1_000

    private var kept: [LoaderDiagnostic] = []
    private var left = 0

    mutating func add(_ file: String?, _ line: Int?, _ message: String) {
        guard kept.count < Self.limit else {
            left += 1
            return
        }
        kept.append(LoaderDiagnostic(file: file, line: line, message: message))
    }

    /// The diagnostics; the last tells how many are left out.
    var all: [LoaderDiagnostic] {
        guard left > 0 else { return kept }
        return kept + [
            LoaderDiagnostic(file: nil, line: nil, message: "\(left) more are not listed")
        ]
    }
}
