package import Evidence
internal import Glibc
package import Netlink

/// The log of the kernel, read from its oldest record on.
///
/// It cannot be read from a later record: devkmsg_llseek() in kernel/printk/printk.c takes no offset
/// but zero.
@safe package struct KernelLog: ~Copyable {
    /// Where it is.
    package static let device = "/dev/kmsg"
    /// As many as the largest log that a distribution sets up, 16 MiB, can hold of short lines.
    private static let mostRecords = 1 << 18
    /// Of kernels up to now; a read that has no room for the record fails.
    private static let longestRecord = 8_192
    /// A look at the clock costs as much as a record.
    private static let recordsBetweenLooks = 256
    /// Major 1, minor 11 (Documentation/admin-guide/devices.txt).
    private static let deviceNumber = 1 << 8 | 11

    private let descriptor: Int32

    /// Opens it.
    ///
    /// Some containers put a terminal or an empty file in its place, which are not read.
    package init(_ path: String = device) throws(KernelLogError) {
        // The call borrows the path for its own time only.
        let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY)
        guard file >= 0 else { throw errno == ELOOP ? .foreign : .kernel(errno) }
        var status = stat()
        // fstat fills the structure that it is handed.
        guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFCHR,
            status.st_rdev == Self.deviceNumber
        else {
            close(file)
            throw .foreign
        }
        descriptor = file
    }

    deinit { close(descriptor) }

    /// Hands on every record of a known form, up to the newest.
    package func forEachLine(
        until deadline: Deadline, _ body: (KernelLogLine) -> Void
    ) throws(KernelLogError) {
        var record = [UInt8](repeating: 0, count: Self.longestRecord)
        for number in 0..<Self.mostRecords {
            if number % Self.recordsBetweenLooks == 0, deadline.isOver { throw .late }
            let length = unsafe record.withUnsafeMutableBytes { bytes in
                // read() writes no more than the length of the buffer.
                unsafe read(descriptor, bytes.baseAddress, bytes.count)
            }
            guard length > 0 else {
                switch length == 0 ? EAGAIN : errno {
                case EAGAIN: return
                // EPIPE: it was overwritten meanwhile, and the next one follows.
                case EINTR, EPIPE: continue
                case let error: throw .kernel(error)
                }
            }
            if let line = KernelLogLine(record[..<length]) { body(line) }
        }
        throw .tooLong(limit: Self.mostRecords)
    }
}

/// Why the kernel log could not be read to its end.
package enum KernelLogError: Error, Equatable {
    /// The kernel refused, with its error number.
    case kernel(Int32)
    /// Something else stands in its place.
    case foreign
    /// It holds more than this many records.
    case tooLong(limit: Int)
    /// The time was over.
    case late

    /// The absence that this leaves.
    package var absence: Absence {
        let path = KernelLog.device
        switch self {
        case .kernel(let number):
            let absence = FileError.kernel(number).absence(of: path)
            return absence.reason == .denied
                ? Absence(.denied, absence.detail + "; it takes CAP_SYSLOG") : absence
        case .foreign: return Absence(.nonexistent, "'\(path)' is not the kernel log here")
        case .tooLong(let limit):
            return Absence(.failed, "the kernel log holds more than \(limit) records")
        case .late: return .late
        }
    }
}
