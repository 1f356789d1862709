internal import Foundation

/// A real file and what is known to stand in it.
package struct LabelledFile: Sendable, CustomStringConvertible {
    /// Its name below the folder of all.
    package let name: String
    /// Where it is.
    package let path: String
    /// Values and lines of its labels.
    package private(set) var labels: [String: [(value: String, lines: [Int])]] = [:]

    /// The name.
    package var description: String { name }

    /// The files stand beside the repository in a full checkout; TCPLINT_CORPUS names another place.
    package static let folder =
        ProcessInfo.processInfo.environment["TCPLINT_CORPUS"]
        ?? Fixtures.repository + "/../shared/corpus"

    /// Every file, none where they are missing.
    package static let all: [LabelledFile] = {
        guard let table = try? String(contentsOfFile: folder + "/LABELS.tsv", encoding: .utf8)
        else { return [] }
        var files: [String: LabelledFile] = [:]
        for row in table.split(separator: "\n").dropFirst() {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            guard fields.count > 3 else { continue }
            let name = fields[0]
            var file = files[name] ?? LabelledFile(name: name, path: "\(folder)/\(name)")
            let lines = fields[3].split(separator: ",").compactMap { Int($0) }
            file.labels[fields[1], default: []].append((fields[2], lines))
            files[name] = file
        }
        return files.values.sorted { $0.name < $1.name }
    }()

    /// Those of one folder.
    package static func below(_ folder: String) -> [LabelledFile] {
        all.filter { $0.name.hasPrefix(folder + "/") }
    }

    private init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// The content.
    package var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
    }

    /// The lines of every entry of a label.
    package func lines(_ label: String) -> [Int] { labels[label, default: []].flatMap(\.lines) }

    /// The number that a label gives.
    package func number(_ label: String) -> Int? { labels[label]?.first.flatMap { Int($0.value) } }
}
