internal import Expressions
internal import Sysctl

extension FactSchema {
    /// The fact that lists interfaces with their settings.
    package static let interfaces = "interfaces"

    /// The name of the type of its elements.
    package static let interfaceType = "interface"

    /// The settings that an element of `interfaces` holds: the folder and what leads the field.
    static let interfaceFolders = [
        (folder: "net.ipv4.conf", prefix: ""), (folder: "net.ipv6.conf", prefix: "ipv6_"),
    ]

    /// What leads the fields of the settings below `folder`, `nil` when they are none.
    static func interfacePrefix(of folder: Substring) -> String? {
        for known in interfaceFolders where known.folder == folder { return known.prefix }
        return nil
    }

    /// An element of `interfaces`: its name and every setting with a number, those of IPv6 behind
    /// `ipv6_`.
    static func interface(_ catalogue: Catalogue) -> RecordType {
        var fields: [RecordType.Field] = [
            .init(name: "name", type: .string), .init(name: "loopback", type: .bool),
        ]
        for (folder, prefix) in interfaceFolders {
            for name in catalogue.patterns(below: folder) {
                guard let entry = catalogue[name], entry.shape == .integer else { continue }
                fields.append(
                    .init(name: prefix + entry.key.lastComponent, type: type(of: entry)))
            }
        }
        return RecordType(name: interfaceType, fields: fields)
    }

    /// The setting behind a field of an interface, with `*` in place of the interface; `nil` for
    /// what is none.
    package static func interfaceSetting(_ field: some StringProtocol) -> String? {
        if field.isEmpty || field == "name" || field == "loopback" { return nil }
        for (folder, prefix) in interfaceFolders.reversed() where field.hasPrefix(prefix) {
            return "\(folder).\(SysctlKey.anyInterface).\(field.dropFirst(prefix.count))"
        }
        return nil
    }

    /// The setting behind a field of the interface that is called `name`.
    package static func interfaceSetting(_ field: String, of name: String) -> String? {
        interfaceSetting(field).flatMap { SysctlKey($0).interfaceParts }
            .map { $0.key(of: SysctlKey(path: name).name).name }
    }
}
