/// One change of a host, with all that is needed to take it back.
package struct ApplyRecord: Sendable, Equatable {
    /// A file that was changed.
    package struct File: Sendable, Equatable {
        /// Its path.
        package let path: String
        /// Its bytes before, `nil` when it was not there.
        package let former: [UInt8]?
        /// Its bytes afterwards.
        package let content: [UInt8]
        /// Permission bits, before and afterwards.
        package let mode: UInt32
        /// The user that owns it.
        package let user: UInt32
        /// The group that owns it.
        package let group: UInt32

        /// Makes a file that was changed.
        package init(
            path: String, former: [UInt8]?, content: [UInt8], mode: UInt32, user: UInt32,
            group: UInt32
        ) {
            self.path = path
            self.former = former
            self.content = content
            self.mode = mode
            self.user = user
            self.group = group
        }
    }

    /// A setting that was written, or that may have changed with another.
    package struct Setting: Sendable, Equatable {
        /// The path below `/proc/sys`.
        package let path: String
        /// Its text before.
        package let former: String
        /// Its text afterwards, `nil` for one that was not written.
        package let value: String?

        /// Makes a setting.
        package init(path: String, former: String, value: String?) {
            self.path = path
            self.former = former
            self.value = value
        }
    }

    /// When it was made, RFC 3339 in UTC.
    package var time: String
    /// The boot in which it was made.
    package var boot: String
    /// The network namespace whose settings were written.
    package var namespace: String
    /// Folders that were made for the files, outer ones first.
    package var folders: [String]
    /// Files in the order in which they are written.
    package var files: [File]
    /// Settings in the order in which they are written.
    package var settings: [Setting]

    private static let head = "tcplint-record"
    private static let end = "end"

    /// The text of the record: a line a thing, fields behind tabs.
    package var text: String {
        var lines = [[Self.head, "1"], ["made", time, boot, namespace]]
        lines += folders.map { ["folder", $0] }
        for file in files {
            lines.append(
                ["file", file.path, "\(file.mode)", "\(file.user)", "\(file.group)"]
                    + [file.former.map(Self.field) ?? "absent", Self.field(file.content)])
        }
        lines += settings.map { setting in
            ["set", setting.path, Self.field(Array(setting.former.utf8))]
                + (setting.value.map { [Self.field(Array($0.utf8))] } ?? [])
        }
        lines.append([Self.end])
        return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// Reads the text of a record, `nil` when it is none or is cut off.
    package init?(_ text: String) {
        var lines = text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard text.hasSuffix("\n"), lines.popLast() == [Self.end], lines.count >= 2,
            lines[0] == [Self.head, "1"], lines[1].count == 4, lines[1][0] == "made"
        else { return nil }
        self.init(time: lines[1][1], boot: lines[1][2], namespace: lines[1][3])
        for line in lines.dropFirst(2) {
            switch (line[0], line.count) {
            case ("folder", 2): folders.append(line[1])
            case ("file", 7):
                guard let mode = UInt32(line[2]), let user = UInt32(line[3]),
                    let group = UInt32(line[4]), let content = Self.bytes(line[6])
                else { return nil }
                var former: [UInt8]?
                if line[5] != "absent" {
                    guard let bytes = Self.bytes(line[5]) else { return nil }
                    former = bytes
                }
                files.append(
                    File(
                        path: line[1], former: former, content: content, mode: mode, user: user,
                        group: group))
            case ("set", 3), ("set", 4):
                guard let former = Self.bytes(line[2]) else { return nil }
                var value: [UInt8]?
                if line.count == 4 {
                    guard let bytes = Self.bytes(line[3]) else { return nil }
                    value = bytes
                }
                settings.append(
                    Setting(
                        path: line[1], former: String(decoding: former, as: UTF8.self),
                        value: value.map { String(decoding: $0, as: UTF8.self) }))
            default: return nil
            }
        }
    }

    /// Makes a record of nothing yet.
    package init(time: String, boot: String, namespace: String) {
        self.time = time
        self.boot = boot
        self.namespace = namespace
        folders = []
        files = []
        settings = []
    }

    /// Bytes as a field that holds neither tab nor newline, behind a quote so that none is empty.
    private static func field(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = [UInt8(ascii: "'")]
        for byte in bytes {
            if (0x20...0x7e).contains(byte), byte != UInt8(ascii: "\\") {
                text.append(byte)
            } else {
                text += [UInt8(ascii: "\\"), digit(byte >> 4), digit(byte & 15)]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bytes(_ field: String) -> [UInt8]? {
        guard field.utf8.first == UInt8(ascii: "'") else { return nil }
        var bytes: [UInt8] = []
        var rest = field.utf8.dropFirst()
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(value),
                let low = rest.popFirst().flatMap(value)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
