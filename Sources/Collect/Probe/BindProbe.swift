package import PortSharing

/// Tries on this kernel, in this network namespace, which sockets may share a port.
///
/// Nothing but sockets on loopback is used, at most five at a time, on ports that the kernel
/// chooses; no privilege is needed but for sockets of another user.
/// - Throws: `.noSockets` when not even one can be bound.
package func probeBinds(_ cases: [BindCase], timeLimit: Duration = .seconds(20))
    throws(ProbeError) -> BindMatrix
{
    let probe = try BindProbe(timeLimit: timeLimit)
    var trials: [BindTrial] = []
    var timeWaitLeft = 0
    for bindCase in cases {
        let result = probe.result(of: bindCase)
        trials.append(BindTrial(bindCase, result.outcome))
        if result.leavesTimeWait || probe.keepsTimeWait(bindCase, result) { timeWaitLeft += 1 }
    }
    return BindMatrix(
        kernel: try? FileText.read("/proc/sys/kernel/osrelease"), trials: trials,
        timeWaitLeft: timeWaitLeft)
}

/// Why nothing could be probed.
package enum ProbeError: Error, Equatable, CustomStringConvertible {
    /// No address of this host takes a socket; why the IPv4 loopback address does not.
    case noSockets(reason: String)

    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .noSockets(let reason):
            "cannot bind a socket to 127.0.0.1 or [::1]: \(reason); is the interface 'lo' up?"
        }
    }
}

private struct BindProbe {
    /// Two differing answers in a row are more likely a port that somebody took than a kernel that
    /// cannot decide.
    private static let attempts = 4

    private let obstacles: [BindAddress: String]
    private let otherUserObstacle: String?
    private let ignoresResets: Bool
    private let deadline: ContinuousClock.Instant

    init(timeLimit: Duration) throws(ProbeError) {
        var obstacles: [BindAddress: String] = [:]
        for address in BindAddress.allCases {
            do throws(SocketFailure) {
                let socket = try ProbeSocket.open(.tcp, for: address, options: .none)
                try socket.bind(address, port: 0)
            } catch {
                obstacles[address] =
                    "no socket can be bound to \(address.rawValue): \(error.reason)"
            }
        }
        if let reason = obstacles[.loopbackIPv4], obstacles[.loopbackIPv6] != nil {
            throw .noSockets(reason: reason)
        }
        self.obstacles = obstacles
        otherUserObstacle = OtherUser.obstacle()
        ignoresResets = (try? FileText.read("/proc/sys/net/ipv4/tcp_rfc1337")) == "1"
        deadline = .now + timeLimit
    }

    func result(of bindCase: BindCase) -> BindExperiment.Result {
        if let reason = obstacle(to: bindCase) {
            return BindExperiment.Result(outcome: .untried(reason: reason))
        }
        var last: BindExperiment.Result?
        var timeWaitLeft = false
        for _ in 0..<Self.attempts {
            var result: BindExperiment.Result
            do throws(SocketFailure) {
                result = try BindExperiment(bindCase).run()
            } catch {
                result = BindExperiment.Result(
                    outcome: .untried(reason: "the case cannot be made: \(error.reason)"))
            }
            timeWaitLeft = timeWaitLeft || result.leavesTimeWait
            result.leavesTimeWait = timeWaitLeft
            if BindTrial(bindCase, result.outcome).agrees == true
                || result.outcome == last?.outcome
            {
                return result
            }
            last = result
        }
        return BindExperiment.Result(
            outcome: .untried(reason: "the answers differ from time to time"),
            leavesTimeWait: timeWaitLeft)
    }

    /// Whether the kernel keeps the TIME_WAIT of a case although a reset has been sent.
    func keepsTimeWait(_ bindCase: BindCase, _ result: BindExperiment.Result) -> Bool {
        guard ignoresResets, bindCase.oldSocket == .timeWait else { return false }
        if case .untried = result.outcome { return false }
        return true
    }

    private func obstacle(to bindCase: BindCase) -> String? {
        if ContinuousClock.now > deadline { return "the time was over" }
        if bindCase.owner == .other, let otherUserObstacle { return otherUserObstacle }
        for address in [bindCase.oldAddress, bindCase.newAddress, bindCase.takenAddress] {
            if let reason = obstacles[address] { return reason }
        }
        return nil
    }
}
