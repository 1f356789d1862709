internal import Glibc
internal import Synchronization

/// An open file, closed with its last owner; no child inherits it by accident.
final class Descriptor {
    private static let folder = "/tmp"
    private static let counter = Atomic<Int>(0)

    let number: Int32

    init(owning number: Int32) {
        self.number = number
    }

    deinit { close(number) }

    /// Two connected sockets: writing to one whose peer is gone is an error, not a signal.
    static func sockets() throws(ProgramError) -> (ours: Descriptor, theirs: Descriptor) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        // socketpair fills the two places that the array has.
        guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw .noResource(name: "socket", errorNumber: errno)
        }
        return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
    }

    /// A file without a name: a program can fill it while nobody reads, or read what it holds.
    static func file(holding bytes: [UInt8] = []) throws(ProgramError) -> Descriptor {
        let count = counter.add(1, ordering: .relaxed).newValue
        let name = "\(folder)/tcplint-test-\(getpid())-\(count)"
        // The path is read during the call only.
        let number = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw .noResource(name: "file", errorNumber: errno) }
        unsafe unlink(name)
        let file = Descriptor(owning: number)
        guard file.write(bytes), lseek(number, 0, SEEK_SET) == 0 else {
            throw .noResource(name: "file", errorNumber: errno)
        }
        return file
    }

    /// The null device.
    static func null() throws(ProgramError) -> Descriptor {
        // The path is read during the call only.
        let number = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
        guard number >= 0 else { throw .noResource(name: "file", errorNumber: errno) }
        return Descriptor(owning: number)
    }

    /// Everything in the file, from its beginning.
    var contents: [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // The buffer is as long as the read is told.
            let count = unsafe pread(number, &buffer, buffer.count, off_t(all.count))
            guard count > 0 else { return all }
            all += buffer.prefix(count)
        }
    }

    /// What can be read within the time; `nil` when nothing came, empty at the end.
    func read(seconds: Double) -> [UInt8]? {
        var poll = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        // One structure is handed over, and one is announced.
        guard unsafe Glibc.poll(&poll, 1, Int32(max(0, seconds) * 1000)) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        // The buffer is as long as the read is told.
        let count = unsafe Glibc.read(number, &buffer, buffer.count)
        return Array(buffer.prefix(max(0, count)))
    }

    /// Writes all of it; false when the other end is gone.
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            // The pointer and the count belong to the same array.
            let count = unsafe rest.withUnsafeBytes { buffer in
                unsafe Glibc.write(number, buffer.baseAddress, buffer.count)
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Sends all of it over a socket; false when the other end is gone.
    func send(_ bytes: [UInt8]) -> Bool {
        // The pointer and the count belong to the same array.
        let count = unsafe bytes.withUnsafeBytes { buffer in
            unsafe Glibc.send(number, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
        }
        return count == bytes.count
    }
}
