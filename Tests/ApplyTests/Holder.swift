import Glibc

/// Another holder of a lock.
struct Holder {
    let isHeld: Bool
    private let file: Int32

    init(_ path: String) {
        file = unsafe open(path, O_RDWR | O_CLOEXEC)
        isHeld = flock(file, LOCK_EX | LOCK_NB) == 0
    }

    func release() { close(file) }
}
