/// The difference of two texts, as patch(1) takes it.
package enum UnifiedDiff {
    private static let context = 3

    private struct Line {
        let mark: UInt8
        let bytes: [UInt8]
    }

    /// The difference of a file, empty when there is none; `former` is `nil` for a new file.
    package static func of(path: String, former: [UInt8]?, content: [UInt8]) -> [UInt8] {
        let lines = marked(HostFiles.lines(former ?? []), HostFiles.lines(content))
        let changed = lines.indices.filter { lines[$0].mark != UInt8(ascii: " ") }
        guard !changed.isEmpty else { return [] }
        let name = path.hasPrefix("/") ? String(path.dropFirst()) : path
        let head = "--- \(former == nil ? "/dev/null" : written("a/\(name)"))\n"
        var text = Array("\(head)+++ \(written("b/\(name)"))\n".utf8)
        var start = 0
        while start < changed.count {
            var end = start
            while end + 1 < changed.count, changed[end + 1] - changed[end] <= 2 * context {
                end += 1
            }
            let first = max(0, changed[start] - context)
            let last = min(lines.count - 1, changed[end] + context)
            text += hunk(lines, first...last)
            start = end + 1
        }
        return text
    }

    /// A name as patch(1) reads it: a tab ends one with blanks, and one that could be taken for
    /// something else stands in quotes, as in C.
    private static func written(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        guard !isPlain else { return name.utf8.contains(0x20) ? name + "\t" : name }
        let quoted = name.utf8.flatMap { byte -> [UInt8] in
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                return [UInt8(ascii: "\\"), byte]
            }
            guard byte < 0x20 || byte == 0x7f else { return [byte] }
            let digits = String(byte, radix: 8)
            return Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
        }
        return "\"" + String(decoding: quoted, as: UTF8.self) + "\""
    }

    private static func hunk(_ lines: [Line], _ range: ClosedRange<Int>) -> [UInt8] {
        func span(_ other: UInt8) -> String {
            let before = lines[..<range.lowerBound].count { $0.mark != other }
            let count = lines[range].count { $0.mark != other }
            return "\(count == 0 ? before : before + 1),\(count)"
        }
        var text = Array("@@ -\(span(UInt8(ascii: "+"))) +\(span(UInt8(ascii: "-"))) @@\n".utf8)
        for line in lines[range] {
            text.append(line.mark)
            text += line.bytes
            if line.bytes.last != UInt8(ascii: "\n") {
                text += Array("\n\\ No newline at end of file\n".utf8)
            }
        }
        return text
    }

    /// Both texts in one list of lines: those that both have, those that go, and those that come.
    private static func marked(_ old: [[UInt8]], _ new: [[UInt8]]) -> [Line] {
        var gone: Set<Int> = []
        var come: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if gone.contains(left), left < old.count {
                lines.append(Line(mark: UInt8(ascii: "-"), bytes: old[left]))
                left += 1
            } else if right < new.count, come.contains(right) {
                lines.append(Line(mark: UInt8(ascii: "+"), bytes: new[right]))
                right += 1
            } else if left < old.count, right < new.count {
                lines.append(Line(mark: UInt8(ascii: " "), bytes: old[left]))
                left += 1
                right += 1
            } else {
                break
            }
        }
        return lines
    }
}
