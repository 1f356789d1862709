internal import Rules

/// Rule files that the user names.
enum RuleFiles {
    /// Every rule below a folder, or the rule of one file; folders of other files are passed over.
    static func read(_ path: String, schema: FactSchema) throws -> [RuleFile] {
        let files = try paths(path)
        var taken: [String: String] = [:]
        return try files.map { file in
            do {
                let rule = try RuleFile(try InputFile.text(file), file: file, schema: schema)
                for id in [rule.definition.id] + rule.definition.aliases {
                    guard let other = taken.updateValue(file, forKey: id) else { continue }
                    throw CommandFailure(
                        message: "\(file):1:1: error: the id '\(id)' is taken by '\(other)'",
                        isPlaced: true)
                }
                return rule
            } catch let error as RuleFileError {
                throw CommandFailure(message: "\(error)", isPlaced: true)
            }
        }
    }

    /// The rule files below a folder.
    static func paths(_ path: String) throws -> [String] {
        let files = try InputFile.files(below: path, ending: ".yaml")
            .filter { file in
                // What stands above the folder says nothing of its files.
                !["/catalogue/", "/profiles/", "/topics/"].contains {
                    file.dropFirst(path.count).contains($0)
                }
            }
        guard !files.isEmpty else {
            throw CommandFailure(
                message: "'\(path)' holds no rule file; expected names ending in '.yaml'")
        }
        return files
    }
}
