import CNetlink
import Collect
import Evidence
import Foundation
import TestSupport
import Testing

@Suite(
    "NamespaceVisit", .serialized,
    .enabled(if: Machine.hasNamespaces, "needs root and network namespaces"))
struct NamespaceVisitTests {
    /// So many namespaces, each with its position as the time of keepalive and an interface of
    /// that name.
    private static func with(
        _ count: Int, _ body: ([Namespace], [NamespaceInventory.Entry]) throws -> Void
    ) throws {
        let namespaces = try (0..<count).map { _ in try Namespace() }
        defer { for namespace in namespaces { namespace.delete() } }
        for (number, namespace) in namespaces.enumerated() {
            try namespace.set("ipv4/tcp_keepalive_time", to: "\(100 + number)")
            try Program.output([
                "ip", "-n", namespace.name, "link", "add", "place\(number)", "type", "veth",
                "peer", "name", "other\(number)",
            ])
        }
        let all = NamespaceInventory().entries
        let entries = try namespaces.map { namespace in
            try #require(all.first { $0.name == namespace.name })
        }
        try body(namespaces, entries)
    }

    private static func text(_ path: String) -> String {
        (try? String(contentsOf: URL(filePath: path), encoding: .utf8)) ?? ""
    }

    private static var own: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/net")) ?? ""
    }

    @Test(
        "each thread sees the files of its namespace, and results stand in the order of the list",
        arguments: [1, 2, 8])
    func order(threads: Int) throws {
        let before = Self.own
        try Self.with(5) { _, entries in
            let visit = NamespaceVisit(roots: .live, threads: threads)
            let results = visit.results(in: entries) { position, roots in
                // The first is ready last.
                usleep(UInt32(5 - position) * 20_000)
                return [
                    Self.text("/proc/sys/net/ipv4/tcp_keepalive_time"),
                    Self.text("\(roots.net)/dev"),
                ]
            }
            for (position, result) in results.enumerated() {
                let texts = try #require(result).get()
                #expect(texts[0] == "\(100 + position)\n")
                #expect(texts[1].contains("place\(position):"))
                #expect(!texts[1].contains("place\(position + 1):"))
            }
            #expect(results.count == 5)
        }
        #expect(Self.own == before)
    }

    @Test("kernels without /proc/thread-self show the same under the number of the thread")
    func threadNumber() throws {
        try Self.with(1) { _, entries in
            let results = NamespaceVisit(roots: .live).results(in: entries) { _, roots in
                let thread = "/proc/\(tcplint_thread_number())"
                return [
                    Self.text("\(thread)/net/dev") == Self.text("\(roots.net)/dev"),
                    Self.text("\(thread)/net/dev").contains("place0:"),
                    Self.text("/proc/self/net/dev").contains("place0:"),
                ]
            }
            #expect(results == [.success([true, true, false])])
        }
    }

    @Test("a namespace that is gone fails alone")
    func gone() throws {
        try Self.with(3) { namespaces, entries in
            namespaces[1].delete()
            let results = NamespaceVisit(roots: .live).results(in: entries) { position, _ in
                position
            }
            #expect(results.count == 3)
            #expect(results[0] == .success(0))
            #expect(results[1] == .failure(.vanished(path: entries[1].path)))
            #expect(results[2] == .success(2))
        }
    }

    @Test("a namespace that is deleted while a thread is in it is read to its end")
    func deletedMeanwhile() throws {
        try Self.with(1) { namespaces, entries in
            let name = namespaces[0].name
            let results = NamespaceVisit(roots: .live).results(in: entries) { _, roots in
                _ = try? Program.run(["ip", "netns", "del", name])
                return Self.text("\(roots.net)/dev")
            }
            let text = try #require(results[0]).get()
            #expect(text.contains("place0:"))
        }
    }

    @Test("none is begun after the time is over")
    func late() throws {
        try Self.with(2) { _, entries in
            let results = NamespaceVisit(roots: .live(within: 0)).results(in: entries) { _, _ in 1 }
            #expect(results.map { $0 == nil } == [true, true])
        }
    }

    @Test("two samples of all are taken over one interval, and each knows the initial namespace")
    func survey() throws {
        try Self.with(5) { _, entries in
            let inventory = NamespaceInventory()
            var plan = CollectionPlan(
                sysctls: ["net.ipv4.tcp_keepalive_time"], sockstat: true,
                counters: .named(["Tcp.InSegs"]), sample: 1)
            plan.sharedUse = true
            let start = ContinuousClock.now
            let outcome = MachineSurvey(inventory, roots: .live).collect(
                plan, declared: DeclaredFacts(), collector: "test", progress: { _ in })
            #expect(ContinuousClock.now - start < .seconds(5))
            let key = "net.ipv4.tcp_keepalive_time"
            let host = outcome.own.sysctls[key]?.value
            for (number, entry) in entries.enumerated() {
                let position = try #require(inventory.entries.firstIndex(of: entry))
                let snapshot = try #require(outcome.others[position]).get()
                #expect(snapshot.host.namespace.value == "net:[\(entry.inode)]")
                #expect(snapshot.sysctls[key]?.value == "\(100 + number)")
                let interval = try #require(snapshot.counters.interval.value)
                #expect(interval >= 1_000)
                let survey = try #require(snapshot.survey)
                #expect(survey.namespaces >= 6)
                #expect(survey.orphans.value?.machine != nil)
                if outcome.own.host.isInitialNamespace.value == true {
                    #expect(survey.initial.value?[key]?.value == host)
                }
            }
        }
    }

    @Test("where the initial namespace is not looked at, its settings are missing, not guessed")
    func withoutInitial() throws {
        try Self.with(1) { _, entries in
            let results = NamespaceVisit(roots: .live).results(in: entries) { _, roots in
                // Made in a namespace, an empty inventory leaves that namespace alone in the survey.
                let none = NamespaceInventory(folders: [], engineFolders: [], proc: "/nonexistent")
                return MachineSurvey(none, roots: roots).collect(
                    CollectionPlan(sysctls: ["net.ipv4.tcp_max_orphans"]),
                    declared: DeclaredFacts(), collector: "test", progress: { _ in }
                ).own
            }
            let snapshot = try #require(results[0]).get()
            let survey = try #require(snapshot.survey)
            #expect(survey.namespaces == 1)
            #expect(
                survey.initial.absence?.detail == "the initial network namespace was not looked at")
        }
    }
}
