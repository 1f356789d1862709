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
        var text = Array("--- \(former == nil ? "/dev/null" : "a/\(name)")\n+++ b/\(name)\n".utf8)
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
