/// A file in the reading order of a loader.
struct LoadedFile: Equatable {
    let path: String
    /// Whether its lines count.
    let role: EffectiveConfiguration.File.Role
    /// The number of the expansion that it belongs to: one failure ends the others of it.
    let group: Int
}
