internal import Glibc

/// Where threads say that they are done: a pipe that carries their numbers.
@safe struct Doorbell: ~Copyable {
    private let reading: Int32
    private let writing: Int32

    init() throws(FileError) {
        var ends: [Int32] = [-1, -1]
        // The call writes two numbers, and there is room for two; no other program is ever started.
        guard unsafe pipe(&ends) == 0 else { throw .kernel(errno) }
        (reading, writing) = (ends[0], ends[1])
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// The way to ring; it must not be used after the bell is gone.
    var ring: @Sendable (UInt8) -> Void {
        let end = writing
        return { number in
            var byte = number
            // One byte of a pipe is written whole or not at all, and it holds thousands.
            while unsafe write(end, &byte, 1) < 0, errno == EINTR {}
        }
    }

    /// Waits for the next number; `nil` when the pipe fails, which it does not.
    borrowing func next() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            // read() writes at most the one byte that there is room for.
            let count = unsafe read(reading, &byte, 1)
            if count < 0, errno == EINTR { continue }
            return count == 1 ? byte : nil
        }
    }
}
