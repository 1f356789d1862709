import PortSharing
import Testing

@Suite("BindTrial")
struct BindTrialTests {
    private static func trial(
        _ state: OldSocket, at old: BindAddress = .loopbackIPv4, then new: BindAddress,
        options: ReuseOptions = .none, _ outcome: BindOutcome
    ) -> BindTrial {
        BindTrial(
            BindCase(.tcp, state, at: old, with: options, then: new, with: options), outcome)
    }

    @Test("what was not tried neither agrees nor differs")
    func untried() {
        let trial = Self.trial(.bound, then: .loopbackIPv4, .untried(reason: "no socket"))
        #expect(trial.agrees == nil)
        #expect(trial.knownDifference == nil)
    }

    @Test("another error than EADDRINUSE is a difference")
    func otherError() {
        let inUse = Self.trial(.bound, then: .anyIPv4, .refused(.bind, error: "EADDRINUSE"))
        #expect(inUse.agrees == true)
        let denied = Self.trial(.bound, then: .anyIPv4, .refused(.bind, error: "EACCES"))
        #expect(denied.agrees == false)
        #expect(denied.knownDifference == nil)
        let refused = Self.trial(
            .bound, then: .anyIPv4, options: .both, .refused(.listen, error: "EADDRINUSE"))
        #expect(refused.agrees == false)
    }

    @Test("the gaps of the first kernels with a second hash table are known by name")
    func knownDifferences() throws {
        let timeWait = Self.trial(.timeWait, then: .loopbackIPv4, .works)
        #expect(try #require(timeWait.knownDifference).contains("936a192f9740"))
        let dual = Self.trial(.bound, at: .dualStack, then: .loopbackIPv4, .works)
        #expect(try #require(dual.knownDifference).contains("d9ba99342855"))
    }

    @Test(
        "a difference elsewhere, and what agrees, is not called known",
        arguments: [
            trial(.timeWait, then: .anyIPv4, .works), trial(.bound, then: .loopbackIPv4, .works),
            trial(.bound, at: .dualStack, then: .anyIPv4, .works),
            trial(.timeWait, then: .loopbackIPv4, options: .both, .works),
        ])
    func newDifference(trial: BindTrial) {
        #expect(trial.knownDifference == nil)
    }

    @Test("a matrix counts what was tried, what differs, and why the rest was left out")
    func matrix() {
        let matrix = BindMatrix(
            kernel: nil,
            trials: [
                Self.trial(.bound, then: .loopbackIPv4, .works),
                Self.trial(.bound, then: .secondLoopbackIPv4, .works),
                Self.trial(.bound, then: .anyIPv4, .untried(reason: "b")),
                Self.trial(.listening, then: .anyIPv4, .untried(reason: "a")),
                Self.trial(.timeWait, then: .anyIPv4, .untried(reason: "b")),
            ], timeWaitLeft: 0)
        #expect(matrix.triedCount == 2)
        #expect(matrix.differences == [matrix.trials[0]])
        #expect(matrix.untried.map(\.reason) == ["b", "a"])
        #expect(matrix.untried.map(\.count) == [2, 1])
    }
}
