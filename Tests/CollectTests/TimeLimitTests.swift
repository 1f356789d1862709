import Collect
import Evidence
import Testing

@Suite("The time limit of collecting")
struct TimeLimitTests {
    private static let key = "net.ipv4.tcp_rmem"

    private static func collect(within seconds: Int64) -> Snapshot {
        Collect.collect(
            .everything(sysctls: [key]), roots: .live(within: seconds), declared: DeclaredFacts(),
            collector: "test", progress: { _ in })
    }

    @Test("leaves what was not read without a value, for that reason, and says so once")
    func over() {
        let snapshot = Self.collect(within: 0)
        let absences = [
            snapshot.sysctls[Self.key]?.absence, snapshot.counters.totals.absence,
            snapshot.sockstat.absence, snapshot.sockets.listeners.absence,
            snapshot.network?.links?.absence, snapshot.network?.routes?.absence,
            snapshot.network?.neighbours?.absence, snapshot.network?.kernelLog?.absence,
        ]
        for absence in absences {
            #expect(absence?.reason == .failed)
            #expect(absence?.detail.contains("the time for collecting was over") == true)
        }
        #expect(snapshot.diagnostics.filter { $0.source == "--timeout" }.count == 1)
    }

    @Test("is not told of when everything was read in time")
    func inTime() {
        let snapshot = Self.collect(within: 600)
        #expect(snapshot.sysctls[Self.key]?.value != nil)
        #expect(snapshot.diagnostics.allSatisfy { $0.source != "--timeout" })
    }

    @Test("ends the search for owners of sockets")
    func owners() {
        let search = OwnerCollector(proc: "/proc", until: CollectionRoots.live(within: 0).deadline)
            .owners(of: [-1])
        #expect(search.isCut)
        #expect(search.owners == [:])
    }
}
