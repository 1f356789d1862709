internal import Glibc

/// What a path names; asked of the kernel alone, so that no name service is ever called.
enum FileKind: Equatable {
    case missing
    case regular(bytes: Int)
    case directory
    case other

    init(of path: String) {
        var status = stat()
        // stat() borrows the path and fills the structure for its own time only.
        guard unsafe stat(path, &status) == 0 else {
            self = .missing
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .regular(bytes: Int(status.st_size))
        case S_IFDIR: self = .directory
        default: self = .other
        }
    }
}
