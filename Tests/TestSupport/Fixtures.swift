/// Files that tests read, found from where this source file stands.
package enum Fixtures {
    /// The root of the repository.
    package static let repository: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    /// The folder `Fixtures`.
    package static let root = repository + "/Fixtures"

    /// A file below `Fixtures`.
    package static func path(_ name: String) -> String { "\(root)/\(name)" }
}
