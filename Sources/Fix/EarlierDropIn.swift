internal import Loaders
internal import Sysctl

/// A drop-in that an earlier run has written, and that somebody may have added to.
struct EarlierDropIn {
    private let paragraphs: [[[UInt8]]]
    private let parser = LineParser(options: .systemd())

    init(_ bytes: [UInt8]) {
        var lines = HostFiles.lines(bytes)[...]
        // The head is written anew.
        for head in [DropInName.mark, "# Save as "]
        where lines.first?.starts(with: head.utf8) == true {
            lines = lines.dropFirst()
        }
        paragraphs = lines.split { line in line.allSatisfy { [9, 10, 13, 0x20].contains($0) } }
            .map(Array.init)
    }

    /// What sets something else than these keys, with the comments beside it; paragraphs that set
    /// nothing are left out.
    func without(_ keys: Set<String>) -> String {
        var text = ""
        for paragraph in paragraphs {
            let kept = paragraph.filter { line in !Self.isAssignment(line, to: keys, parser) }
            guard kept.contains(where: { !isComment($0) }) else { continue }
            text += "\n" + String(decoding: kept.joined(), as: UTF8.self)
            if !text.utf8.reversed().starts(with: "\n".utf8) { text += "\n" }
        }
        return text
    }

    private func isComment(_ line: [UInt8]) -> Bool {
        parser.read(line[...], isEnded: true) == .nothing
    }

    private static func isAssignment(
        _ line: [UInt8], to keys: Set<String>, _ parser: LineParser
    ) -> Bool {
        guard PlainLine.isOne(line),
            case .setting(let key, .some, _, _) = parser.read(line[...], isEnded: true)
        else { return false }
        return keys.contains(SysctlKey(path: String(decoding: key, as: UTF8.self)).name)
    }
}
