internal import ArgumentParser
internal import FoundationEssentials

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the Swift tables of the built-in rules and the catalogue.")

    @Option(name: .long, help: "The root of the repository.")
    var root = "."

    func run() throws {
        let files = try Generator(root: root).files()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let url = URL(filePath: "\(root)/\(path)")
            guard (try? String(contentsOf: url, encoding: .utf8)) != text else { continue }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            print("wrote \(path)")
        }
        for path in try Generator(root: root).staleFiles(besides: Set(files.keys)) {
            try FileManager.default.removeItem(atPath: "\(root)/\(path)")
            print("removed \(path)")
        }
    }
}
