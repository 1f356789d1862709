/// Something about the files that their owner should know.
package struct LoaderDiagnostic: Sendable, Equatable {
    /// The file that it is about, `nil` for the whole run.
    package let file: String?
    /// The line, counted from 1, `nil` for the whole file.
    package let line: Int?
    /// What it is: lower case, one line, without a full stop.
    package let message: String

    /// Makes a diagnostic.
    package init(file: String?, line: Int?, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}
