internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Several network namespaces")
    struct SeveralNamespaces {
        @Test("each is judged by its own settings, and a finding says where it is")
        func settings() throws {
            let bad = try Namespace()
            let good = try Namespace()
            defer {
                bad.delete()
                good.delete()
            }
            try bad.set("ipv4/tcp_sack", to: "0")
            let report = try Self.report(["--select", "LOSS001"])
            let mine = report.findings.filter { $0.message.contains(bad.name) }
            let finding = try #require(mine.first)
            #expect(mine.count == 1)
            #expect(finding.message.hasPrefix("in network namespace \(bad.name): tcp_sack is 0"))
            #expect(finding.fix.caveat.contains("inside this namespace"))
            let proof = try #require(finding.evidence.first { $0.name == "namespace" })
            #expect(proof.value.text?.hasPrefix("\(bad.name) net:[") == true)
            #expect(!report.findings.contains { $0.message.contains(good.name) })
        }

        @Test("the same fault in two of them makes two findings that a baseline tells apart")
        func fingerprints() throws {
            let first = try Namespace()
            let second = try Namespace()
            defer {
                first.delete()
                second.delete()
            }
            try first.set("ipv4/tcp_sack", to: "0")
            try second.set("ipv4/tcp_sack", to: "0")
            let (alone, _) = try first.check(["--select", "LOSS001"])
            let report = try Self.report(["--select", "LOSS001"])
            let again = try Self.report(["--select", "LOSS001"])
            func prints(_ report: ReportDocument) -> [String] {
                [first, second].flatMap { namespace in
                    report.findings.filter { $0.message.contains(namespace.name + ":") }
                        .map(\.fingerprint)
                }
            }
            #expect(Set(prints(report) + alone.findings.map(\.fingerprint)).count == 3)
            #expect(prints(report) == prints(again))
        }

        @Test("the text has a heading for each of them")
        func headings() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            try namespace.set("ipv4/tcp_sack", to: "0")
            let text = try Tool.run(["check", "--all-netns", "--select", "LOSS001"]).stdout
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains(" network namespaces profile "))
            #expect(text.contains("\nNetwork namespace of this program, net:["))
            let parts = text.split(separator: "\nNetwork namespace \(namespace.name), net:[")
            #expect(parts.count == 2)
            #expect(parts.last?.contains("LOSS001 sack-off") == true)
            #expect(parts.first?.contains("\(namespace.name):") == false)
        }

        @Test("one that only a process holds is called after the process")
        func withoutName() throws {
            let script = """
                unshare --net sh -c 'echo 0 >/proc/sys/net/ipv4/tcp_sack; exec sleep 20' &
                holder=$!
                until grep -q sleep /proc/$holder/comm; do :; done
                "$TCPLINT" check --all-netns --select LOSS001 --format json
                kill $holder
                """
            let result = try Program.run(
                ["sh", "-c", script],
                environment: ["TCPLINT": Tool.path, "TCPLINT_NO_CONFIG": "1"])
            let report = try ReportDocument(parsing: result.stdout)
            #expect(
                report.findings.contains {
                    $0.message.hasPrefix("in network namespace process sleep")
                })
        }

        @Test("a user without rights judges his own and is told which he may not enter")
        func withoutRights() throws {
            let namespace = try Namespace()
            let other = try Namespace()
            defer {
                namespace.delete()
                other.delete()
            }
            let arguments = ["check", "--no-config", "--all-netns", "--format", "json"]
            let result = try namespace.runAsNobody(arguments)
            #expect(result.status == 0)
            #expect(
                result.stdout.contains(
                    "\(other.name): cannot enter network namespace '/run/netns/\(other.name)': "
                        + "permission denied"))
            let rules = try JSONValue(parsing: result.stdout)["undetermined"]?.elements ?? []
            let sack = rules.first { $0["rule_id"]?.text == "LOSS001" }
            let missing = sack?["missing"]?.elements.compactMap(\.text) ?? []
            #expect(
                missing.contains(
                    "network namespace \(other.name): it cannot be entered: permission denied; "
                        + "it needs CAP_SYS_ADMIN, run as root"))
            #expect(result.stdout.contains("processes are not visible to this user"))
            // What speaks of the machine is judged wherever that can be done.
            #expect(!rules.contains { $0["rule_id"]?.text == "LIM101" })
            let gate = arguments + ["--strict", "--fail-on", "info", "--select", "LOSS001"]
            #expect(try namespace.runAsNobody(gate).status == 3)
            #expect(try namespace.runAsNobody(gate.filter { $0 != "--all-netns" }).status == 0)
        }

        @Test("namespaces that come and go meanwhile do no harm")
        func churn() throws {
            let script = """
                for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
                    ip netns add tcplint-test-$$-$round
                    ip netns del tcplint-test-$$-$round
                done &
                for round in 1 2 3 4 5; do
                    "$TCPLINT" check --all-netns --exit-zero --format json >/dev/null || echo bad
                done
                wait
                """
            let result = try Program.run(
                ["sh", "-c", script],
                environment: ["TCPLINT": Tool.path, "TCPLINT_NO_CONFIG": "1"])
            #expect(result == Program.Result(status: 0, stdout: "", stderr: ""))
        }

        @Test("two samples are taken over one interval in all of them")
        func sample() throws {
            let first = try Namespace()
            let second = try Namespace()
            defer {
                first.delete()
                second.delete()
            }
            let rules = ["--select", "NIC101,LOSS105,LISTEN108"]
            #expect(try Self.report(rules).summary.undetermined == 3)
            let start = ContinuousClock.now
            let report = try Self.report(rules + ["--sample", "2"])
            // One after the other would take two seconds each.
            #expect(ContinuousClock.now - start < .seconds(6))
            #expect(report.summary.undetermined == 0)
        }

        @Test("a rule compares a namespace with the initial one")
        func initial() throws {
            let path = "/proc/sys/net/ipv4/tcp_keepalive_time"
            let host = try #require(Int(try Self.text(path)))
            let namespace = try Namespace()
            let same = try Namespace()
            defer {
                namespace.delete()
                same.delete()
            }
            try namespace.set("ipv4/tcp_keepalive_time", to: "\(host + 5)")
            try same.set("ipv4/tcp_keepalive_time", to: "\(host)")
            let rule = Self.rule(
                "sysctl.net.ipv4.tcp_keepalive_time == initial.net.ipv4.tcp_keepalive_time + 5s",
                "{sysctl.net.ipv4.tcp_keepalive_time} here",
                "initial.net.ipv4.tcp_keepalive_time: 7195")
            let report = try Self.report(by: rule)
            let finding = try #require(report.findings.first)
            #expect(report.findings.count == 1)
            #expect(finding.message.hasPrefix("in network namespace \(namespace.name): "))
            let name = "net.ipv4.tcp_keepalive_time of the initial namespace"
            let proof = try #require(finding.evidence.first { $0.name == name })
            #expect(proof.source == path)
        }

        @Test("values that a container chose itself are no divergence, whatever the host has")
        func chosen() throws {
            try NamespacePair.with { pair in
                for (path, value) in [
                    ("core/somaxconn", "3000"), ("ipv4/tcp_keepalive_time", "1000"),
                    ("ipv4/ip_local_port_range", "30000 40001"),
                    ("ipv4/tcp_rmem", "4096 131072 5000000"),
                    ("ipv4/tcp_wmem", "4096 16384 3000000"), ("ipv4/tcp_max_tw_buckets", "999"),
                ] {
                    try pair.server.set(path, to: value)
                }
                let service = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "hold"], in: pair.server)
                let report = try Self.report(["--select", "NS102"])
                #expect(!report.findings.contains { $0.message.contains(pair.server.name) })
                #expect(report.summary.undetermined == 0)
                service.stop()
            }
        }

        @Test(
            "what was tuned on the host and not in a namespace that needs it is told there",
            .enabled(if: showsInitial, "needs the initial network namespace"))
        func divergence() throws {
            let tuned = ["core/somaxconn": "65535", "ipv4/tcp_keepalive_time": "300"]
            try NamespacePair.with { pair in
                let service = try FaultMaker(
                    "stream", ["--port", "9000", "--act", "hold"], in: pair.server)
                func findings() throws -> [ReportDocument.Finding] {
                    let report = try Self.report(["--select", "NS102"], initial: tuned)
                    #expect(report.summary.undetermined == 0)
                    // Nobody listens there.
                    #expect(!report.findings.contains { $0.message.contains(pair.client.name) })
                    return report.findings.filter { $0.message.contains(pair.server.name) }
                }
                let found = try findings()
                let finding = try #require(found.first)
                #expect(found.count == 1)
                #expect(finding.level == "info")
                #expect(finding.message.contains(" somaxconn"))
                #expect(finding.message.contains(" tcp_keepalive_time"))
                #expect(finding.fix.settings == [])
                let name = "net.core.somaxconn of the initial namespace"
                let proof = try #require(finding.evidence.first { $0.name == name })
                #expect(proof.value == .number(65_535))

                try pair.server.set("core/somaxconn", to: "3000")
                let half = try #require(try findings().first)
                #expect(!half.message.contains(" somaxconn"))
                try pair.server.set("ipv4/tcp_keepalive_time", to: "1000")
                let rest = try findings().map(\.message)
                #expect(!rest.contains { $0.contains(" tcp_keepalive_time") })
                service.stop()
            }
        }

        @Test("alone, a namespace is not compared with others")
        func alone() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            let (report, _) = try namespace.check(["--select", "NS"])
            #expect(report.findings == [])
            #expect(report.summary.undetermined == 0)
        }

        @Test(
            "one namespace with most closing connections of the machine is told when the limit is near",
            .enabled(if: Machine.hasNFTables && showsInitial, "needs nftables"))
        func orphanBlame() throws {
            // What others leave at this moment, the next test among them, may be more.
            guard try Self.orphans < 500 else { return }
            try NamespacePair.with { pair in
                let makers = try Self.leave(in: pair)
                let near = try Self.report(
                    ["--select", "NS103"], initial: ["ipv4/tcp_max_orphans": "2000"])
                let finding = try onlyFinding(of: "NS103", in: near)
                #expect(finding.level == "warning")
                #expect(
                    finding.message.hasPrefix(
                        "in network namespace \(pair.client.name): 1000 of the machine's "))
                #expect(finding.message.contains("tcp_max_orphans is 2000"))
                #expect(finding.fix.settings == [])

                let far = try Self.report(
                    ["--select", "NS103"], initial: ["ipv4/tcp_max_orphans": "1000000"])
                #expect(far.findings == [])
                #expect(far.summary.undetermined == 0)
                for maker in makers { maker.stop() }
                try Program.output(
                    pair.client.command(["ss", "-H", "-K", "-t", "state", "fin-wait-1"]))
            }
        }

        @Test(
            "one namespace with most of the machine's TCP memory is told when pressure is near",
            .enabled(if: showsInitial, "needs the initial network namespace"))
        func memoryBlame() throws {
            let namespace = try Namespace()
            defer { namespace.delete() }
            let service = try FaultMaker(
                "stream", ["--port", "9000", "--act", "hold"], in: namespace)
            let pouring = try FaultMaker(
                "stream",
                ["--to", "127.0.0.1", "--port", "9000", "--act", "pour", "--count", "30"],
                in: namespace)
            func report(_ pages: String) throws -> ReportDocument {
                try Self.report(["--select", "NS103"], initial: ["ipv4/tcp_mem": pages])
            }
            var near = try report("100 400 800")
            for _ in 0..<20 where near.findings.isEmpty { near = try report("100 400 800") }
            let finding = try onlyFinding(of: "NS103", in: near)
            #expect(finding.level == "warning")
            #expect(finding.message.hasPrefix("in network namespace \(namespace.name): "))
            #expect(finding.message.contains("TCP memory are held here"))

            let far = try report("10000000 20000000 40000000")
            #expect(far.findings == [])
            #expect(far.summary.undetermined == 0)
            for maker in [pouring, service] { maker.stop() }
        }

        @Test(
            "closing connections are counted where they are, and told when nothing leads there",
            .enabled(if: Machine.hasNFTables, "needs nftables"))
        func orphans() throws {
            let pair = NamespacePair(client: try Namespace(), server: try Namespace())
            defer {
                pair.client.delete()
                pair.server.delete()
            }
            try pair.connect()
            let makers = try Self.leave(in: pair)
            // Other tests may leave some meanwhile, in namespaces that are gone by now.
            let rule = Self.rule(
                "survey.orphans.here == 1000", "{survey.orphans.here} of the machine's",
                "survey.orphans.here: 1000")
            let report = try Self.report(by: rule)
            let finding = try #require(report.findings.first)
            #expect(report.findings.count == 1)
            #expect(
                finding.message
                    == "in network namespace \(pair.client.name): 1000 of the machine's")

            for maker in makers { maker.stop() }
            guard Self.seesMachine else {
                let report = try Self.report(["--select", "NS104"])
                #expect(report.findings == [])
                #expect(report.summary.undetermined == 1)
                try Program.output(
                    pair.client.command(["ss", "-H", "-K", "-t", "state", "fin-wait-1"]))
                return
            }
            pair.client.delete()
            let gone = try onlyFinding(of: "NS104", in: try Self.report(["--select", "NS104"]))
            #expect(gone.level == "info")
        }

        /// Leaves 1000 connections of the client's without a process, whose data nobody takes.
        private static func leave(in pair: NamespacePair) throws -> [FaultMaker] {
            // Those that outlive their namespace end after few retransmissions.
            try pair.client.set("ipv4/tcp_orphan_retries", to: "4")
            try pair.server.set("ipv4/tcp_orphan_retries", to: "1")
            let service = try FaultMaker(
                "stream", ["--port", "9000", "--act", "hold"], in: pair.server)
            let leaver = try FaultMaker(
                "stream",
                [
                    "--to", NamespacePair.serverIPv4, "--port", "9000", "--act", "hold", "--count",
                    "1000",
                ], in: pair.client)
            let filter = "table ip f { chain i { type filter hook input priority 0; drop; }; }"
            try Program.output(pair.server.command(["nft", filter]))
            try leaver.tell("send 10")
            try leaver.tell("close 0")
            return [leaver, service]
        }

        /// TCP sockets of the machine without a process.
        private static var orphans: Int {
            get throws {
                let text = try text("/proc/net/sockstat")
                let words = text.split(whereSeparator: \.isWhitespace)
                let name = try #require(words.firstIndex(of: "orphan"))
                return try #require(Int(words[name + 1]))
            }
        }

        /// Whether this process is in the initial network namespace, and sees its settings.
        private static let showsInitial =
            (try? text("/proc/sys/net/core/netdev_max_backlog")) != nil

        /// Whether every process of the machine may be looked into, which a sandbox may prevent.
        private static var seesMachine: Bool {
            let script = """
                for process in /proc/[0-9]*; do
                    stat -L $process/ns/net || [ ! -e $process ] || exit 1
                done >/dev/null 2>&1
                """
            let result = try? Program.run(["sh", "-c", script])
            return result?.status == 0
        }

        private static func text(_ path: String) throws -> String {
            try Program.output(["cat", path]).split(separator: "\n").joined()
        }

        /// A rule of the user's own.
        private static func rule(_ condition: String, _ message: String, _ facts: String) -> String
        {
            """
            schema: 1
            id: NS901
            name: own-comparison
            title: a comparison of namespaces
            family: NS
            level: info
            confidence: high
            status: stable
            when: \(condition)
            message: "\(message)"
            why: to be tested
            fix: {kind: none, text: nothing}
            references: [{title: a, supports: b}]
            examples:
              - name: fires
                base: minimal
                with:
                  \(facts)
                expect: fires
              - name: quiet
                base: survey
                with: {initial.net.ipv4.tcp_keepalive_time: 1}
                expect: quiet
            """
        }

        private static func report(by rule: String) throws -> ReportDocument {
            let folder = try TemporaryFolder()
            _ = try folder.write(rule, to: "NS901-own-comparison.yaml")
            return try withExtendedLifetime(folder) {
                try report(["--rules", folder.path, "--select", "NS901"])
            }
        }

        /// What is found where the initial namespace shows other values, by path below
        /// `/proc/sys/net`.
        ///
        /// Its settings are nobody's to write. Files are laid over them for this one run; those of
        /// the other namespaces are entries of their own and stay.
        private static func report(
            _ arguments: [String], initial: [String: String]
        ) throws -> ReportDocument {
            let folder = try TemporaryFolder()
            var script = "set -e\n"
            for (number, setting) in initial.sorted(by: { $0.key < $1.key }).enumerated() {
                let file = try folder.write("\(setting.value)\n", to: "\(number)")
                script += "mount --bind '\(file)' '/proc/sys/net/\(setting.key)'\n"
            }
            script += "exec \"$TCPLINT\" check --all-netns --format json \"$@\"\n"
            let result = try withExtendedLifetime(folder) {
                try Program.run(
                    [
                        "unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh",
                    ] + arguments,
                    environment: ["TCPLINT": Tool.path, "TCPLINT_NO_CONFIG": "1"])
            }
            return try ReportDocument(parsing: result.stdout)
        }

        private static func report(_ arguments: [String]) throws -> ReportDocument {
            let result = try Tool.run(["check", "--all-netns", "--format", "json"] + arguments)
            let host = try JSONValue(parsing: result.stdout)["host"]
            #expect(host?["namespace"]?.text == "all")
            return try ReportDocument(parsing: result.stdout)
        }
    }
}
