internal import Evidence
internal import Expressions

extension FactStore {
    /// The lines of one kind, `nil` for another name.
    func configuration(_ name: String) -> Outcome? {
        let prefix = "config."
        guard name.hasPrefix(prefix) else { return nil }
        let field = name.dropFirst(prefix.count)
        guard let configuration = snapshot.configuration else {
            return field.utf8.contains(UInt8(ascii: ".")) ? nil : Self.noConfiguration
        }
        if field == "loader" { return .known(.string(configuration.loader ?? "")) }
        guard let kind = ConfigurationNote.Kind(rawValue: String(field)) else { return nil }
        return .known(
            .list(configuration.notes.lazy.filter { $0.kind == kind }.map { .record($0.record) }))
    }
}

extension FactStore {
    fileprivate static let noConfiguration = Outcome.missing(
        "configuration files", "this run looks at the running system only", .nonexistent)
}

extension ConfigurationNote {
    /// The note as expressions see it.
    fileprivate var record: Record {
        Record(
            typeName: "configuration line",
            fields: [
                ("file", .known(.string(place.file))), ("line", .known(.int(Int64(place.line)))),
                ("column", .known(.int(Int64(place.column)))),
                ("text", .known(.string(place.text))), ("key", .known(.string(key))),
                ("value", .known(.string(value))), ("detail", .known(.string(detail))),
                ("suggestion", .known(.string(suggestion))),
                ("version", .known(.string(version))),
                ("ignores_errors", .known(.bool(ignoresErrors))),
            ])
    }
}
