internal import CNetlink

/// What kind of file system a path lies in.
enum FileSystemKind: Equatable {
    case proc
    /// The files that stand for namespaces.
    case namespaces
    case other

    /// `nil` when the path cannot be looked at.
    init?(of path: String) {
        // The call borrows the path for its own time only.
        switch unsafe tcplint_file_system(path) {
        case -1: return nil
        case Int(TCPLINT_FILES_OF_PROC): self = .proc
        case Int(TCPLINT_FILES_OF_NAMESPACES): self = .namespaces
        default: self = .other
        }
    }
}
