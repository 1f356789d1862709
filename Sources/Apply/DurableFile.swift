internal import Glibc

/// Files that are whole before and after every write, whatever happens in between.
enum DurableFile {
    /// A file with what has to be kept of it.
    struct Content: Equatable {
        var bytes: [UInt8]
        var mode: UInt32
        var user: UInt32
        var group: UInt32
    }

    /// Nothing that is changed here is larger.
    private static let limit = 64 << 20

    /// Reads a file, `nil` when nothing stands there; links are followed.
    static func read(_ path: String) throws(ApplyError) -> Content? {
        // The call borrows the path for its own time only.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .refused(.read, path: path, errorNumber: errno)
        }
        defer { close(file) }
        var status = stat()
        // fstat() fills the structure that it is handed.
        guard unsafe fstat(file, &status) == 0 else {
            throw .refused(.read, path: path, errorNumber: errno)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while bytes.count <= limit {
            // The buffer is as long as the read is told.
            let count = unsafe Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .refused(.read, path: path, errorNumber: errno) }
            guard count > 0 else {
                return Content(
                    bytes: bytes, mode: status.st_mode & 0o7777, user: status.st_uid,
                    group: status.st_gid)
            }
            bytes += buffer.prefix(count)
        }
        throw .refused(.read, path: path, errorNumber: EFBIG)
    }

    /// Whether a path is itself a symbolic link, whatever it leads to.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        // lstat() borrows the path and fills the structure for its own time only.
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Puts a file in the place of what stands there: it is written beside it, reaches the disk,
    /// and takes its name in one step.
    static func replace(_ path: String, with content: Content) throws(ApplyError) {
        let temporary = temporaryPath(for: path)
        _ = unsafe unlink(temporary)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let file = unsafe open(temporary, flags, 0o600)
        guard file >= 0 else { throw .refused(.create, path: temporary, errorNumber: errno) }
        var failure = writeAll(content.bytes, to: file)
        if failure == 0, geteuid() != content.user || getegid() != content.group,
            fchown(file, content.user, content.group) != 0
        {
            failure = errno
        }
        if failure == 0, fchmod(file, content.mode) != 0 { failure = errno }
        if failure == 0, fsync(file) != 0 { failure = errno }
        close(file)
        if failure == 0, unsafe Glibc.rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            _ = unsafe unlink(temporary)
            throw .refused(.write, path: path, errorNumber: failure)
        }
        try settle(folder(of: path))
    }

    /// Takes a file away, and what an interrupted write left beside it.
    static func remove(_ path: String) throws(ApplyError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw .refused(.remove, path: path, errorNumber: errno)
        }
        try removeTemporary(of: path)
        try settle(folder(of: path))
    }

    /// Takes away what an interrupted write left beside a file.
    static func removeTemporary(of path: String) throws(ApplyError) {
        let temporary = temporaryPath(for: path)
        guard unsafe unlink(temporary) == 0 || errno == ENOENT else {
            throw .refused(.remove, path: temporary, errorNumber: errno)
        }
    }

    /// Gives a file another name in its folder.
    static func rename(_ path: String, to name: String) throws(ApplyError) {
        // Both paths are borrowed for the time of the call only.
        guard unsafe Glibc.rename(path, "\(folder(of: path))/\(name)") == 0 else {
            throw .refused(.write, path: path, errorNumber: errno)
        }
        try settle(folder(of: path))
    }

    /// Makes the names in a folder reach the disk.
    static func settle(_ folder: String) throws(ApplyError) {
        let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .refused(.read, path: folder, errorNumber: errno) }
        defer { close(directory) }
        // Some file systems have nothing to do there and say so.
        guard fsync(directory) == 0 || errno == EINVAL else {
            throw .refused(.write, path: folder, errorNumber: errno)
        }
    }

    /// The folder of a path.
    static func folder(of path: String) -> String {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    /// No loader reads a name that does not end with '.conf'.
    private static func temporaryPath(for path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return "\(folder(of: path))/.\(name).tcplint-new"
    }
}
