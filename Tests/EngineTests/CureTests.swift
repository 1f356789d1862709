import Engine
import Evidence
import Rules
import Testing

@Suite("Finding.Cure")
struct CureTests {
    @Test(
        "settings are written in the unit of the key",
        arguments: [
            ("net.ipv4.tcp_fin_timeout", "30s", "30"), ("net.ipv4.tcp_fin_timeout", "45", "45"),
            ("net.ipv4.tcp_fin_timeout", "90500ms", "90"),
            ("net.core.rmem_max", "4MiB", "4194304"), ("net.core.somaxconn", "4096 * 2", "8192"),
            ("net.core.somaxconn", "100 / 3", "33"),
            (
                "net.ipv4.ip_local_reserved_ports",
                "add(sysctl.net.ipv4.ip_local_reserved_ports, [8081, 8080, 9])", "9,8080-8081"
            ),
            ("net.ipv4.ip_local_port_range.high", "61001", "32768 61001"),
            ("net.ipv4.tcp_rmem.max", "16MiB", "4096 131072 16777216"),
            ("net.ipv4.tcp_rmem", "default.net.ipv4.tcp_wmem", "4096 16384 4194304"),
        ])
    func writesUnits(key: String, expression: String, value: String) throws {
        let settings = try Self.settings([.init(key, expression)])
        #expect(settings.map(\.value) == [value])
        let name = key.replacing(".high", with: "").replacing("rmem.max", with: "rmem")
        #expect(settings.map(\.key) == [key.hasSuffix("rmem_max") ? key : name])
    }

    @Test("members of one vector become one setting")
    func mergesMembers() throws {
        let settings = try Self.settings([
            .init("net.ipv4.tcp_rmem.min", "8KiB"), .init("net.core.somaxconn", "8192"),
            .init("net.ipv4.tcp_rmem.max", "16MiB"),
        ])
        #expect(
            settings == [
                .init(key: "net.ipv4.tcp_rmem", value: "8192 131072 16777216"),
                .init(key: "net.core.somaxconn", value: "8192"),
            ])
    }

    @Test("a value that stands there already is no setting, tabs or blanks")
    func dropsEqualValues() throws {
        let settings = try Self.settings([
            .init("net.core.somaxconn", "4096"),
            .init("net.ipv4.tcp_rmem", "default.net.ipv4.tcp_rmem"),
            .init("net.ipv4.tcp_rmem.max", "6MiB"),
            .init("net.ipv4.ip_local_reserved_ports", "sysctl.net.ipv4.ip_local_reserved_ports"),
            .init("net.ipv4.tcp_sack", "0"),
        ])
        #expect(settings == [.init(key: "net.ipv4.tcp_sack", value: "0")])
    }

    @Test("a value that cannot be computed is left out, the others stay")
    func leavesOutUnknown() throws {
        let settings = try Self.settings([
            .init("net.core.somaxconn", "1 / 0"),
            .init("net.ipv4.tcp_max_tw_buckets", "default.net.ipv4.tcp_max_tw_buckets"),
            .init("net.ipv4.tcp_sack", "0"),
        ]) { $0.host.kernel = .observed("5.10.0", from: "uname") }
        #expect(settings == [.init(key: "net.ipv4.tcp_sack", value: "0")])
    }

    @Test("a member of a vector that cannot be read is left out")
    func leavesOutUnreadableVector() throws {
        let settings = try Self.settings([.init("net.ipv4.tcp_rmem.max", "16MiB")]) {
            $0.sysctls["net.ipv4.tcp_rmem"] = .absent(Absence(.denied, "refused"))
        }
        #expect(settings.isEmpty)
    }

    @Test(
        "settings are offered only when their condition is known to hold",
        arguments: [("true", 1), ("false", 0), ("counter.TcpExt.TCPMD5Failure > 0", 0), ("", 1)])
    func condition(condition: String, count: Int) throws {
        #expect(
            try Self.settings([.init("net.ipv4.tcp_sack", "0")], when: condition).count == count)
    }

    private static func settings(
        _ set: [RuleDefinition.Binding], when condition: String = "",
        changing change: (inout Snapshot) -> Void = { _ in }
    ) throws -> [Finding.Setting] {
        let rule = OwnRule.definition(set: set, setWhen: condition)
        return try OwnRule.report(rule, changing: change).findings.flatMap(\.fix.settings)
    }
}
