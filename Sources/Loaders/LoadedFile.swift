/// A file in the reading order of a loader.
struct LoadedFile: Equatable {
    /// Whether its lines count.
    enum Role: Equatable {
        /// They are read.
        case read
        /// A file of the same name in a directory of higher rank hides it.
        case masked
        /// The loader does not look at it.
        case ignored
    }

    let path: String
    let role: Role
    /// The number of the expansion that it belongs to: one failure ends the others of it.
    let group: Int
}
