internal import Evidence

extension Absence {
    /// Nobody came to read it before the time was over.
    static let late = Absence(.failed, "the time for collecting was over before it was read")
}
