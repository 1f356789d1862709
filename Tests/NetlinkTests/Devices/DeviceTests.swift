import Netlink
import Testing

@Suite("GenericFamily")
struct GenericFamilyTests {
    @Test("reads the number that the kernel gave the family")
    func number() throws {
        var family = GenericFamily()
        let bytes = Wire.message(
            16, [1, 2, 0, 0] + Wire.text(2, "ethtool") + Wire.host(1, UInt16(21)))
        try Wire.read(bytes, into: &family)
        #expect(family.number == 21)
    }

    @Test("an answer without it gives none")
    func none() throws {
        var family = GenericFamily()
        try Wire.read(Wire.message(16, [1, 2, 0, 0] + Wire.text(2, "ethtool")), into: &family)
        #expect(family.number == nil)
    }
}

@Suite("LinkSpeeds")
struct LinkSpeedsTests {
    private static func modes(_ speed: UInt32) -> [UInt8] {
        Wire.message(
            21,
            [4, 1, 0, 0] + Wire.nest(1, Wire.host(1, Int32(3)), Wire.text(2, "eth0"))
                + Wire.host(5, speed))
    }

    @Test(
        "a speed that the driver does not know is absent",
        arguments: [(10_000, 10_000), (0, nil), (UInt32.max, nil)] as [(UInt32, UInt32?)])
    func speeds(told: UInt32, expected: UInt32?) throws {
        var speeds = LinkSpeeds()
        try Wire.read(Self.modes(told), into: &speeds)
        #expect(speeds.speeds[3] == expected)
    }

    @Test("refuses an answer cut anywhere", arguments: 1..<modes(1).count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            var speeds = LinkSpeeds()
            try Wire.read(Array(Self.modes(1).prefix(length)), into: &speeds)
        }
    }
}

@Suite("LinkFeatures")
struct LinkFeaturesTests {
    private static func bit(_ name: String, isSet: Bool = false) -> [UInt8] {
        Wire.nest(
            1, Wire.host(1, UInt32(9)), Wire.text(2, name), isSet ? Wire.attribute(3, []) : [])
    }

    private static func features(_ parts: [UInt8]...) -> [UInt8] {
        Wire.message(
            21,
            [11, 1, 0, 0] + Wire.nest(1, Wire.host(1, Int32(3)), Wire.text(2, "eth0"))
                + Wire.nest(2, Wire.nest(3, bit("hw-only", isSet: true)))
                + Wire.nest(4, parts.flatMap { $0 }))
    }

    private static func active(_ bytes: [UInt8]) throws(NetlinkError) -> Set<String>? {
        var features = LinkFeatures()
        try Wire.read(bytes, into: &features)
        return features.active[3]
    }

    private static let plain = features(
        Wire.attribute(1, []), Wire.nest(3, bit("rx-gro"), bit("tx-tcp-segmentation")))

    @Test("a list without a mask names what is active")
    func withoutMask() throws {
        #expect(try Self.active(Self.plain) == ["rx-gro", "tx-tcp-segmentation"])
    }

    @Test("a list with a mask marks what is active")
    func withMask() throws {
        let bytes = Self.features(Wire.nest(3, Self.bit("rx-gro", isSet: true), Self.bit("rx-lro")))
        #expect(try Self.active(bytes) == ["rx-gro"])
    }

    @Test("bits without names tell nothing")
    func compact() throws {
        #expect(try Self.active(Self.features(Wire.host(4, UInt32(0xff)))) == nil)
    }

    @Test("refuses an answer cut anywhere", arguments: 1..<plain.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.active(Array(Self.plain.prefix(length)))
        }
    }

    @Test("invents no feature when the length was cut too", arguments: 16..<plain.count)
    func shortened(length: Int) {
        let active = try? Self.active(Wire.shortened(Self.plain, to: length))
        #expect(active?.isEmpty != false)
    }
}
