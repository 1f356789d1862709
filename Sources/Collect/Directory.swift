internal import Glibc

/// An open directory; files below it are read relative to its descriptor.
@safe struct Directory: ~Copyable {
    private let descriptor: Int32

    init(_ path: String) throws(FileError) {
        // The call borrows the path for its own time only.
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .kernel(errno) }
    }

    deinit { close(descriptor) }

    /// Reads a file.
    func read(_ path: String, into buffer: inout FileBuffer) throws(FileError) {
        try Self.read(path, below: descriptor, into: &buffer)
    }

    /// Reads a file by its whole path.
    static func readFile(_ path: String, into buffer: inout FileBuffer) throws(FileError) {
        try read(path, below: AT_FDCWD, into: &buffer)
    }

    private static func read(
        _ path: String, below directory: Int32, into buffer: inout FileBuffer
    ) throws(FileError) {
        // The call borrows the path for its own time only.
        let file = unsafe openat(directory, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .kernel(errno) }
        defer { close(file) }
        try buffer.fill(from: file)
    }
}
