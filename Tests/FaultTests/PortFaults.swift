internal import Evidence
internal import Foundation
internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Ephemeral ports")
    struct EphemeralPorts {
        @Test(
            "ports used up towards one destination: that one is named and no other",
            arguments: AddressFamily.all)
        func exhausted(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                let service = try Self.service("last", family, in: pair.server)
                let full = try Self.clients(family.address, 8080, 40, "hold", in: pair.client)
                #expect(full.ready.connected == 20)
                #expect(full.ready.error == "EADDRNOTAVAIL")
                let few = try Self.clients(family.address, 8081, 3, "hold", in: pair.client)
                #expect(few.ready.connected == 3)

                let (report, status) = try pair.client.check()
                let finding = try onlyFinding(of: "PORT101", in: report)
                #expect(status == 1)
                #expect(finding.level == "critical")
                #expect(finding.message.contains("20 of 20 ephemeral ports"))
                #expect(finding.message.contains("to \(family.shown) port 8080"))
                #expect(finding.key == "net.ipv4.ip_local_port_range")
                #expect(report.findings(of: "PORT102") == [])
                few.stop()
                full.stop()
                service.stop()
            }
        }

        @Test(
            "as many connections in the kernel's own range are healthy",
            arguments: AddressFamily.all)
        func wideRange(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                let service = try Self.service("last", family, in: pair.server)
                let clients = try Self.clients(family.address, 8080, 40, "hold", in: pair.client)
                #expect(clients.ready.connected == 40)
                try expectHealthy(pair.client, judged: ["PORT001", "PORT101", "PORT102"])
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "TIME-WAIT that holds every port is told from live connections", arguments: ["0", "2"],
            AddressFamily.all)
        func timeWait(reuse: String, family: AddressFamily) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                try pair.client.set("ipv4/tcp_tw_reuse", to: reuse)
                let service = try Self.service("last", family, in: pair.server)
                let clients = try Self.clients(
                    family.address, 8080, 40, "close", in: pair.client)
                #expect(clients.ready.connected == 20)
                #expect(clients.ready.error == "EADDRNOTAVAIL")

                let (report, status) = try pair.client.check()
                let finding = try onlyFinding(of: "PORT102", in: report)
                #expect(finding.message.contains("20 of 20 sockets"))
                #expect(finding.message.contains("\(family.shown) port 8080"))
                #expect(finding.key == "net.ipv4.tcp_tw_reuse")
                #expect(finding.fix.settings.map(\.key) == ["net.ipv4.tcp_tw_reuse"])
                #expect(finding.fix.settings.map(\.value) == ["1"])
                #expect(try onlyFinding(of: "PORT101", in: report).level == "critical")
                #expect(status == 1)
                clients.stop()
                service.stop()
            }
        }

        @Test("TIME-WAIT that reuse may take over is no pressure once its second is over")
        func reusable() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                try pair.client.set("ipv4/tcp_tw_reuse", to: "1")
                let service = try Self.service("last", in: pair.server)
                let clients = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 20, "close", in: pair.client,
                    ["--settle", "1.2"])
                #expect(clients.ready.connected == 20)
                let (report, _) = try pair.client.check()
                #expect(report.findings(of: "PORT101") == [])
                #expect(report.findings(of: "PORT102") == [])
                let snapshot = try pair.client.snapshot()
                let destination = try #require(snapshot.sockets.destinations.value?.first)
                #expect(destination.timeWait == 20)
                #expect(destination.freshTimeWait == 0)
                let more = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 20, "hold", in: pair.client)
                #expect(more.ready.connected == 20)
                more.stop()
                clients.stop()
                service.stop()
            }
        }

        @Test("TIME-WAIT on loopback is reused as the kernel's own setting has it, and no pressure")
        func loopback() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.set("ipv4/ip_local_port_range", to: "40000 40019")
            let service = try Self.service("last", in: namespace)
            let clients = try Self.clients(
                "127.0.0.1", 8080, 20, "close", in: namespace, ["--settle", "1.2"])
            #expect(clients.ready.connected == 20)
            let (report, status) = try namespace.check()
            for rule in ["PORT101", "PORT102"] {
                #expect(report.findings(of: rule) == [])
                #expect(report.undetermined.filter { $0.ruleID == rule } == [])
            }
            #expect(status == 0)
            let more = try Self.clients("127.0.0.1", 8080, 20, "hold", in: namespace)
            #expect(more.ready.connected == 20)
            for maker in [more, clients, service] { maker.stop() }
        }

        @Test(
            "TIME-WAIT that a service collects is told at no level that alarms",
            arguments: AddressFamily.all)
        func collected(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                let service = try Self.service("first", family, in: pair.server)
                let clients = try Self.clients(
                    family.address, 8080, 1_200, "outlast", in: pair.client)
                #expect(clients.ready.connected == 1_200)
                let report = try pair.server.check(until: "TW102")
                let finding = try onlyFinding(of: "TW102", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("TIME-WAIT sockets belong to listening ports"))
                #expect(finding.fix.settings == [])
                try expectHealthy(pair.server, judged: ["TW101", "TW102"])
                try expectHealthy(pair.client, judged: ["PORT101", "TW102"])
                #expect(try pair.client.check().report.findings(of: "TW102") == [])
                clients.stop()
                service.stop()
            }
        }

        @Test("TIME-WAIT of a service that closes first costs its clients no port")
        func serverClosesFirst() throws {
            try NamespacePair.with { pair in
                let service = try Self.service("first", in: pair.server)
                let clients = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 40, "outlast", in: pair.client)
                #expect(clients.ready.connected == 40)
                try expectHealthy(pair.client, judged: ["PORT101", "PORT102", "TW101"])
                try expectHealthy(pair.server, judged: ["PORT101", "PORT102", "TW101"])
                #expect(try pair.server.check().report.findings(of: "TW102") == [])
                // The last of the closing handshakes may still be on its way.
                var snapshot = try pair.server.snapshot()
                for _ in 0..<20 where snapshot.sockets.incoming.value?.timeWait != 40 {
                    Thread.sleep(forTimeInterval: 0.1)
                    snapshot = try pair.server.snapshot()
                }
                #expect(snapshot.sockets.incoming.value?.timeWait == 40)
                #expect(snapshot.sockets.outgoing.value?.total == 0)
                clients.stop()
                service.stop()
            }
        }

        @Test(
            "a TIME-WAIT limit that is reached is found, with the limit and the number",
            arguments: AddressFamily.all)
        func bucketOverflow(family: AddressFamily) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/tcp_max_tw_buckets", to: "20")
                let service = try Self.service("last", family, in: pair.server)
                let clients = try Self.clients(
                    family.address, 8080, 100, "close", in: pair.client)
                #expect(clients.ready.connected == 100)
                let (report, _) = try pair.client.check()
                let finding = try onlyFinding(of: "TW101", in: report)
                #expect(finding.level == "warning")
                #expect(finding.key == "net.ipv4.tcp_max_tw_buckets")
                #expect(finding.message.contains("20 of 20 TIME-WAIT sockets"))
                let setting = try #require(finding.fix.settings.first)
                #expect(setting.key == "net.ipv4.tcp_max_tw_buckets")
                #expect(try #require(Int(setting.value)) > 100)
                clients.stop()
                service.stop()
            }
        }

        @Test("as many closed connections below the kernel's own limit are healthy")
        func roomForTimeWait() throws {
            try NamespacePair.with { pair in
                let service = try Self.service("last", in: pair.server)
                let clients = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 100, "close", in: pair.client)
                #expect(clients.ready.connected == 100)
                try expectHealthy(pair.client, judged: ["TW101", "TW006", "PORT102"])
                clients.stop()
                service.stop()
            }
        }

        @Test("a service inside the range is told, until its port is reserved beside the others")
        func serviceInRange() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.set("ipv4/ip_local_reserved_ports", to: "40004-40009")
            let outside = try Self.service("last", in: namespace)
            #expect(try namespace.check().report.findings(of: "PORT002") == [])
            let inside = try FaultMaker(
                "service", ["--port", "40002", "--backlog", "64", "--serve", "last"], in: namespace)
            let (report, status) = try namespace.check()
            let finding = try onlyFinding(of: "PORT002", in: report)
            #expect(status == 0)
            #expect(finding.message.hasSuffix("not reserved: 40002"))
            let setting = try #require(finding.fix.settings.first)
            #expect(setting.value == "40002,40004-40009")
            try namespace.set("ipv4/ip_local_reserved_ports", to: setting.value)
            try expectHealthy(namespace, judged: ["PORT002"])
            #expect(try namespace.check().report.findings(of: "PORT002") == [])
            for maker in [inside, outside] { maker.stop() }
        }

        @Test(
            "connections that find the first half of the ports in use are told, and those just before not",
            arguments: ["20000 22047", "20001 22048"], AddressFamily.all)
        func halfFull(range: String, family: AddressFamily) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: range)
                let service = try Self.service("last", family, in: pair.server)
                let first = try Self.clients(family.address, 8080, 1_000, "hold", in: pair.client)
                #expect(first.ready.connected == 1_000)
                let before = try pair.client.check().report
                #expect(before.findings.map(\.ruleID).filter { $0.hasPrefix("PORT1") } == [])
                #expect(!before.undetermined.map(\.ruleID).contains("PORT104"))

                let more = try Self.clients(family.address, 8080, 100, "hold", in: pair.client)
                #expect(more.ready.connected == 100)
                let snapshot = try pair.client.snapshot()
                let destination = try #require(snapshot.sockets.destinations.value?.first)
                #expect(destination.live == 1_100)
                #expect(destination.preferred?.live == 1_024)
                let (report, status) = try pair.client.check()
                let finding = try onlyFinding(of: "PORT104", in: report)
                #expect(status == 0)
                #expect(finding.level == "info")
                #expect(finding.message.contains("1024 of the 1024 ports"))
                #expect(finding.message.contains("to \(family.shown) port 8080, and 76 others"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "PORT101") == [])
                more.stop()
                first.stop()
                service.stop()
            }
        }

        @Test("reserved ports are no ports, and a program that binds first keeps its own")
        func reservedAndBound() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                try pair.client.set("ipv4/ip_local_reserved_ports", to: "40004-40009")
                let service = try Self.service("last", in: pair.server)
                let bound = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 40, "hold", in: pair.client,
                    ["--from", "10.98.0.1"])
                #expect(bound.ready.connected == 14)
                #expect(bound.ready.error == "EADDRINUSE")
                let (report, status) = try pair.client.check()
                #expect(status == 1)
                let finding = try onlyFinding(of: "PORT101", in: report)
                #expect(finding.message.contains("14 of 14 ephemeral ports"))
                #expect(finding.message.contains("from 10.98.0.1"))
                #expect(report.findings(of: "PORT102") == [])
                bound.stop()
                service.stop()
            }
        }

        @Test("ports bound before connect() are told, though no destination has many")
        func boundFirst() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40039")
                let service = try Self.service("last", in: pair.server)
                let to8080 = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 15, "hold", in: pair.client,
                    ["--from", "10.98.0.1"])
                let to8081 = try Self.clients(
                    NamespacePair.serverIPv4, 8081, 15, "hold", in: pair.client,
                    ["--from", "10.98.0.1"])
                #expect(to8080.ready.connected == 15)
                #expect(to8081.ready.connected == 15)
                let (report, _) = try pair.client.check()
                let finding = try onlyFinding(of: "PORT103", in: report)
                #expect(finding.level == "info")
                #expect(finding.message.contains("30 connections from 10.98.0.1"))
                #expect(finding.message.contains("30 of 40 ephemeral ports"))
                #expect(finding.fix.settings == [])
                #expect(report.findings(of: "PORT101") == [])

                // The fault is real: of twenty connections to a third port half find no port.
                let more = try Self.clients(
                    NamespacePair.serverIPv4, 8082, 20, "hold", in: pair.client,
                    ["--from", "10.98.0.1"])
                #expect(more.ready.connected == 10)
                #expect(more.ready.error == "EADDRINUSE")
                let full = try onlyFinding(of: "PORT103", in: try pair.client.check().report)
                #expect(full.level == "warning")
                #expect(full.message.contains("40 of 40 ephemeral ports"))
                more.stop()
                to8081.stop()
                to8080.stop()
                service.stop()
            }
        }

        @Test(
            "as many connections that share their ports are healthy",
            arguments: [[], ["--from", "10.98.0.1", "--late"]] as [[String]])
        func sharedPorts(how: [String]) throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40039")
                let service = try Self.service("last", in: pair.server)
                let clients = try [8080, 8081, 8082].map { port in
                    try Self.clients(
                        NamespacePair.serverIPv4, port, 15, "hold", in: pair.client, how)
                }
                #expect(clients.map(\.ready.connected) == [15, 15, 15])
                let snapshot = try pair.client.snapshot()
                #expect(snapshot.sockets.sources?.value == [])
                let (report, _) = try pair.client.check()
                #expect(report.findings.map(\.ruleID).filter { $0.hasPrefix("PORT1") } == [])
                #expect(!report.undetermined.map(\.ruleID).contains("PORT103"))
                for client in clients { client.stop() }
                service.stop()
            }
        }

        @Test("reuse that cannot work without timestamps is told as the cause")
        func reuseWithoutTimestamps() throws {
            try NamespacePair.with { pair in
                try pair.client.set("ipv4/ip_local_port_range", to: "40000 40019")
                try pair.client.set("ipv4/tcp_tw_reuse", to: "1")
                try pair.client.set("ipv4/tcp_timestamps", to: "0")
                let service = try Self.service("last", in: pair.server)
                let clients = try Self.clients(
                    NamespacePair.serverIPv4, 8080, 40, "close", in: pair.client,
                    ["--settle", "1.2"])
                #expect(clients.ready.error == "EADDRNOTAVAIL")
                let (report, _) = try pair.client.check()
                let cause = try onlyFinding(of: "TW003", in: report)
                #expect(cause.level == "error")
                #expect(cause.fix.settings.map(\.key) == ["net.ipv4.tcp_timestamps"])
                #expect(try onlyFinding(of: "PORT101", in: report).level == "critical")
                clients.stop()
                service.stop()
            }
        }

        private static func service(
            _ mode: String, _ family: AddressFamily = AddressFamily.all[0], in namespace: Namespace
        ) throws -> FaultMaker {
            try FaultMaker(
                "service",
                family.service + [
                    "--port", "8080", "--port", "8081", "--port", "8082", "--backlog", "1024",
                    "--serve", mode,
                ], in: namespace)
        }

        private static func clients(
            _ address: String, _ port: Int, _ count: Int, _ how: String,
            in namespace: Namespace, _ more: [String] = []
        ) throws -> FaultMaker {
            try FaultMaker(
                "client",
                ["--to", address, "--port", "\(port)", "--count", "\(count)", "--how", how] + more,
                in: namespace)
        }
    }
}
