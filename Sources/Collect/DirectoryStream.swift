internal import CNetlink
internal import Glibc

/// The entries of a directory, and where those that are symbolic links lead.
@safe struct DirectoryStream: ~Copyable {
    /// Bytes that hold the first entries of a folder of descriptors, some forty.
    static let few = 1_024

    private let descriptor: Int32
    private let window: Int
    /// Entries that the kernel listed, from `position` on not yet handed out.
    private var entries: [UInt8] = []
    private var position = 0
    private var end = 0

    /// Opens a directory.
    ///
    /// The kernel makes every entry that fits in `window` bytes: a few thousand descriptors of a
    /// process take it a millisecond, even if only the first of them are looked at.
    init(_ path: String, window: Int = 32_768) throws(FileError) {
        self.window = window
        // The call borrows the path for its own time only.
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .kernel(errno) }
    }

    deinit { close(descriptor) }

    /// The next name, `.` and `..` among them; `nil` at the end.
    mutating func next() -> String? {
        if position >= end { list() }
        guard position + Int(TCPLINT_ENTRY_NAME) < end else { return nil }
        let place = position + Int(TCPLINT_ENTRY_LENGTH)
        // In the order of this machine's bytes.
        let length = unsafe entries.withUnsafeBytes {
            unsafe Int($0.loadUnaligned(fromByteOffset: place, as: UInt16.self))
        }
        let name = position + Int(TCPLINT_ENTRY_NAME)
        position += length
        guard length > Int(TCPLINT_ENTRY_NAME), position <= end else {
            position = end
            return nil
        }
        return String(decoding: entries[name..<position].prefix { $0 != 0 }, as: UTF8.self)
    }

    private mutating func list() {
        if entries.isEmpty { entries = [UInt8](repeating: 0, count: window) }
        let count = unsafe entries.withUnsafeMutableBytes {
            // The kernel writes no more than the length that it is told.
            unsafe tcplint_list_directory(descriptor, $0.baseAddress, UInt32($0.count))
        }
        position = 0
        end = max(0, count)
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
                return unsafe readlinkat(descriptor, name, start, text.count)
            }
            failure = length < 0 ? errno : 0
            count = max(0, length)
        }
        guard failure == 0 else { throw .kernel(failure) }
        return bytes
    }
}
