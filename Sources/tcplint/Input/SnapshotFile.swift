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
        let place = value(at: ["schema"], in: data).mark
        let advice =
            schema.hasPrefix("tcplint.snapshot/")
            ? "use the version of tcplint that wrote it, or a newer one"
            : "expected a file written by 'tcplint snapshot'"
        return
            "\(path):\(place): error: schema '\(schema)' is not '\(Snapshot.currentSchema)'; \(advice)"
    }

    private static func message(of error: DecodingError, _ path: String, _ data: Data) -> String {
        let context: DecodingError.Context
        var expected: String?
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
        case .dataCorrupted(let found): context = found
        @unknown default:
            return "\(path):1:1: error: this is not a snapshot"
        }
        var keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        if expected == nil {
            // The decoder names no place for a number that it cannot hold.
            if keys.isEmpty { keys = unfitNumber(in: data) ?? [] }
            guard !keys.isEmpty else {
                return
                    "\(path):\(syntaxMark(data)): error: this is not JSON; expected a file written by "
                    + "'tcplint snapshot'"
            }
        }
        let (mark, text) = value(at: keys, in: data)
        let place = keys.isEmpty ? "the snapshot" : "'\(keys.joined(separator: "."))'"
        let unfit = "this version of tcplint does not know the value '\(text.prefix(60))'"
        return "\(path):\(mark): error: in \(place): \(expected ?? unfit)"
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

    /// The keys that lead to the first number that is not whole or has more than 64 bits.
    private static func unfitNumber(in data: Data) -> [String]? {
        func keys(to node: YAMLNode) -> [String]? {
            switch node.content {
            case .mapping(let pairs):
                for pair in pairs {
                    if let rest = keys(to: pair.value) { return [pair.key.text ?? ""] + rest }
                }
            case .sequence(let items):
                for (index, item) in items.enumerated() {
                    if let rest = keys(to: item) { return [String(index)] + rest }
                }
            case .scalar(let scalar):
                guard scalar.style == .plain, UInt64(scalar.text) == nil,
                    let number = Double(scalar.text), Int64(exactly: number) == nil
                else { return nil }
                return []
            }
            return nil
        }
        return root(of: data).flatMap(keys)
    }

    /// Where the text stops being readable.
    private static func syntaxMark(_ data: Data) -> String {
        guard let text = String(validating: data, as: UTF8.self) else { return "1:1" }
        do throws(YAMLError) {
            _ = try readYAML(text)
            return "1:1"
        } catch {
            return error.mark.map { "\($0.line):\($0.column)" } ?? "1:1"
        }
    }

    /// The place of the value at a path of keys, and its text when it is one.
    private static func value(at keys: [String], in data: Data) -> (mark: String, text: String) {
        guard var node = root(of: data) else { return ("1:1", "") }
        for key in keys {
            if let next = node[key] {
                node = next
            } else if let index = Int(key), let items = node.items, index < items.count {
                node = items[index]
            } else {
                break
            }
        }
        return ("\(node.mark.line):\(node.mark.column)", node.text ?? "")
    }

    /// JSON is read as YAML here, which remembers places.
    private static func root(of data: Data) -> YAMLNode? {
        String(validating: data, as: UTF8.self).flatMap { (try? readYAML($0))?.first }
    }
}
