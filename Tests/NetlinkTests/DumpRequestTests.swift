import Netlink
import Testing

@Suite("DumpRequest")
struct DumpRequestTests {
    private let identity = DumpIdentity(sequence: 7, port: 4242)

    @Test("for both families is a TCPDIAG_GETSOCK dump with states near its end")
    func bothFamilies() {
        let request = DumpRequest(scope: .bothFamilies, states: .listen, extensions: .memory)
        let header =
            WireRow.host(UInt32(76)) + WireRow.host(UInt16(18)) + WireRow.host(UInt16(0x301))
            + WireRow.host(UInt32(7)) + WireRow.host(UInt32(4242))
        let body =
            [0, 0, 0, 0x40] + [UInt8](repeating: 0, count: 48)
            + WireRow.host(UInt32(1 << 10)) + [0, 0, 0, 0]
        #expect(request.bytes(as: identity) == header + body)
    }

    @Test(
        "for one family is a SOCK_DIAG_BY_FAMILY dump of TCP",
        arguments: [(DumpRequest.Scope.ipv4, 2), (.ipv6, 10)] as [(DumpRequest.Scope, UInt8)])
    func oneFamily(scope: DumpRequest.Scope, family: UInt8) {
        let request = DumpRequest(scope: scope, states: .timeWait)
        let header =
            WireRow.host(UInt32(72)) + WireRow.host(UInt16(20)) + WireRow.host(UInt16(0x301))
            + WireRow.host(UInt32(7)) + WireRow.host(UInt32(4242))
        let body =
            [family, 6, 0, 0] + WireRow.host(UInt32(1 << 6)) + [UInt8](repeating: 0, count: 48)
        #expect(request.bytes(as: identity) == header + body)
    }
    @Test("asks for tcp_info and memory with one bit each")
    func flowExtensions() {
        let request = DumpRequest(scope: .ipv4, states: .live, extensions: .flow)
        #expect(request.bytes(as: identity)[18] == 0x42)
    }
}
