import Glibc

/// Another holder of a lock.
struct Holder {
    let isHeld: Bool
    private let file: Int32

    init(_ path: String) {
        file = unsafe open(path, O_RDWR | O_CLOEXEC)
        // A process that another test starts at this moment holds what was open until it runs its
        // program, so that the former holder may seem to be there a little longer.
        var isHeld = false
        for _ in 0..<100 where !isHeld {
            isHeld = flock(file, LOCK_EX | LOCK_NB) == 0
            if !isHeld { usleep(50_000) }
        }
        self.isHeld = isHeld
    }

    func release() { close(file) }
}
