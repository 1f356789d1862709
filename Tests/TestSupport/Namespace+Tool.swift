package import Evidence
internal import Foundation

extension Namespace {
    /// `tcplint check` of it, with the exit status.
    package func check(
        _ arguments: [String] = []
    ) throws -> (report: ReportDocument, status: Int32) {
        let result = try tool("check", ["--format", "json"] + arguments, allowing: [0, 1])
        return (try ReportDocument(parsing: result.stdout), result.status)
    }

    /// `tcplint snapshot` of it.
    package func snapshot(_ arguments: [String] = []) throws -> Snapshot {
        let result = try tool("snapshot", arguments, allowing: [0])
        return try JSONDecoder().decode(Snapshot.self, from: Data(result.stdout.utf8))
    }

    /// Runs `tcplint` in it as the user nobody, who owns nothing.
    ///
    /// A copy of the program is run, because the folder that it was built in may be closed.
    package func runAsNobody(_ arguments: [String]) throws -> Program.Result {
        let folder = try TemporaryFolder()
        let copy = "\(folder.path)/tcplint"
        // Copied by another process: a child that a parallel test starts would inherit a file that
        // is open for writing here, and the copy could not be run as long as that child lives.
        try Program.output(["install", "-m", "0755", Tool.path, copy])
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        return try withExtendedLifetime(folder) {
            try Program.run(command(nobody + [copy] + arguments))
        }
    }

    private func tool(
        _ verb: String, _ arguments: [String], allowing statuses: Set<Int32>
    ) throws -> Program.Result {
        let words = [verb, "--netns", name] + arguments
        let result = try Tool.run(words)
        guard statuses.contains(result.status) else {
            throw ProgramError.failed(
                command: ["tcplint"] + words, status: result.status, stderr: result.stderr)
        }
        return result
    }
}
