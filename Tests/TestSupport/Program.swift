internal import Glibc

/// Programs that a test runs to their end.
package enum Program {
    /// What a program left behind.
    package struct Result: Sendable, Equatable {
        /// The exit status; 128 and the number of the signal that ended it.
        package let status: Int32
        /// Standard output, bytes that are not UTF-8 replaced.
        package let stdout: String
        /// Standard error, bytes that are not UTF-8 replaced.
        package let stderr: String

        /// Makes a result, to compare with.
        package init(status: Int32, stdout: String, stderr: String) {
            self.status = status
            self.stdout = stdout
            self.stderr = stderr
        }

        /// The lines of standard output.
        package var lines: [String] {
            stdout.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        }
    }

    /// Runs a program, found along PATH, and waits for its end; it is ended when it takes longer.
    ///
    /// It sees `environment` and nothing else besides PATH, HOME and the place of shared libraries.
    package static func run(
        _ command: [String], input: String? = nil, environment: [String: String] = [:],
        seconds: Double = 20
    ) throws(ProgramError) -> Result {
        let output = try Descriptor.file()
        let error = try Descriptor.file()
        let child = try ChildProcess(
            command, environment: surroundings.merging(environment) { $1 },
            input: try file(holding: input), output: output, error: error)
        guard let status = child.wait(seconds: seconds) else {
            throw .tooSlow(command: command, seconds: seconds)
        }
        return Result(
            status: status, stdout: String(decoding: output.contents, as: UTF8.self),
            stderr: String(decoding: error.contents, as: UTF8.self))
    }

    /// Runs a program that has to end with 0, and gives its standard output.
    @discardableResult
    package static func output(
        _ command: [String], input: String? = nil
    ) throws(ProgramError) -> String {
        let result = try run(command, input: input)
        guard result.status == 0 else {
            throw .failed(command: command, status: result.status, stderr: result.stderr)
        }
        return result.stdout
    }

    private static func file(holding text: String?) throws(ProgramError) -> Descriptor {
        guard let text else { return try Descriptor.null() }
        return try Descriptor.file(holding: Array(text.utf8))
    }

    /// Variables that programs need to run at all; those that steer output are left out.
    static var surroundings: [String: String] {
        var variables = ["LANG": "C.UTF-8"]
        for name in ["HOME", "LD_LIBRARY_PATH", "PATH"] {
            // getenv returns a string that nothing changes while tests run.
            if let value = unsafe getenv(name) {
                variables[name] = unsafe String(cString: value)
            }
        }
        variables["PATH", default: "/usr/bin:/bin"] += ":/usr/sbin:/sbin"
        return variables
    }
}
