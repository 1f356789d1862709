import Glibc

/// A file of `Fixtures/netlink`: bytes in hexadecimal, `#` starts a comment.
struct HexFixture: Sendable, CustomStringConvertible {
    enum Problem: Error {
        case unreadable(path: String)
        case notHexadecimal(text: String)
    }

    let name: String

    init(_ name: String) {
        self.name = name
    }

    var description: String {
        name
    }

    func bytes(from file: String = #filePath) throws -> [UInt8] {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let path = parts.dropLast(3).joined(separator: "/") + "/Fixtures/netlink/\(name).hex"
        return try Self.text(of: path).split(separator: "\n").flatMap { line in
            try (line.split(separator: "#", omittingEmptySubsequences: false).first ?? "")
                .split(separator: " ")
                .map { word in
                    guard let byte = UInt8(word, radix: 16) else {
                        throw Problem.notHexadecimal(text: String(word))
                    }
                    return byte
                }
        }
    }

    private static func text(of path: String) throws -> String {
        // The stream is closed once, and the buffer is as long as the read is told.
        guard let stream = unsafe fopen(path, "r") else { throw Problem.unreadable(path: path) }
        defer { unsafe fclose(stream) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe fread(&buffer, 1, buffer.count, stream)
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}
