/// Shape and unit of a setting in one printable byte.
package enum SettingKind {
    private static let zero: UInt8 = 0x30

    /// The byte that stands for a shape and a unit.
    package static func byte(_ shape: SysctlShape, _ unit: SysctlUnit) -> UInt8 {
        zero + number(shape) * 8 + number(unit)
    }

    /// The shape and the unit that a byte stands for.
    static func of(_ byte: UInt8) -> (shape: SysctlShape, unit: SysctlUnit) {
        let number = byte &- zero
        let shape: SysctlShape =
            switch number / 8 {
            case 0: .integer
            case 1: .triple
            case 2: .interval
            case 3: .ports
            default: .text
            }
        let unit: SysctlUnit =
            switch number % 8 {
            case 0: .none
            case 1: .bytes
            case 2: .pages
            case 3: .seconds
            case 4: .milliseconds
            case 5: .microseconds
            case 6: .entries
            default: .packets
            }
        return (shape, unit)
    }

    private static func number(_ shape: SysctlShape) -> UInt8 {
        switch shape {
        case .integer: 0
        case .triple: 1
        case .interval: 2
        case .ports: 3
        case .text: 4
        }
    }

    private static func number(_ unit: SysctlUnit) -> UInt8 {
        switch unit {
        case .none: 0
        case .bytes: 1
        case .pages: 2
        case .seconds: 3
        case .milliseconds: 4
        case .microseconds: 5
        case .entries: 6
        case .packets: 7
        }
    }
}
