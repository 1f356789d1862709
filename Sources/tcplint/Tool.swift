internal import ArgumentParser
internal import Engine

/// The program: its commands, and the one place where it ends.
@main
struct Tool {
    static let version = "0.1.0"

    static func main() {
        do {
            let arguments = CommandLine.arguments.dropFirst()
            if arguments.first == "check", let check = CheckRequest(quick: arguments.dropFirst()) {
                Console.exit(try check.run())
            }
            var command = try TcplintCommand.parseAsRoot(Array(arguments))
            try command.run()
        } catch let failure as CommandFailure {
            Console.error(failure.line)
            Console.exit(failure.status)
        } catch let status as ExitStatusSignal {
            Console.exit(status.status)
        } catch {
            end(parsing: error)
        }
    }

    /// Help and the version go to standard output; every mistake in the command line is status 2.
    private static func end(parsing error: any Error) -> Never {
        let message = TcplintCommand.fullMessage(for: error)
        if TcplintCommand.exitCode(for: error).isSuccess {
            Console.output(message + "\n")
            Console.exit(.passed)
        }
        Console.error(message)
        Console.exit(.usage)
    }
}

/// Ends the process with a status, after everything has been printed.
struct ExitStatusSignal: Error {
    let status: ExitStatus
}

/// Ends the process with a message on standard error.
struct CommandFailure: Error {
    let message: String
    var status: ExitStatus = .usage
    /// The message begins with its place in a file and needs no other head.
    var isPlaced = false

    var line: String { isPlaced ? message : "tcplint: error: \(message)" }
}

struct TcplintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tcplint",
        abstract:
            "Finds what in this host's TCP settings loses traffic, wastes it or does nothing.",
        discussion: """
            Exit status: 0 nothing at or above --fail-on; 1 findings at or above it; 2 wrong \
            command line, rule or input; 3 the inspection itself failed.

            Examples:
              tcplint check
              tcplint check --sample 10 --fail-on error
              tcplint check --snapshot host.json --format json
              tcplint explain TW001
              tcplint fix > 99-tcplint.conf
            """,
        version: "tcplint \(Tool.version)",
        subcommands: [
            CheckCommand.self, FixCommand.self, ExplainCommand.self, RulesCommand.self,
            SnapshotCommand.self,
        ])
}
