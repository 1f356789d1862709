import Apply
import Testing

@Suite("ApplyRecord")
struct ApplyRecordTests {
    private static var record: ApplyRecord {
        var record = ApplyRecord(
            time: "2026-01-01T00:00:00Z", boot: "b", namespace: "net:[4026531840]")
        record.folders = ["/etc/modules-load.d"]
        record.files = [
            ApplyRecord.File(
                path: "/etc/sysctl.d/99-tcplint.conf", former: nil,
                content: Array("a = 1\n\t\\x\u{e9}".utf8), mode: 0o644, user: 0, group: 0),
            ApplyRecord.File(
                path: "/etc/sysctl.conf", former: [], content: [0, 255, 10], mode: 0o600,
                user: 1, group: 2),
        ]
        record.settings = [
            ApplyRecord.Setting(
                path: "net/ipv4/tcp_rmem", former: "4096\t131072\t6291456", value: "1 2 3"),
            ApplyRecord.Setting(path: "net/ipv4/conf/eth0/forwarding", former: "0", value: nil),
        ]
        return record
    }

    @Test("is read back as it was written")
    func roundTrip() {
        #expect(ApplyRecord(Self.record.text) == Self.record)
    }

    @Test("is refused when it is cut off at any byte")
    func truncated() {
        let bytes = Array(Self.record.text.utf8)
        let readable = bytes.indices.filter {
            ApplyRecord(String(decoding: bytes[..<$0], as: UTF8.self)) != nil
        }
        #expect(readable == [])
    }

    @Test(
        "is refused when it is another file",
        arguments: ["", "\n", "end\n", "tcplint-record\t2\nmade\ta\tb\tc\nend\n"])
    func other(text: String) {
        #expect(ApplyRecord(text) == nil)
    }
}
