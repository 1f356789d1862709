internal import CNetlink

/// What network interfaces do in place of TCP and IP.
package struct LinkFeatures: Sendable, Equatable {
    /// The names of active features, as the kernel spells them, by number of the interface.
    package private(set) var active: [Int32: Set<String>] = [:]

    /// No features.
    package init() {}
}

extension LinkFeatures: TableReader {
    /// Forgets everything.
    package mutating func reset() { self = Self() }

    /// Takes one interface.
    package mutating func read(
        _ bytes: RawSpan, type: UInt16, payload: Range<Int>
    ) throws(NetlinkError) -> Bool {
        var attributes = try AttributeCursor(payload, after: Int(TCPLINT_GENERIC_SIZE))
        var index: Int32?
        var names: Set<String>?
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_DEVICE_HEADER):
                index = try DeviceHeader.index(bytes, attributes.value)
            case Int(TCPLINT_DEVICE_ACTIVE_FEATURES):
                names = try Self.names(bytes, attributes.value)
            default: break
            }
        }
        if let index, let names { active[index] = names }
        return true
    }

    /// The bits that are set; nil when they are not listed one by one.
    private static func names(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(NetlinkError) -> Set<String>? {
        var attributes = try AttributeCursor(range)
        var isPlain = false
        var list: Range<Int>?
        while try attributes.advance(in: bytes) {
            switch attributes.type {
            case Int(TCPLINT_BITS_WITHOUT_MASK): isPlain = true
            case Int(TCPLINT_BITS_LIST): list = attributes.value
            default: break
            }
        }
        guard let list else { return nil }
        var names: Set<String> = []
        var bits = try AttributeCursor(list)
        while try bits.advance(in: bytes) {
            guard bits.type == Int(TCPLINT_BITS_BIT) else { continue }
            var fields = try AttributeCursor(bits.value)
            var name = ""
            // A list without a mask names only what is set.
            var isSet = isPlain
            while try fields.advance(in: bytes) {
                switch fields.type {
                case Int(TCPLINT_BIT_NAME): name = bytes.text(fields.value)
                case Int(TCPLINT_BIT_VALUE): isSet = true
                default: break
                }
            }
            if isSet { names.insert(name) }
        }
        return names
    }
}
