internal import ArgumentParser
internal import FoundationEssentials

struct NewRuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-rule",
        abstract: "Begins a rule file: next free id, every key, the examples it needs.")

    @Argument(help: "The family, such as TW.")
    var family: String

    @Argument(help: "The slug, such as fin-timeout-too-small.")
    var slug: String

    @Option(name: .long, help: "The root of the repository.")
    var root = "."

    func run() throws {
        let folder = "\(root)/Rules/\(family.lowercased())"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let taken = try FileManager.default.contentsOfDirectory(atPath: folder)
            .compactMap { Int($0.dropFirst(family.count).prefix(3)) }
        let number = (1...899).first { !taken.contains($0) } ?? 899
        let digits = String(number)
        let id = family + String(repeating: "0", count: 3 - digits.count) + digits
        let path = "\(folder)/\(id)-\(slug).yaml"
        try Data(skeleton(id).utf8).write(to: URL(filePath: path))
        print("wrote \(path)")
    }

    private func skeleton(_ id: String) -> String {
        """
        schema: 1
        id: \(id)
        name: \(slug)
        title:
        family: \(family)
        level: warning
        confidence: medium
        status: preview
        applies:
          scope: netns
        key:
        when: |

        message: ""
        why: |

        fix:
          kind: sysctl
          safety: safe
          text:
          set: {}
        references:
          - title:
            supports:
        examples:
          - name:
            base: minimal
            with: {}
            expect: fires
          - name:
            base: minimal
            expect: quiet

        """
    }
}
