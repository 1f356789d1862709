import Collect
import Evidence
import Glibc
import Netlink
import Testing

@Suite("NetlinkError as absence")
struct NetlinkErrorTests {
    @Test(
        "is a refusal when the kernel or a sandbox says so",
        arguments: [
            NetlinkError.kernel(errno: EPERM), .receive(errno: EACCES), .configure(errno: EPERM),
            .open(code: -28), .open(code: -27), .send(code: -28),
        ])
    func refusals(_ error: NetlinkError) {
        #expect(error.absence == Absence(.denied, error.description))
    }

    @Test(
        "is a failure otherwise",
        arguments: [
            NetlinkError.kernel(errno: EOPNOTSUPP), .timeout(seconds: 5), .overrun,
            .open(code: -10), .truncated(length: 1),
        ])
    func failures(_ error: NetlinkError) {
        #expect(error.absence == Absence(.failed, error.description))
    }

    @Test("knows libnl's numbers by its own words")
    func libraryNumbers() {
        #expect(NetlinkError.open(code: -28).description.contains("not permitted"))
        #expect(NetlinkError.open(code: -27).description.contains("no access"))
    }
}
