internal import Glibc

/// One setting below `/proc/sys`.
enum SettingFile {
    /// Its text without the final newline, `nil` when there is no such setting.
    static func read(_ path: String) throws(ApplyError) -> String? {
        guard let content = try DurableFile.read(path) else { return nil }
        var bytes = content.bytes
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a value in one piece, as vectors must be.
    static func write(_ value: String, to path: String) throws(ApplyError) {
        // The call borrows the path for its own time only.
        let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .refused(.write, path: path, errorNumber: errno) }
        defer { close(file) }
        let bytes = Array((value + "\n").utf8)
        // The buffer is as long as the write is told.
        let count = unsafe Glibc.write(file, bytes, bytes.count)
        guard count == bytes.count else {
            throw .refused(.write, path: path, errorNumber: count < 0 ? errno : EIO)
        }
    }

    /// Whether two texts are one value: blanks between numbers do not count.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.split(whereSeparator: \.isWhitespace) == right.split(whereSeparator: \.isWhitespace)
    }
}
