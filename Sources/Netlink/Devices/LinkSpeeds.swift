internal import CNetlink

/// The speeds of network interfaces, as their drivers tell them.
package struct LinkSpeeds: Sendable, Equatable {
    /// Mbit/s by number of the interface; those without a known speed are missing.
    package private(set) var speeds: [Int32: UInt32] = [:]

    /// No speeds.
    package init() {}
}

extension LinkSpeeds: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes one interface.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_GENERIC_SIZE))
        var index: Int32?
        var speed: UInt32?
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_DEVICE_HEADER):
                index = try DeviceHeader.index(bytes, attributes.value)
            case Int(TCPLINT_DEVICE_SPEED):
                speed = try bytes.number(UInt32.self, attributes.value)
            default: break
            }
        }
        // All ones mean that the driver does not know; 0 is what some say without a cable.
        if let index, let speed, speed != .max, speed != 0 { speeds[index] = speed }
        return true
    }
}

/// What every answer of ethtool begins with.
enum DeviceHeader {
    static func index(_ bytes: RawSpan, _ range: Range<Int>) throws(NetlinkError) -> Int32? {
        var attributes = try AttributeCursor(range)
        while try attributes.advance(in: bytes) {
            guard attributes.type == Int(TCPLINT_DEVICE_INDEX) else { continue }
            return try bytes.number(Int32.self, attributes.value)
        }
        return nil
    }
}
