package import YAMLReader

/// An entry of `suppressions` in `tcplint.yaml`: findings that do not count, and why.
package struct ListedSuppression: Sendable, Equatable {
    /// Ids, slugs or beginnings of ids; never empty.
    package let rules: [String]
    /// The settings of which it speaks, as a shell pattern over dotted names; `nil` for all.
    package let key: String?
    /// The hosts on which it counts, as a shell pattern over their names; `nil` for all.
    package let host: String?
    /// Why, never empty.
    package let reason: String
    /// The last day on which it counts, `YYYY-MM-DD`; `nil` for no end.
    package let expires: String?
    /// The file that it stands in.
    package let file: String
    /// Where in the file.
    package let mark: Mark

    /// The line, 1-based.
    package var line: Int { mark.line }

    /// The file and the line.
    package var place: String { "\(file):\(line)" }
}
