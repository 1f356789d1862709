internal import Apply
internal import Glibc

/// Files that the user asked for.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws {
        guard path != "-" else { return Console.output(bytes) }
        let failure = failure(ofWriting: bytes, to: path)
        guard failure == 0 else {
            throw CommandFailure(
                message: "cannot write '\(path)': \(Console.errorText(failure))")
        }
    }

    /// The error number, or 0.
    ///
    /// A new file takes the place of a regular one at once. What a link leads to, a device or a pipe
    /// is written to instead: its name belongs to others, too.
    private static func failure(ofWriting bytes: [UInt8], to path: String) -> Int32 {
        var status = stat()
        // lstat() borrows the path and fills the structure for its own time only.
        if unsafe lstat(path, &status) != 0 {
            return errno == ENOENT ? failure(ofReplacing: path, nil, with: bytes) : errno
        }
        if status.st_mode & S_IFMT == S_IFREG {
            return failure(ofReplacing: path, status, with: bytes)
        }
        return failure(ofFilling: path, with: bytes)
    }

    // MARK: Regular files

    private static func failure(
        ofReplacing path: String, _ former: stat?, with bytes: [UInt8]
    ) -> Int32 {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        var temporary = Array("\(folder).tcplint-XXXXXX".utf8.map(CChar.init(bitPattern:))) + [0]
        // The name ends with a zero, and mkstemp() changes its last letters only.
        let file = unsafe mkstemp(&temporary)
        guard file >= 0 else { return errno }
        var failure = writeAll(bytes, to: file)
        if failure == 0 { failure = giveRights(of: former, to: file) }
        close(file)
        if failure == 0, unsafe rename(temporary, path) != 0 { failure = errno }
        if failure != 0 { _ = unsafe unlink(temporary) }
        // A file of somebody else's keeps its owner this way only.
        return failure == EPERM && former != nil
            ? Self.failure(ofFilling: path, with: bytes) : failure
    }

    private static func giveRights(of former: stat?, to file: Int32) -> Int32 {
        guard let former else {
            // The mask can only be read by setting it; nothing else runs in between.
            let mask = umask(0)
            umask(mask)
            return fchmod(file, 0o666 & ~mask) == 0 ? 0 : errno
        }
        if geteuid() != former.st_uid || getegid() != former.st_gid,
            fchown(file, former.st_uid, former.st_gid) != 0
        {
            return errno
        }
        return fchmod(file, former.st_mode & 0o7777) == 0 ? 0 : errno
    }

    // MARK: What stands there

    private static func failure(ofFilling path: String, with bytes: [UInt8]) -> Int32 {
        if let open = [STDOUT_FILENO, STDERR_FILENO].first(where: { isOpen($0, as: path) }) {
            return writeAll(bytes, to: open)
        }
        // The path is read during the call only.
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { return errno }
        let failure = writeAll(bytes, to: file)
        return close(file) != 0 && failure == 0 ? errno : failure
    }

    /// Whether a path such as `/dev/stdout` is what is open already; opened anew, it would begin
    /// before what others have written to it.
    private static func isOpen(_ descriptor: Int32, as path: String) -> Bool {
        var named = stat()
        var open = stat()
        // Both calls fill the structures that they are handed.
        guard unsafe stat(path, &named) == 0, unsafe fstat(descriptor, &open) == 0 else {
            return false
        }
        return named.st_dev == open.st_dev && named.st_ino == open.st_ino
    }
}
