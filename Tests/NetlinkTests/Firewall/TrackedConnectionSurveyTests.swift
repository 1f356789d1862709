import Netlink
import Testing

@Suite("TrackedConnectionSurvey")
struct TrackedConnectionSurveyTests {
    private static let fiveDays: UInt32 = 432_000
    private static let established: UInt8 = 3

    private static func connection(
        status: UInt32 = 0xe, left: UInt32 = fiveDays, transport: UInt8 = 6, state: UInt8? = 3,
        addresses: [UInt8] = Wire.network(1, 0xc633_6407) + Wire.network(2, 0xcb00_7101),
        port: UInt16 = 443
    ) -> [UInt8] {
        let reply = Wire.nest(
            2, Wire.nest(1, addresses),
            Wire.nest(2, Wire.attribute(1, [transport]), Wire.attribute(2, WireRow.network(port))))
        let info = state.map { Wire.nest(4, Wire.nest(1, Wire.attribute(1, [$0]))) } ?? []
        return Wire.message(
            0x0100,
            [2, 0, 0, 0] + reply + Wire.network(3, status) + Wire.network(7, left) + info)
    }

    private static func survey(
        _ bytes: [UInt8], limit: Int = 9, timeout: UInt32 = fiveDays
    ) throws(NetlinkError) -> TrackedConnectionSurvey {
        var survey = TrackedConnectionSurvey(limit: limit, timeout: timeout)
        try Wire.read(bytes, into: &survey)
        return survey
    }

    @Test(
        "counts established connections that were silent for an hour",
        arguments: [
            (428_400, 3, 0xe, 1), (428_401, 3, 0xe, 0), (7_201, 3, 0xe, 1), (7_200, 3, 0xe, 0),
            (300, 3, 0xe, 0), (400_000, 7, 0xe, 0), (80_000, 3, 0x400e, 0),
            (80_000, 3, 0x800e, 0),
        ] as [(UInt32, UInt8, UInt32, Int)])
    func silent(left: UInt32, state: UInt8, status: UInt32, idle: Int) throws {
        let survey = try Self.survey(
            Self.connection(status: status, left: left, state: state))
        #expect(survey.looked == 1)
        #expect(survey.idle == idle)
    }

    @Test("counts none where the timeout is shorter than an hour")
    func shortTimeout() throws {
        #expect(try Self.survey(Self.connection(left: 8_000), timeout: 3_000).idle == 0)
    }

    @Test("groups translated connections by what they share")
    func groups() throws {
        let translated: UInt32 = 0x1e
        let ipv6 =
            Wire.attribute(3, [0x20, 1] + [UInt8](repeating: 0, count: 13) + [7])
            + Wire.attribute(4, [0x20, 1] + [UInt8](repeating: 0, count: 13) + [1])
        let survey = try Self.survey(
            Self.connection(status: translated) + Self.connection(status: translated)
                + Self.connection(status: translated, port: 80)
                + Self.connection(status: translated, transport: 17, state: nil, port: 53)
                + Self.connection(status: translated, addresses: ipv6)
                // Neither translated, nor with ports, nor going on.
                + Self.connection() + Self.connection(status: translated, transport: 1, state: nil)
                + Self.connection(status: translated, state: 7)
                + Self.connection(status: translated, state: 8))
        let (source, destination) = (
            SocketAddress(ipv4: 0xcb00_7101), SocketAddress(ipv4: 0xc633_6407)
        )
        func group(_ transport: UInt8, _ port: UInt16) -> TrackedConnectionSurvey.Group {
            TrackedConnectionSurvey.Group(
                transport: transport, source: source, destination: destination, port: port)
        }
        let other = TrackedConnectionSurvey.Group(
            transport: 6, source: SocketAddress(high: 0x2001_0000_0000_0000, low: 1),
            destination: SocketAddress(high: 0x2001_0000_0000_0000, low: 7), port: 443)
        #expect(
            survey.groups == [group(6, 443): 2, group(6, 80): 1, group(17, 53): 1, other: 1])
        #expect(survey.isComplete)
    }

    @Test("stops at its limit and says so")
    func limit() throws {
        let survey = try Self.survey(
            Self.connection() + Self.connection() + Self.connection(), limit: 2)
        #expect(survey.looked == 2)
        #expect(!survey.isComplete)
    }

    private static let whole = connection(status: 0x1e)

    @Test("refuses a connection cut anywhere", arguments: 1..<whole.count)
    func truncated(length: Int) {
        #expect(throws: NetlinkError.self) {
            try Self.survey(Array(Self.whole.prefix(length)))
        }
    }
}
