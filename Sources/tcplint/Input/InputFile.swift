internal import FoundationEssentials
internal import Glibc

/// Files that the user names; `-` is standard input.
enum InputFile {
    /// No input of tcplint is larger; a larger file is a mistake or an attack.
    static let limit = 64 << 20

    static func bytes(_ path: String) throws -> [UInt8] {
        if path != "-" { try checkIsReadable(path) }
        // The path is read during the call only.
        let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { if path != "-" { close(file) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            // The buffer is as long as the read is told.
            let count = unsafe read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path) }
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
        throw CommandFailure(
            message: "'\(path)' holds more than \(limit >> 20) MiB; that is no tcplint input")
    }

    private static func unreadable(_ path: String) -> CommandFailure {
        CommandFailure(message: "cannot read '\(path)': \(Console.errorText(errno))")
    }

    static func text(_ path: String) throws -> String {
        let bytes = try bytes(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(message: "'\(path)' is not UTF-8 text")
        }
        return text
    }

    /// Files below a directory with that ending, in a fixed order; the file itself when `path` is
    /// one.
    static func files(below path: String, ending: String) throws -> [String] {
        let kind = FileKind(of: path)
        guard kind != .missing else {
            throw CommandFailure(message: "cannot read '\(path)': no such file or directory")
        }
        guard kind == .directory else { return [path] }
        do {
            let files = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/.")
                .filter { $0.hasSuffix(ending) }.sorted().map { "\(path)/\($0)" }
            if let other = files.first(where: { FileKind(of: $0) == .other }) {
                throw CommandFailure(
                    message: "'\(other)' is a pipe, socket or device; expected a file")
            }
            return files
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(
                message:
                    "cannot read '\(path)': \((error as? CocoaError).map(reason) ?? "\(error)")")
        }
    }

    /// Refuses what would block or never end before a byte is read.
    private static func checkIsReadable(_ path: String) throws {
        switch FileKind(of: path) {
        case .directory:
            throw CommandFailure(message: "'\(path)' is a directory; expected a file")
        case .regular(let bytes) where bytes > limit:
            throw CommandFailure(
                message:
                    "'\(path)' holds more than \(limit >> 20) MiB; that is no tcplint input")
        default: break
        }
    }

    private static func reason(_ error: CocoaError) -> String {
        switch error.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "no such file or directory"
        case .fileReadNoPermission: "permission denied"
        default: "reading failed (\(error.code.rawValue))"
        }
    }
}
