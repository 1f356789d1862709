internal import TestSupport
internal import Testing

/// After every test of a suite has ended, no namespace and no process of it may be left.
struct LeavesNothingBehind: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await function()
        #expect(Namespace.ofThisProcess == [])
        #expect(FaultMaker.running == [])
    }
}

extension Trait where Self == LeavesNothingBehind {
    static var leavesNothingBehind: Self { Self() }
}
