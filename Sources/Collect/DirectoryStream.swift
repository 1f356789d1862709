internal import Glibc

/// The entries of a directory, and where those that are symbolic links lead.
@safe struct DirectoryStream: ~Copyable {
    /// Valid until `deinit`, which closes it.
    private let stream: OpaquePointer

    init(_ path: String) throws(FileError) {
        // The call borrows the path for its own time only.
        guard let stream = unsafe opendir(path) else { throw .kernel(errno) }
        unsafe self.stream = stream
    }

    deinit {
        // The stream belongs to this value alone.
        unsafe closedir(stream)
    }

    /// The next name, `.` and `..` among them; `nil` at the end.
    mutating func next() -> String? {
        guard let entry = unsafe readdir(stream) else { return nil }
        // d_name is an array inside the entry that ends with a zero byte.
        return unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// The names that are left, but `.` and `..`.
    mutating func names() -> [String] {
        var names: [String] = []
        while let name = next() {
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The target of a symbolic link, at most 255 bytes of it.
    func link(_ name: String) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 255) { buffer, count in
            let length = unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                guard let start = text.baseAddress else { return 0 }
                // readlinkat() writes at most the capacity that it is given, and says how much.
                return unsafe readlinkat(dirfd(stream), name, start, text.count)
            }
            failure = length < 0 ? errno : 0
            count = max(0, length)
        }
        guard failure == 0 else { throw .kernel(failure) }
        return bytes
    }
}
