/// The path of one setting after the other, in memory that is used again for each.
struct SettingPath {
    /// The path below the folder of all settings, a zero byte, and what longer ones left behind.
    private(set) var bytes: [UInt8] = [0]
    private let folder: String
    private var length = 0

    init(below root: String) { folder = root + "/" }

    /// The whole path.
    var text: String { folder + String(decoding: bytes[..<length], as: UTF8.self) }

    /// Takes up a key; false when its path could leave the folder, for rules may hold any key.
    ///
    /// Dots and slashes change places as they do in `SysctlKey`.
    mutating func set(_ key: String) -> Bool {
        let key = key.utf8.span
        while bytes.count <= key.count { bytes.append(0) }
        var path = bytes.mutableSpan
        var end = 0
        var component = 0
        var dots = 0
        for index in key.indices {
            let byte = key[index]
            switch byte {
            case 0: return false
            case UInt8(ascii: "."):
                guard Self.isName(component, dots) else { return false }
                (component, dots) = (0, 0)
                path[end] = UInt8(ascii: "/")
            case UInt8(ascii: "/"):
                component += 1
                dots += 1
                path[end] = UInt8(ascii: ".")
            default:
                component += 1
                path[end] = byte
            }
            end += 1
        }
        path[end] = 0
        length = end
        return Self.isName(component, dots)
    }

    /// Whether a component is neither empty nor '.' nor '..'.
    private static func isName(_ length: Int, _ dots: Int) -> Bool {
        length > 0 && (dots < length || length > 2)
    }
}
