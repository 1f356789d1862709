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
        // The call borrows the path for its own time only.
        try Self.read(
            unsafe openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), into: &buffer)
    }

    /// Reads a setting below the folder of all settings.
    func read(_ path: SettingPath, into buffer: inout FileBuffer) throws(FileError) {
        let file = unsafe path.bytes.withUnsafeBytes { bytes in
            // They end with a zero, and the call borrows them for its own time only.
            unsafe bytes.withMemoryRebound(to: CChar.self) { path in
                unsafe path.baseAddress.map {
                    unsafe openat(descriptor, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
                }
            }
        }
        try Self.read(file ?? -1, into: &buffer)
    }

    /// Reads a file by its whole path.
    static func readFile(_ path: String, into buffer: inout FileBuffer) throws(FileError) {
        // The call borrows the path for its own time only.
        try read(unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), into: &buffer)
    }

    /// Reads and closes a file; a negative number says that it could not be opened.
    private static func read(
        _ file: Int32, into buffer: inout FileBuffer
    ) throws(FileError) {
        guard file >= 0 else { throw .kernel(errno) }
        defer { close(file) }
        try buffer.fill(from: file)
    }
}
