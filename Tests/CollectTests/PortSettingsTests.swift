import Collect
import Evidence
import Testing

private let rangeKey = "net.ipv4.ip_local_port_range"
private let delayKey = "net.ipv4.tcp_tw_reuse_delay"

@Suite("PortSettings")
struct PortSettingsTests {
    @Test("reads the range that connect() picks from")
    func range() {
        let settings = PortSettings([rangeKey: .observed("32768\t60999", from: "f")])
        #expect(settings.ephemeral == 32_768...60_999)
        #expect(settings.absence == nil)
    }

    @Test(
        "takes no text that is not a range",
        arguments: ["", "1", "1 2 3", "9 8", "1 65536", "-1 5", "a 5", "1 2 x"])
    func malformed(_ text: String) {
        let settings = PortSettings([rangeKey: .observed(text, from: "/f")])
        #expect(settings.ephemeral == nil)
        #expect(settings.absence == Absence(.malformed, "'/f' does not hold a port range"))
    }

    @Test("keeps the reason why the range is absent")
    func absent() {
        let absence = Absence(.denied, "no")
        #expect(PortSettings([rangeKey: .absent(absence)]).absence == absence)
        #expect(PortSettings([rangeKey: .absent(absence)]).ephemeral == nil)
        #expect(PortSettings([:]).absence?.reason == .notCollected)
    }

    @Test(
        "calls TIME_WAIT sockets fresh by the reuse delay, one second where there is no setting",
        arguments: [
            (nil, 59_000), ("1000", 59_000), ("0", 60_000), ("60000", 0), ("4294967295", 0),
            ("x", 59_000),
        ] as [(String?, UInt32)])
    func fresh(_ delay: String?, _ threshold: UInt32) {
        var sysctls: [String: Reading<String>] = [:]
        if let delay { sysctls[delayKey] = .observed(delay, from: "f") }
        #expect(PortSettings(sysctls).freshTimeWait == threshold)
    }
}
