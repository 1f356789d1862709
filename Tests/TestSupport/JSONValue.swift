internal import Foundation

/// Any JSON text, for tests that look at which keys are there.
package enum JSONValue: Decodable, Equatable, Sendable {
    /// Members by name.
    case object([String: JSONValue])
    /// Elements in order.
    case array([JSONValue])
    /// A text.
    case string(String)
    /// A number.
    case number(Double)
    /// A truth value.
    case flag(Bool)
    /// `null`.
    case null

    /// Reads a text that must be one JSON value from end to end.
    package init(parsing text: String) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// Reads any value.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let elements = try? container.decode([JSONValue].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// The member of an object, `nil` when there is none.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The names of an object's members, empty for any other value.
    package var keys: Set<String> {
        guard case .object(let members) = self else { return [] }
        return Set(members.keys)
    }

    /// The elements of an array, empty for any other value.
    package var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The text, `nil` for any other value.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
