internal import Apply
internal import Engine
internal import Glibc
internal import Sysctl

/// Standard output, standard error and the end of the process.
enum Console {
    /// Writes to standard output.
    static func output(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    /// Writes bytes to standard output.
    static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes a line to standard error, whose parts may come from others: names of files and hosts.
    static func error(_ line: String) {
        write(Array((printable(line) + "\n").utf8), to: STDERR_FILENO)
    }

    /// Replaces the current line of standard error, for progress on a terminal.
    static func progress(_ text: String) {
        write(Array("\r\u{1b}[K\(text)".utf8), to: STDERR_FILENO)
    }

    static func exit(_ status: ExitStatus) -> Never { Glibc.exit(status.rawValue) }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal: COLUMNS, then the terminal itself, then 80.
    static var width: Int {
        if let columns = environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
        var size = winsize()
        // The kernel fills the structure that it is handed; its size is fixed by the request.
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// A variable of the environment, `nil` when unset or empty.
    static func environment(_ name: String) -> String? {
        // getenv returns a string that nothing in this single-threaded program changes.
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        let failure = writeAll(bytes, to: descriptor)
        guard failure != 0, descriptor == STDOUT_FILENO else { return }
        error("tcplint: error: cannot write the output: \(errorText(failure))")
        exit(.usage)
    }

    /// An error number in words.
    static func errorText(_ number: Int32) -> String {
        // strerror returns static text for every number.
        unsafe String(cString: strerror(number)).lowercased()
    }
}
