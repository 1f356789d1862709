import Collect
import Glibc
import PortSharing
import Testing

@Suite("probeBinds")
struct BindProbeTests {
    @Test("answers every case in its place, and as it is answered by hand")
    func answers() throws {
        let cases = BindCase.all(of: [.udp], in: [.ipv4])
        let user = geteuid()
        let matrix = try probeBinds(cases)
        #expect(geteuid() == user)
        #expect(matrix.trials.map(\.bindCase) == cases)
        let own = matrix.trials.filter { $0.bindCase.owner == .same }
        let free = own.filter { $0.bindCase.newAddress == .secondLoopbackIPv4 }
        #expect(free.allSatisfy { $0.outcome == .works })
        let bare = own.filter {
            $0.bindCase.oldOptions == .none && $0.bindCase.newAddress != .secondLoopbackIPv4
        }
        #expect(!bare.isEmpty)
        #expect(bare.allSatisfy { $0.outcome == .refused(.bind, error: "EADDRINUSE") })
    }

    @Test("tries nothing more when the time is over")
    func timeLimit() throws {
        let cases = BindCase.all(of: [.tcp], in: [.ipv4])
        let matrix = try probeBinds(cases, timeLimit: .seconds(-1))
        #expect(matrix.triedCount == 0)
        #expect(matrix.untried.map(\.reason) == ["the time was over"])
    }

    @Test("says what to look at when no socket can be bound")
    func message() {
        #expect(
            "\(ProbeError.noSockets(reason: "bind: operation not permitted"))"
                == "cannot bind a socket to 127.0.0.1 or [::1]: bind: operation not permitted; "
                + "is the interface 'lo' up?")
    }
}
