internal import Glibc

/// Memory that file contents are read into, one file after the other.
struct FileBuffer: ~Copyable {
    /// Larger than any setting: 65,536 single reserved ports take 382,105 bytes.
    static let limit = 1 << 20

    /// How much is asked for at first.
    ///
    /// For a setting the kernel clears as much memory as is asked for, so a small number is quick.
    private let window: Int
    /// Whether a read that leaves room has told everything, as it has with a setting.
    private let holdsWholeFiles: Bool
    private var storage: [UInt8]
    private var count = 0

    init(window: Int, holdsWholeFiles: Bool = false) {
        self.window = window
        self.holdsWholeFiles = holdsWholeFiles
        storage = [UInt8](repeating: 0, count: window)
    }

    /// The content of the last file.
    var bytes: ArraySlice<UInt8> { storage[..<count] }

    /// The content of the last file without its final newline, `nil` when it is not UTF-8.
    var text: String? {
        let length = bytes.last == UInt8(ascii: "\n") ? count - 1 : count
        do {
            return String(copying: try UTF8Span(validating: storage.span.extracting(..<length)))
        } catch {
            return nil
        }
    }

    /// Replaces the content by that of an open file.
    ///
    /// A setting that does not fit is cut and then reported as ended, so a full buffer proves
    /// nothing: the file is read again from its start into a larger one.
    mutating func fill(from file: Int32) throws(FileError) {
        var capacity = window
        count = 0
        while true {
            let length = receive(from: file, upTo: capacity)
            if length < 0 {
                guard errno == EINTR else { throw .kernel(errno) }
                continue
            }
            count += length
            guard length > 0 else { return }
            guard count == capacity else {
                if holdsWholeFiles { return }
                continue
            }
            guard capacity < Self.limit else { throw .tooLarge(limit: Self.limit) }
            capacity = min(capacity * 8, Self.limit)
            if storage.count < capacity {
                storage = [UInt8](repeating: 0, count: capacity)
            }
            count = 0
            guard lseek(file, 0, SEEK_SET) == 0 else { throw .kernel(errno) }
        }
    }

    private mutating func receive(from file: Int32, upTo capacity: Int) -> Int {
        let start = count
        return unsafe storage.withUnsafeMutableBytes { bytes in
            // The slice lies inside the buffer, and read() writes no more than its length.
            let free = unsafe bytes[start..<capacity]
            return unsafe read(
                file, UnsafeMutableRawBufferPointer(rebasing: free).baseAddress, free.count)
        }
    }
}
