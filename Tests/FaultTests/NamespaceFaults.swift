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
            let result = try namespace.runAsNobody(
                ["check", "--no-config", "--all-netns", "--format", "json"])
            #expect(result.status == 0)
            #expect(
                result.stdout.contains(
                    "\(other.name): cannot enter network namespace '/run/netns/\(other.name)': "
                        + "permission denied"))
            #expect(result.stdout.contains("processes are not visible to this user"))
            #expect(try ReportDocument(parsing: result.stdout).summary.undetermined > 0)
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

        private static func report(_ arguments: [String]) throws -> ReportDocument {
            let result = try Tool.run(["check", "--all-netns", "--format", "json"] + arguments)
            let host = try JSONValue(parsing: result.stdout)["host"]
            #expect(host?["namespace"]?.text == "all")
            return try ReportDocument(parsing: result.stdout)
        }
    }
}
