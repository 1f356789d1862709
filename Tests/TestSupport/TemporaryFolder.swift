internal import Foundation

/// A folder of its own for a test, removed with its last owner.
package final class TemporaryFolder {
    /// Its place.
    package let path: String

    /// Makes the folder; everyone may enter it.
    package init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "tcplint-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and gives its path.
    package func write(_ text: String, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }

    /// Makes a symbolic link and gives its path.
    package func link(_ name: String, to target: String) throws -> String {
        let file = "\(path)/\(name)"
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
        return file
    }

    /// The text of a file in it.
    package func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }
}
