internal import Engine

/// Where SARIF shows a finding.
///
/// A finding on a live host has no line of a file. Code hosts drop results without a file, so
/// the drop-in that would cure it stands in, or else the file that proves it.
struct SARIFPlace {
    /// The name of the folder that relative paths start from.
    static let base = "%SRCROOT%"

    private let finding: Finding

    init(_ finding: Finding) { self.finding = finding }

    /// The location object.
    var json: JSON {
        var members: [(key: String, value: JSON)] = [
            (
                "physicalLocation",
                .object([("artifactLocation", artifact), ("region", region)])
            )
        ]
        if let name = finding.key ?? (finding.place.isEmpty ? nil : finding.place) {
            members.append(
                ("logicalLocations", .list([.object([("fullyQualifiedName", .text(name))])])))
        }
        return .object(members)
    }

    private var artifact: JSON {
        guard let path = finding.location?.file else {
            let proof = finding.evidence.map(\.source).first { source in
                source.hasPrefix("/") && !source.contains { $0 == " " || $0 == "," }
            }
            let stand = finding.fix.settings.isEmpty ? proof : nil
            return .object([
                ("uri", .text("file://" + Self.encoded(stand ?? "/etc/sysctl.d/99-tcplint.conf")))
            ])
        }
        guard !path.hasPrefix("/") else {
            return .object([("uri", .text("file://" + Self.encoded(path)))])
        }
        var relative = Substring(path)
        while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
        return .object([
            ("uri", .text(Self.encoded(String(relative)))), ("uriBaseId", .text(Self.base)),
        ])
    }

    private var region: JSON {
        guard let location = finding.location else {
            return .object([("startLine", .integer(1))])
        }
        var members: [(key: String, value: JSON)] = [
            ("startLine", JSON(max(location.line, 1))),
            ("startColumn", JSON(max(location.column, 1))),
        ]
        if !location.text.isEmpty { members.append(("snippet", .message(location.text))) }
        return .object(members)
    }

    /// A path as part of a URI: RFC 3986 leaves these characters alone everywhere in a path.
    private static func encoded(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }
}
