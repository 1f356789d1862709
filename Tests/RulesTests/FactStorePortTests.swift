import Evidence
import Expressions
import Rules
import Testing

@Suite("FactStore, ports")
struct FactStorePortTests {
    @Test(
        "counts range, reserved and usable ports",
        arguments: [
            ("32768 60999", "", [28_232, 0, 28_232]),
            ("40000 40999", "40000-40499", [1000, 500, 500]),
            ("40000 40999", "40000-40010,40005-40020", [1000, 21, 979]),
            ("40000 40999", "40005-40020,40000-40010,40007", [1000, 21, 979]),
            ("40000 40999", "40010,40010,40010-40010", [1000, 1, 999]),
            ("40000 40999", "1-39999,41000-65535", [1000, 0, 1000]),
            ("40000 40999", "39999-40000,40999-41000", [1000, 2, 998]),
            ("40000 40999", "1-65535", [1000, 1000, 0]),
            ("40000 40000", "", [1, 0, 1]),
            ("1 65535", "", [65_535, 0, 65_535]),
        ])
    func counts(range: String, reserved: String, counts: [Int64]) throws {
        let found = try ["ports.size", "ports.reserved", "ports.usable"].map {
            try Self.value($0, range, reserved)
        }
        #expect(found == counts.map { .known(.int($0)) })
    }

    @Test(
        "numbers that no kernel gives neither stop the program nor count ports that do not exist",
        arguments: [
            ("60999 32768", "", [0, 0, 0, 0]),
            ("-9223372036854775808 9223372036854775807", "", [65_536, 0, 65_536, 65_535]),
            ("9223372036854775807 -9223372036854775808", "", [0, 0, 0, 0]),
            ("9223372036854775807 9223372036854775807", "", [0, 0, 0, 0]),
            ("40000 40999", "0-9223372036854775807", [1000, 1000, 0, 0]),
            ("40000 40999", "9223372036854775807", [1000, 0, 1000, 1000]),
            ("70000 80000", "75000", [0, 0, 0, 0]),
            ("-10 -1", "0", [0, 0, 0, 0]),
        ])
    func hostile(range: String, reserved: String, counts: [Int64]) throws {
        let found = try ["ports.size", "ports.reserved", "ports.usable", "ports.pool"].map {
            try Self.value($0, range, reserved)
        }
        #expect(found == counts.map { .known(.int($0)) })
    }

    @Test(
        "the pool is what listeners and reserved ports leave",
        arguments: [
            ([], 900), ([22], 900), ([40_500], 899), ([40_500, 40_500], 899),
            ([40_500, 40_501, 40_999, 41_000], 897), ([40_050], 900),
            ([-1, 70_000, .max, .min], 900),
        ] as [([Int64], Int64)])
    func pool(ports: [Int64], pool: Int64) throws {
        let found = try Self.value("ports.pool", "40000 40999", "40000-40099", ports)
        #expect(found == .known(.int(pool)))
    }

    @Test(
        "ports that connect() tries first have the parity of the lowest",
        arguments: [
            ("40000 40999", "", [], 500), ("40001 40999", "", [], 500),
            ("40000 41000", "", [], 501), ("40000 40000", "", [], 1), ("40999 40000", "", [], 0),
            ("40000 40999", "40000-40009,40004", [], 495),
            ("40000 40999", "40001,40003,39998", [], 500),
            ("40001 41000", "40000-40002,40003", [], 498),
            ("40000 40999", "", [40_500, 40_500, 40_501, 39_998], 499),
            ("40001 41000", "", [40_500, 40_501], 499),
            ("40000 40999", "40500", [40_500], 499),
            ("40000 40999", "0-9223372036854775807", [.min, .max], 0),
        ] as [(String, String, [Int64], Int64)])
    func preferred(range: String, reserved: String, ports: [Int64], count: Int64) throws {
        let found = try Self.value("ports.preferred", range, reserved, ports)
        #expect(found == .known(.int(count)))
    }

    @Test("without the range or the reserved list both missing facts are named")
    func missing() throws {
        let found = try FactStoreTests.value("ports.usable") {
            $0.sysctls["net.ipv4.ip_local_port_range"] = .absent(Absence(.denied, "refused"))
            $0.sysctls["net.ipv4.ip_local_reserved_ports"] = .absent(
                Absence(.nonexistent, "no such file"))
        }
        #expect(
            found
                == .unknown([
                    Missing(
                        name: "net.ipv4.ip_local_port_range", reason: "refused", kind: .absent),
                    Missing(
                        name: "net.ipv4.ip_local_reserved_ports", reason: "no such file",
                        kind: .nonexistent),
                ]))
    }

    private static func value(
        _ name: String, _ range: String, _ reserved: String, _ listeners: [Int64] = [22]
    ) throws -> Outcome {
        try FactStoreTests.value(name) { snapshot in
            snapshot.sysctls["net.ipv4.ip_local_port_range"] = .observed(range, from: "test")
            snapshot.sysctls["net.ipv4.ip_local_reserved_ports"] = .observed(
                reserved, from: "test")
            guard let first = snapshot.sockets.listeners.value?.first else { return }
            snapshot.sockets.listeners = .observed(
                listeners.map { port in
                    var listener = first
                    listener.port = port
                    return listener
                }, from: "test")
        }
    }
}
