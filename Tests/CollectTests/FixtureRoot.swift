import Collect

/// A copied host below `Fixtures/root`.
enum FixtureRoot {
    static func path(_ host: String, from file: String = #filePath) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/Fixtures/root/\(host)"
    }

    static func roots(_ host: String) -> CollectionRoots {
        CollectionRoots(copyBelow: path(host))
    }
}
