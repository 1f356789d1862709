internal import TestSupport
internal import Testing

extension KernelFaults {
    @Suite("Clean-up")
    struct CleanUp {
        private struct Mishap: Error, Equatable {}

        @Test("a test that fails half way leaves no namespace and no process")
        func afterAnError() throws {
            var names: [String] = []
            #expect(throws: Mishap()) {
                try NamespacePair.with { pair in
                    names = Namespace.ofThisProcess
                    let service = try FaultMaker(
                        "service", ["--port", "8080", "--backlog", "5"], in: pair.server)
                    #expect(FaultMaker.running.count == 1)
                    try withExtendedLifetime(service) { throw Mishap() }
                }
            }
            #expect(names.count == 2)
            #expect(Namespace.ofThisProcess == [])
            #expect(FaultMaker.running == [])
        }

        @Test("a script ends when the test that started it is gone")
        func orphan() throws {
            let namespace = try Namespace()
            let script = Fixtures.path("faults/service.py")
            let result = try Program.run(
                namespace.command([
                    "sh", "-c", #": | /usr/bin/python3 -B "$@""#, "sh", script, "--owner", "0",
                    "--port", "8080", "--backlog", "5",
                ]), seconds: 10)
            #expect(result.status == 0)
            #expect(result.lines.count == 1)
            namespace.delete()
        }
    }
}
