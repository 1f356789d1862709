internal import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks what the compiler does not: arrows, documentation, generated files.")

    @Option(name: .long, help: "The root of the repository.")
    var root = "."

    func run() throws {
        let mistakes = try SourceCheck(root: root).mistakes() + staleFiles()
        for mistake in mistakes { print(mistake) }
        guard mistakes.isEmpty else { throw ExitCode(1) }
        print("imports, documentation and generated files are in order")
    }

    private func staleFiles() throws -> [String] {
        let generator = Generator(root: root)
        let files = try generator.files()
        return try generator.outdated(files).map {
            "\($0):1:1: error: not current; run 'make generate'"
        }
    }
}
