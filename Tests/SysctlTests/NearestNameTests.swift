import Sysctl
import Testing

@Suite("nearestName")
struct NearestNameTests {
    private let names = ["tcp_rmem", "tcp_wmem", "tcp_mem", "somaxconn", "tcp_tw_reuse"]

    @Test(
        "finds the name behind one slip of the keyboard",
        arguments: [
            ("somaxcon", "somaxconn"), ("somaxconnn", "somaxconn"), ("sonaxconn", "somaxconn"),
            ("soamxconn", "somaxconn"), ("TCP_TW_REUSE", "tcp_tw_reuse"),
            ("tcp_tw_resue", "tcp_tw_reuse"), ("tcp_rmem", "tcp_rmem"),
        ])
    func findsSlips(typed: String, meant: String) {
        #expect(nearestName(to: typed, among: names) == meant)
    }

    @Test(
        "is silent when nothing is near", arguments: ["", "x", "conntrack_max", "backlog", "so"])
    func silent(typed: String) {
        #expect(nearestName(to: typed, among: names) == nil)
        #expect(nearestName(to: typed, among: [String]()) == nil)
    }

    @Test("a tie goes to the candidate that comes first")
    func tie() {
        #expect(nearestName(to: "tcp_xmem", among: ["tcp_rmem", "tcp_wmem"]) == "tcp_rmem")
        #expect(nearestName(to: "tcp_xmem", among: ["tcp_wmem", "tcp_rmem"]) == "tcp_wmem")
    }

    @Test("a longer name may hold more slips, four at most")
    func limits() {
        let long = "nf_conntrack_tcp_timeout_established"
        #expect(nearestName(to: "nf_contrack_tcp_timeut_etablishd", among: [long]) == long)
        #expect(nearestName(to: "nf_contrack_tcp_timeut_etablish", among: [long]) == nil)
    }
}
