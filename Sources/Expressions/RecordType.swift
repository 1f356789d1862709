/// The fields of a record, in order.
package struct RecordType: Sendable, Equatable {
    /// A field's name and type.
    package struct Field: Sendable, Equatable {
        /// The name after the dot.
        package let name: String
        /// The type of its value.
        package let type: ValueType

        /// Makes a field.
        package init(name: String, type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// The name that messages use, lower case.
    package let name: String
    /// The fields, in order.
    package let fields: [Field]

    /// Makes a record type.
    package init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }

    /// The type of the field called `name`, `nil` when there is none.
    package subscript(name: String) -> ValueType? {
        fields.first { $0.name == name }?.type
    }
}
