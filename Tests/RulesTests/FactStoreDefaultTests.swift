import BuiltinRules
import Evidence
import Expressions
import Rules
import Testing

@Suite("FactStore, defaults")
struct FactStoreDefaultTests {
    @Test(
        "somaxconn follows the kernel",
        arguments: [
            ("2.6.32", 128), ("3.10.0-1160.el7.x86_64", 128), ("5.3.18", 128), ("5.4.0", 4096),
            ("6.12.0", 4096),
        ])
    func somaxconn(kernel: String, value: Int64) throws {
        #expect(
            try Self.value("default.net.core.somaxconn", kernel: kernel) == .known(.int(value)))
    }

    @Test(
        "tcp_max_tw_buckets is half of the connection table, whoever owns that",
        arguments: [("65536", 32_768), ("-65536", 32_768), ("8192", 4_096), ("1", 0)])
    func timeWaitBuckets(entries: String, value: Int64) throws {
        let found = try Self.value("default.net.ipv4.tcp_max_tw_buckets", kernel: "6.12.0") {
            $0.sysctls["net.ipv4.tcp_ehash_entries"] = .observed(entries, from: "test")
        }
        #expect(found == .known(.int(value)))
    }

    @Test("tcp_max_tw_buckets has no known default where the table cannot be read")
    func timeWaitBucketsUnknown() throws {
        #expect(
            try Self.value("default.net.ipv4.tcp_max_tw_buckets", kernel: "5.10.0")
                == .missing(
                    "default of net.ipv4.tcp_max_tw_buckets", "not known for kernel 5.10.0",
                    .absent))
        let found = try Self.value("default.net.ipv4.tcp_max_tw_buckets", kernel: "6.12.0") {
            $0.sysctls["net.ipv4.tcp_ehash_entries"] = .absent(Absence(.denied, "refused"))
        }
        #expect(found == .missing("net.ipv4.tcp_ehash_entries", "refused", .absent))
    }

    @Test("a table size that overflows the formula is missing arithmetic")
    func timeWaitBucketsHostile() throws {
        let found = try Self.value("default.net.ipv4.tcp_max_tw_buckets", kernel: "6.12.0") {
            $0.sysctls["net.ipv4.tcp_ehash_entries"] = .observed(
                "-9223372036854775808", from: "test")
        }
        guard case .unknown(let missing) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(missing.map(\.kind) == [.arithmetic])
    }

    @Test(
        "tcp_max_syn_backlog is a 128th of the connection table, at least 128",
        arguments: [("65536", 512), ("16384", 128), ("16512", 129), ("1024", 128)])
    func synBacklog(entries: String, value: Int64) throws {
        let found = try Self.value("default.net.ipv4.tcp_max_syn_backlog", kernel: "6.12.0") {
            $0.sysctls["net.ipv4.tcp_ehash_entries"] = .observed(entries, from: "test")
        }
        #expect(found == .known(.int(value)))
    }

    @Test(
        "tcp_rmem follows the kernel and is unknown where memory decides",
        arguments: [
            ("3.3.8", gibibyte, [4096, 87_380, 4_194_304]),
            ("3.4.0", gibibyte, [4096, 87_380, 6_291_456]),
            ("4.18.0-553.el8_10.x86_64", gibibyte, [4096, 87_380, 6_291_456]),
            ("4.19.0", 64 * gibibyte, nil),
            ("4.20.0", gibibyte, [4096, 131_072, 6_291_456]),
            ("6.15.11", gibibyte, [4096, 131_072, 6_291_456]),
            ("6.15.11", gibibyte - 1, nil),
            ("6.16.0", 6 * gibibyte, [4096, 131_072, 33_554_432]),
            ("6.16.0", 6 * gibibyte - 1, nil),
        ] as [(String, Int64, [Int64]?)])
    func receiveBuffer(kernel: String, ram: Int64, values: [Int64]?) throws {
        let found = try Self.value("default.net.ipv4.tcp_rmem", kernel: kernel) {
            $0.host.ram = .observed(ram, from: "test")
        }
        guard let values else {
            #expect(
                found
                    == .missing(
                        "default of net.ipv4.tcp_rmem", "not known for kernel \(kernel)", .absent))
            return
        }
        guard case .known(.record(let record)) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(
            ["min", "default", "max"].map { record[$0] } == values.map { .known(.bytes($0)) })
    }

    @Test("the smallest buffer is a page, whatever its size")
    func pageSize() throws {
        let found = try Self.value("default.net.ipv4.tcp_wmem", kernel: "6.12.0") {
            $0.host.pageSize = .observed(65_536, from: "test")
        }
        guard case .known(.record(let record)) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(record["min"] == .known(.bytes(65_536)))
    }

    @Test(
        "the connection tracking table follows memory and kernel",
        arguments: [
            ("3.10.0", 2 * gibibyte, 65_536, 16_384), ("3.10.0", 8 * gibibyte, 65_536, 16_384),
            ("4.0.0", 8 * gibibyte, 262_144, 65_536), ("5.14.0", 8 * gibibyte, 262_144, 65_536),
            ("5.15.0", 8 * gibibyte, 262_144, 262_144),
            ("6.12.0", 4 * gibibyte + 1, 262_144, 262_144),
            ("6.12.0", 4 * gibibyte, 65_536, 65_536),
            ("6.12.0", gibibyte + 1, 65_536, 65_536), ("6.12.0", gibibyte, nil, nil),
        ] as [(String, Int64, Int64?, Int64?)])
    func connectionTracking(kernel: String, ram: Int64, limit: Int64?, buckets: Int64?) throws {
        for (key, value) in [
            ("net.netfilter.nf_conntrack_max", limit),
            ("net.netfilter.nf_conntrack_buckets", buckets),
        ] {
            let found = try Self.value("default.\(key)", kernel: kernel) {
                $0.host.ram = .observed(ram, from: "test")
            }
            let unknown = Outcome.missing(
                "default of \(key)", "not known for kernel \(kernel)", .absent)
            #expect(found == value.map { .known(.int($0)) } ?? unknown)
        }
    }

    @Test(
        "the port range lost one port in 4.2",
        arguments: [("4.1.52", 61_000), ("4.2.0", 60_999)])
    func portRange(kernel: String, high: Int64) throws {
        #expect(
            try Self.value("default.net.ipv4.ip_local_port_range", kernel: kernel)
                == .known(.interval(low: 32_768, high: high)))
    }

    @Test(
        "what is known of a distribution's kernel comes before its version",
        arguments: [
            ("net.ipv4.ip_local_port_range", "3.10.0-1160.el7.x86_64", 60_999),
            ("net.ipv4.ip_local_port_range", "3.10.0-327.el7.x86_64", 61_000),
            ("net.ipv4.ip_local_port_range", "3.10.0", 61_000),
        ])
    func distribution(key: String, kernel: String, high: Int64) throws {
        #expect(
            try Self.value("default.\(key)", kernel: kernel)
                == .known(.interval(low: 32_768, high: high)))
    }

    @Test("a setting that was brought back has the default that was found there")
    func broughtBack() throws {
        let key = "net.ipv4.tcp_min_snd_mss"
        #expect(
            try Self.value("default.\(key)", kernel: "4.18.0-553.el8_10.x86_64")
                == .known(.bytes(48)))
        #expect(
            try Self.value("default.\(key)", kernel: "4.18.0-80.el8.x86_64")
                == .missing(
                    "default of \(key)", "not known for kernel 4.18.0-80.el8.x86_64", .absent))
    }

    @Test("the source of such a default is told")
    func distributionOrigin() throws {
        var snapshot = try #require(try Builtin.exampleSnapshots()["minimal"])
        snapshot.host.kernel = .observed("4.18.0-553.el8_10.x86_64", from: "uname")
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        #expect(
            store.origin(of: ["default", "net", "ipv4", "tcp_min_snd_mss"])
                .hasPrefix("catalogue: RHSA-2019:1479"))
    }

    @Test("no default is told for a kernel that is not known")
    func unknownKernel() throws {
        let name = "default of net.core.somaxconn"
        let refused = try FactStoreTests.value("default.net.core.somaxconn") {
            $0.host.kernel = .absent(Absence(.denied, "refused"))
        }
        #expect(refused == .missing(name, "refused", .absent))
        let garbage = try FactStoreTests.value("default.net.core.somaxconn") {
            $0.host.kernel = .observed("garbage", from: "uname")
        }
        #expect(garbage == .missing(name, "the kernel release has no version", .absent))
    }

    private static let gibibyte: Int64 = 1 << 30

    private static func value(
        _ name: String, kernel: String, _ change: (inout Snapshot) -> Void = { _ in }
    ) throws -> Outcome {
        try FactStoreTests.value(name) {
            $0.host.kernel = .observed(kernel, from: "uname")
            change(&$0)
        }
    }
}
