internal import TestSupport
internal import Testing

/// Real faults on this kernel, one after another: some counters belong to the whole machine.
@Suite(
    "Faults on a real kernel", .serialized, .leavesNothingBehind,
    .enabled(if: Machine.hasNamespaces, "needs root, iproute2 and network namespaces"))
struct KernelFaults {}

@Suite("Scripts that make faults")
struct FaultScripts {
    @Test("can be run by anyone; where faults cannot be made, that is said")
    func announcement() throws {
        if !Machine.hasNamespaces {
            print("note: tests of faults on a real kernel are skipped: \(Machine.needsNamespaces)")
        }
        for script in [
            "service", "client", "caller", "talker", "opener", "forger", "returner", "tracker",
            "holder", "stream", "crowd",
        ] {
            let result = try Program.run(
                ["/usr/bin/python3", "-B", Fixtures.path("faults/\(script).py"), "--help"])
            #expect(result.status == 0)
            #expect(result.stdout.contains("--port"))
        }
    }
}
