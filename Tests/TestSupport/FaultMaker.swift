internal import Foundation
internal import Glibc

/// A script of `Fixtures/faults` that makes a fault in a namespace and holds it.
package final class FaultMaker {
    /// What a script reports when the fault stands.
    package struct Reply: Decodable, Sendable {
        /// Connections that were opened.
        package let connected: Int?
        /// The name of the error that ended them, such as `EADDRNOTAVAIL`.
        package let error: String?
        /// Answers that have come to requests.
        package let answers: Int?
    }

    /// Its first report.
    package let ready: Reply
    private let child: ChildProcess
    private let input: Descriptor
    private let output: Descriptor
    private let errors: Descriptor
    private var pending: [UInt8] = []

    /// Its process.
    package var pid: Int32 { child.pid }

    /// Starts a script and waits until its fault stands.
    package init(
        _ script: String, _ arguments: [String], in namespace: Namespace
    ) throws {
        let command = namespace.command(
            ["/usr/bin/python3", Fixtures.path("faults/\(script).py")]
                + Self.mark(beside: namespace.isBeside) + arguments)
        let (ours, theirs) = try Descriptor.sockets()
        let (reading, writing) = try Descriptor.sockets()
        let errors = try Descriptor.file()
        child = try ChildProcess(
            command,
            environment: Program.surroundings.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 },
            input: theirs, output: writing, error: errors)
        input = ours
        output = reading
        self.errors = errors
        var pending: [UInt8] = []
        ready = try Self.reply(from: output, &pending, command, errors)
        self.pending = pending
    }

    deinit { stop() }

    /// Gives an order and waits for the answer.
    @discardableResult
    package func tell(_ order: String) throws -> Reply {
        guard input.send(Array("\(order)\n".utf8)) else {
            throw ProgramError.silent(command: child.command, stderr: standardError)
        }
        return try Self.reply(from: output, &pending, child.command, errors)
    }

    /// Ends it, and with it its sockets.
    package func stop() { child.end() }

    /// Command lines of scripts that this test process started and that still run, but for those
    /// beside other tests.
    package static var running: [String] { running(mark(beside: false)) }

    /// Command lines of scripts that still run beside other tests of this process.
    package static var besideOthers: [String] { running(mark(beside: true)) }

    private static func running(_ mark: [String]) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { Int32($0) != nil }.compactMap { pid in
            guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/\(pid)/cmdline")) else {
                return nil
            }
            let words = String(decoding: bytes, as: UTF8.self).split(separator: "\0")
                .map(String.init)
            return words.contains(mark) ? words.joined(separator: " ") : nil
        }
    }

    private static func mark(beside: Bool) -> [String] {
        ["--owner", "\(getpid())\(beside ? "-beside" : "")"]
    }

    private var standardError: String { String(decoding: errors.contents, as: UTF8.self) }

    /// A line, within a time that no script needs.
    private static func reply(
        from output: Descriptor, _ pending: inout [UInt8], _ command: [String],
        _ errors: Descriptor
    ) throws -> Reply {
        let deadline = ContinuousClock.now + .seconds(15)
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Data(pending[..<end])
                pending.removeSubrange(...end)
                return try JSONDecoder().decode(Reply.self, from: line)
            }
            guard ContinuousClock.now < deadline, let bytes = output.read(seconds: 15),
                !bytes.isEmpty
            else {
                throw ProgramError.silent(
                    command: command, stderr: String(decoding: errors.contents, as: UTF8.self))
            }
            pending += bytes
        }
    }
}
