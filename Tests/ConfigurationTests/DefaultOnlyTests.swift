import Evidence
import Testing

@Suite("Settings for interfaces to come")
struct DefaultOnlyTests {
    private func notes(_ text: String) -> [String] {
        keyNotes(text, .defaultOnly).map { "\($0.place.line): \($0.detail): \($0.suggestion)" }
    }

    @Test(
        "'default' alone leaves interfaces that exist to themselves",
        arguments: [
            (
                "net.ipv6.conf.default.disable_ipv6 = 1",
                "1: interfaces that exist keep their value: net.ipv6.conf.all.disable_ipv6 = 1"
            ),
            (
                "net.ipv4.conf.default.forwarding = 1",
                "1: interfaces that exist keep their value: net.ipv4.conf.all.forwarding = 1"
            ),
            (
                "net.ipv4.conf.default.send_redirects = 0",
                "1: net.ipv4.conf.all.send_redirects stays 1, which is enough to switch it on: "
                    + "net.ipv4.conf.all.send_redirects = 0"
            ),
        ])
    func alone(line: String, note: String) {
        #expect(notes(line) == [note])
    }

    @Test(
        "nothing is said where 'all' has no say, or would change nothing",
        arguments: [
            // At boot it reaches interfaces that have no address yet.
            "net.ipv4.conf.default.rp_filter = 1", "net.ipv4.conf.default.accept_source_route = 0",
            "net.ipv6.conf.default.accept_ra = 2", "net.ipv4.conf.default.send_redirects = 1",
            "net.ipv4.neigh.default.gc_thresh3 = 4096",
            "net.ipv4.conf.default.send_redirects = {{ x }}",
            "-net.ipv4.conf.default.send_redirects", "net.ipv6.conf.default.forwarding = 0",
        ])
    func silent(line: String) {
        #expect(notes(line) == [])
    }

    @Test(
        "nothing is said when 'all', an interface or a pattern gets a value too",
        arguments: [
            "net.ipv4.conf.all.send_redirects = 1", "net.ipv4.conf.eth0.send_redirects = 0",
            "net.ipv4.conf.*.send_redirects = 0",
            "net.ipv4.conf.{{ item.name }}.send_redirects = 0",
        ])
    func together(line: String) {
        #expect(notes("net.ipv4.conf.default.send_redirects = 0\n\(line)\n") == [])
        #expect(notes("\(line)\nnet.ipv4.conf.default.send_redirects = 0\n") == [])
    }

    @Test("net.ipv4.ip_forward is the forwarding of all interfaces")
    func forward() {
        #expect(notes("net.ipv4.conf.default.forwarding = 1\nnet.ipv4.ip_forward = 1\n") == [])
    }

    @Test("of several lines the last one counts, once")
    func last() {
        let line = "net.ipv4.conf.default.send_redirects = 0\n"
        #expect(notes(line + line).map { $0.prefix(2) } == ["2:"])
        #expect(notes(line + "net.ipv4.conf.default.send_redirects = 1\n") == [])
    }
}
