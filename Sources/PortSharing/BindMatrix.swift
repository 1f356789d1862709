/// What one kernel lets sockets share, compared with what is documented.
package struct BindMatrix: Sendable, Equatable {
    /// The kernel's release, `nil` when it could not be read.
    package let kernel: String?
    /// Every case in the order of `BindCase.all`.
    package let trials: [BindTrial]
    /// TIME_WAIT sockets that the kernel would not give up, and keeps for a minute.
    package let timeWaitLeft: Int

    /// Makes a matrix.
    package init(kernel: String?, trials: [BindTrial], timeWaitLeft: Int) {
        self.kernel = kernel
        self.trials = trials
        self.timeWaitLeft = timeWaitLeft
    }

    /// Cases that were tried.
    package var triedCount: Int { trials.count { $0.agrees != nil } }

    /// Trials that came out otherwise than documented.
    package var differences: [BindTrial] { trials.filter { $0.agrees == false } }

    /// Why cases were not tried, and how many for each reason, in the order of their first case.
    package var untried: [(reason: String, count: Int)] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for trial in trials {
            guard case .untried(let reason) = trial.outcome else { continue }
            if counts[reason] == nil { order.append(reason) }
            counts[reason, default: 0] += 1
        }
        return order.map { ($0, counts[$0, default: 0]) }
    }
}
