internal import FoundationEssentials

/// House rules that can be read off the source text.
package struct SourceCheck {
    /// The root of the repository.
    package let root: String

    /// Targets in the order of their arrows: each imports only from those before it.
    private static let order = [
        "CLibNL", "CYAML", "CNetlink", "Netlink", "Sysctl", "Loaders", "PortSharing", "Evidence",
        "Expressions", "YAMLReader", "Configuration", "Rules", "BuiltinRules", "Engine", "Fix",
        "Reporters", "Collect", "Apply", "tcplint", "tcplint-dev",
    ]

    /// Makes a check.
    package init(root: String) {
        self.root = root
    }

    /// Every mistake as `path:line:col: error: message`.
    package func mistakes() throws -> [String] {
        var mistakes: [String] = []
        let files = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/Sources")
            .filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }.sorted()
        for file in files {
            let path = "Sources/\(file)"
            let text = try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let target = String(file.prefix { $0 != "/" })
            for (index, line) in lines.enumerated() {
                let problem =
                    Self.wrongImport(line, in: target) ?? Self.publicDeclaration(line)
                    ?? Self.undocumented(lines, index)
                if let problem { mistakes.append("\(path):\(index + 1):1: error: \(problem)") }
            }
        }
        return mistakes
    }

    private static func wrongImport(_ line: Substring, in target: String) -> String? {
        let words = line.split(separator: " ")
        guard words.count >= 2, let keyword = words.firstIndex(of: "import"), keyword <= 1,
            words.count > keyword + 1
        else { return nil }
        let module = String(words[keyword + 1])
        if module == "Foundation" { return "import FoundationEssentials, not Foundation" }
        guard keyword == 1 else { return "say 'internal import' or 'package import'" }
        guard let own = order.firstIndex(of: target),
            let other = order.firstIndex(of: module.replacing("_", with: "-")), other >= own
        else { return nil }
        return "'\(target)' may not import '\(module)', which stands above it"
    }

    private static func publicDeclaration(_ line: Substring) -> String? {
        line.trimmingPrefix(while: { $0 == " " }).hasPrefix("public ")
            ? "nothing is public; say 'package'" : nil
    }

    /// A `package` declaration without a documentation comment above it.
    private static func undocumented(_ lines: [Substring], _ index: Int) -> String? {
        let line = lines[index].trimmingPrefix(while: { $0 == " " })
        let declaration = line.trimmingPrefix("@safe ").trimmingPrefix("indirect ")
        guard declaration.hasPrefix("package "), !declaration.hasPrefix("package import") else {
            return nil
        }
        var above = index - 1
        while above >= 0 {
            let text = lines[above].trimmingPrefix(while: { $0 == " " })
            guard text.hasPrefix("@") else { break }
            above -= 1
        }
        guard above >= 0, lines[above].trimmingPrefix(while: { $0 == " " }).hasPrefix("///")
        else { return "a 'package' declaration needs a documentation comment" }
        return nil
    }
}
