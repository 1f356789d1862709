internal import Foundation
internal import Glibc

/// The built `tcplint`.
package enum Tool {
    /// TCPLINT_BINARY, or the program beside the running test bundle.
    package static let path: String = {
        // getenv returns a string that nothing changes while tests run.
        if let path = unsafe getenv("TCPLINT_BINARY") { return unsafe String(cString: path) }
        let bundle =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return bundle.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/tcplint"
    }()

    /// Runs it with these arguments; see `Program.run`.
    ///
    /// The configuration files of the machine are not read, unless `environment` says otherwise.
    package static func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
        seconds: Double = 20
    ) throws(ProgramError) -> Program.Result {
        try Program.run(
            [path] + arguments, input: input,
            environment: ["TCPLINT_NO_CONFIG": "1"].merging(environment) { $1 }, seconds: seconds)
    }
}
