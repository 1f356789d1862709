internal import Glibc

/// Writes all bytes to an open descriptor, also where the kernel takes them in parts or a signal
/// interrupts it.
///
/// The error number is returned, 0 when everything is written; a file that takes nothing and names
/// no error is full (`ENOSPC`).
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
            // `done` stays below the count, so the rebased pointer lies inside the buffer.
            unsafe write(
                descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : ENOSPC }
        done += count
    }
    return 0
}
