internal import Evidence
internal import FoundationEssentials
internal import YAMLReader

/// Reads a snapshot file; every mistake is one line with its place.
enum SnapshotFile {
    private struct Header: Decodable {
        let schema: String
    }

    static func read(_ path: String) throws -> Snapshot {
        let data = Data(try InputFile.bytes(path))
        let decoder = JSONDecoder()
        do {
            let header = try decoder.decode(Header.self, from: data)
            guard header.schema == Snapshot.currentSchema else {
                throw CommandFailure(
                    message: unreadable(header.schema, path, data), isPlaced: true)
            }
            return try decoder.decode(Snapshot.self, from: data)
        } catch let error as DecodingError {
            throw CommandFailure(message: message(of: error, path, data), isPlaced: true)
        }
    }

    private static func unreadable(_ schema: String, _ path: String, _ data: Data) -> String {
        let place = mark(of: ["schema"], in: data)
        let advice =
            schema.hasPrefix("tcplint.snapshot/")
            ? "use the version of tcplint that wrote it, or a newer one"
            : "expected a file written by 'tcplint snapshot'"
        return
            "\(path):\(place): error: schema '\(schema)' is not '\(Snapshot.currentSchema)'; \(advice)"
    }

    private static func message(of error: DecodingError, _ path: String, _ data: Data) -> String {
        let context: DecodingError.Context
        var expected = ""
        switch error {
        case .typeMismatch(let type, let found):
            context = found
            expected = "expected \(name(of: type))"
        case .valueNotFound(let type, let found):
            context = found
            expected = "expected \(name(of: type)), found null"
        case .keyNotFound(let key, let found):
            context = found
            expected = "the key '\(key.stringValue)' is missing"
        case .dataCorrupted(let found):
            context = found
            expected = found.debugDescription
        @unknown default:
            return "\(path):1:1: error: this is not a snapshot"
        }
        guard !context.codingPath.isEmpty || isJSON(data) else {
            return
                "\(path):\(syntaxMark(data)): error: this is not JSON; expected a file written by "
                + "'tcplint snapshot'"
        }
        let keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        let place = keys.isEmpty ? "the snapshot" : "'\(keys.joined(separator: "."))'"
        return "\(path):\(mark(of: keys, in: data)): error: in \(place): \(expected)"
    }

    private static func name(of type: any Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Int64.Type, is Int.Type: "a whole number"
        case is Bool.Type: "true or false"
        case is [String: Any].Type: "an object"
        case is [Any].Type: "a list"
        default: "another kind of value"
        }
    }

    private static func isJSON(_ data: Data) -> Bool {
        struct Anything: Decodable { init(from decoder: any Decoder) throws {} }
        return (try? JSONDecoder().decode(Anything.self, from: data)) != nil
    }

    /// Where the text stops being readable; JSON is read as YAML here, for the place alone.
    private static func syntaxMark(_ data: Data) -> String {
        guard let text = String(validating: data, as: UTF8.self) else { return "1:1" }
        do throws(YAMLError) {
            _ = try readYAML(text)
            return "1:1"
        } catch {
            return error.mark.map { "\($0.line):\($0.column)" } ?? "1:1"
        }
    }

    /// The place of the value at a path of keys.
    private static func mark(of keys: [String], in data: Data) -> String {
        guard let text = String(validating: data, as: UTF8.self),
            var node = (try? readYAML(text))?.first
        else { return "1:1" }
        for key in keys {
            if let next = node[key] {
                node = next
            } else if let index = Int(key), let items = node.items, index < items.count {
                node = items[index]
            } else {
                break
            }
        }
        return "\(node.mark.line):\(node.mark.column)"
    }
}
