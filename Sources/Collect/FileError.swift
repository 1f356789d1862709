package import Evidence
internal import Glibc

/// Why a file could not be read.
package enum FileError: Error, Equatable, CustomStringConvertible {
    /// The kernel refused, with its error number.
    case kernel(Int32)
    /// The content is not UTF-8.
    case notText
    /// The content is larger than this many bytes.
    case tooLarge(limit: Int)

    /// The error in words.
    package var description: String {
        switch self {
        // strerror returns constant text for every number.
        case .kernel(let number): unsafe String(cString: strerror(number)).lowercased()
        case .notText: "it is not UTF-8 text"
        case .tooLarge(let limit): "it holds more than \(limit) bytes"
        }
    }

    /// The absence that this error leaves at `path`.
    package func absence(of path: String) -> Absence {
        switch self {
        case .kernel(ENOENT):
            Absence(.nonexistent, "this kernel or namespace has no '\(path)'")
        case .kernel(EACCES), .kernel(EPERM):
            Absence(.denied, "cannot read '\(path)': permission denied")
        case .notText:
            Absence(.malformed, "'\(path)' is not UTF-8 text")
        case .kernel, .tooLarge:
            Absence(.failed, "cannot read '\(path)': \(self)")
        }
    }
}
