package import Evidence
internal import Glibc

/// Why a file could not be read.
package struct FileError: Error, Equatable, CustomStringConvertible {
    /// The kernel's error number.
    package let number: Int32

    /// Makes an error from the kernel's number.
    package init(_ number: Int32) {
        self.number = number
    }

    /// The error in words.
    package var description: String {
        if number == EILSEQ { return "it is not UTF-8 text" }
        // strerror returns constant text for every number.
        return unsafe String(cString: strerror(number)).lowercased()
    }

    /// The absence that this error leaves at `path`.
    package func absence(of path: String) -> Absence {
        switch number {
        case ENOENT: Absence(.nonexistent, "this kernel or namespace has no '\(path)'")
        case EACCES, EPERM: Absence(.denied, "cannot read '\(path)': permission denied")
        case EILSEQ: Absence(.malformed, "'\(path)' is not UTF-8 text")
        default: Absence(.failed, "cannot read '\(path)': \(self)")
        }
    }
}
