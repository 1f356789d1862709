internal import Glibc

/// An open directory; files below it are read relative to its descriptor.
@safe struct Directory: ~Copyable {
    private let descriptor: Int32

    /// No file of `/proc` that tcplint reads is larger.
    private static let limit = 1 << 20

    init(_ path: String) throws(FileError) {
        // The call borrows the path for its own time only.
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(errno) }
    }

    deinit { close(descriptor) }

    /// The content of a file.
    func bytes(of path: String) throws(FileError) -> [UInt8] {
        // The call borrows the path for its own time only.
        let file = unsafe openat(descriptor, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileError(errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        while bytes.count < Self.limit {
            let before = bytes.count
            var failure: Int32 = 0
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
                // read() writes at most the capacity that it is given, and says how much.
                let length = unsafe read(file, buffer.baseAddress, buffer.count)
                failure = length < 0 ? errno : 0
                count = max(0, length)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw FileError(failure) }
            bytes += chunk
            if bytes.count == before { return bytes }
        }
        throw FileError(EFBIG)
    }

    /// The text of a file without its final newline.
    func text(of path: String) throws(FileError) -> String {
        var bytes = try bytes(of: path)
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw FileError(EILSEQ) }
        return text
    }

    /// The target of a symbolic link, `nil` when it cannot be read.
    func link(_ path: String) -> String? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            // readlinkat() writes at most the capacity that it is given, and says how much.
            let length = unsafe path.withCString { name in
                unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                    guard let start = text.baseAddress else { return 0 }
                    return unsafe readlinkat(descriptor, name, start, text.count)
                }
            }
            count = max(0, length)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// The names in a directory below this one.
    func names(in path: String) throws(FileError) -> [String] {
        // The call borrows the path for its own time only.
        let child = unsafe openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard child >= 0 else { throw FileError(errno) }
        // fdopendir takes the descriptor over; closedir closes it.
        guard let stream = unsafe fdopendir(child) else {
            let failure = errno
            close(child)
            throw FileError(failure)
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            // d_name is an array inside the entry that ends with a zero byte.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
