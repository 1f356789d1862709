/// Named values; each may be unknown on its own.
package struct Record: Sendable, Equatable {
    /// A field's name and what is known of its value.
    package struct Field: Sendable, Equatable {
        /// The name after the dot.
        package let name: String
        /// Its value, or why there is none.
        package let outcome: Outcome

        /// Makes a field.
        package init(name: String, outcome: Outcome) {
            self.name = name
            self.outcome = outcome
        }
    }

    /// Behind one reference, because values are copied at every step of an evaluation.
    private final class Contents: Sendable {
        let typeName: String
        let fields: [Field]
        let lackOfOthers: String?

        init(_ typeName: String, _ fields: [Field], _ lackOfOthers: String?) {
            self.typeName = typeName
            self.fields = fields
            self.lackOfOthers = lackOfOthers
        }
    }

    private let contents: Contents

    /// The name of its `RecordType`.
    package var typeName: String { contents.typeName }
    /// The fields, in order.
    package var fields: [Field] { contents.fields }
    /// Why the other fields of the type have no value, `nil` when there are no others.
    private var lackOfOthers: String? { contents.lackOfOthers }

    /// Makes a record from names and outcomes, in order; `lackOfOthers` says why any other field
    /// of the type is missing.
    package init(
        typeName: String, fields: [(name: String, outcome: Outcome)], lackOfOthers: String? = nil
    ) {
        contents = Contents(
            typeName, fields.map { Field(name: $0.name, outcome: $0.outcome) }, lackOfOthers)
    }

    /// Whether both have the same fields in the same order, and say the same of others.
    package static func == (left: Record, right: Record) -> Bool {
        left.contents === right.contents
            || left.typeName == right.typeName && left.lackOfOthers == right.lackOfOthers
                && left.fields == right.fields
    }

    /// What is known of the field whose name has these bytes, `nil` when the record does not hold
    /// it.
    func outcome(named bytes: Span<UInt8>) -> Outcome? {
        let fields = contents.fields
        for index in fields.indices where Self.has(fields[index].name, bytes) {
            return fields[index].outcome
        }
        return nil
    }

    private static func has(_ name: String, _ bytes: Span<UInt8>) -> Bool {
        // Length and first byte tell most names apart.
        guard name.utf8.count == bytes.count, bytes.count > 0, name.utf8.first == bytes[0] else {
            return bytes.count == 0 && name.isEmpty
        }
        let own = name.utf8.span
        for index in 1..<max(own.count, 1) where own[index] != bytes[index] { return false }
        return true
    }

    /// What is known of the field called `name`, `nil` when there is no such field.
    package subscript(name: String) -> Outcome? {
        let fields = contents.fields
        // By index: a field that is looked at need not be copied.
        for index in fields.indices where fields[index].name == name {
            return fields[index].outcome
        }
        return lackOfOthers.map {
            .unknown([Missing(name: "\(typeName).\(name)", reason: $0, kind: .absent)])
        }
    }
}
