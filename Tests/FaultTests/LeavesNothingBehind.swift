internal import TestSupport
internal import Testing

/// After every test of a suite has ended, no namespace and no process of it may be left.
struct LeavesNothingBehind: SuiteTrait, TestScoping {
    /// Whether its tests run beside those of other suites.
    let isBeside: Bool

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await function()
        #expect((isBeside ? Namespace.besideOthers : Namespace.ofThisProcess) == [])
        #expect((isBeside ? FaultMaker.besideOthers : FaultMaker.running) == [])
    }
}

extension Trait where Self == LeavesNothingBehind {
    static var leavesNothingBehind: Self { Self(isBeside: false) }
    static var leavesNothingBeside: Self { Self(isBeside: true) }
}
