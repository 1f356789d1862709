/// Why a program did not do its part in a test.
package enum ProgramError: Error, Equatable, CustomStringConvertible {
    /// It could not be started; the error number is that of `posix_spawn`.
    case notStarted(command: [String], errorNumber: Int32)
    /// It was still running when its time was over, and was ended.
    case tooSlow(command: [String], seconds: Double)
    /// It ended with another status than 0.
    case failed(command: [String], status: Int32, stderr: String)
    /// It did not say what the test waits for; the text is its standard error.
    case silent(command: [String], stderr: String)
    /// The system refused a socket or a file.
    case noResource(name: String, errorNumber: Int32)

    /// What happened, with the command line.
    package var description: String {
        switch self {
        case .notStarted(let command, let number):
            "cannot start '\(command.joined(separator: " "))': error \(number)"
        case .tooSlow(let command, let seconds):
            "'\(command.joined(separator: " "))' did not end within \(seconds) s"
        case .failed(let command, let status, let stderr):
            "'\(command.joined(separator: " "))' ended with \(status): \(stderr)"
        case .silent(let command, let stderr):
            "'\(command.joined(separator: " "))' is not ready: \(stderr)"
        case .noResource(let name, let number):
            "cannot make a \(name): error \(number)"
        }
    }
}
