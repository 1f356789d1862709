internal import PortSharing

/// One case, tried once, on a port that the kernel chooses.
struct BindExperiment {
    /// What came of it, and whether a TIME_WAIT may have been left.
    struct Result {
        var outcome: BindOutcome
        var leavesTimeWait = false
    }

    private let bindCase: BindCase

    init(_ bindCase: BindCase) {
        self.bindCase = bindCase
    }

    /// Makes what the first socket leaves, lets the second bind, and clears everything away.
    func run() throws(SocketFailure) -> Result {
        let port = try freePort()
        let old = try ProbeSocket.open(
            bindCase.portProtocol, for: bindCase.oldAddress, options: bindCase.oldOptions)
        try old.bind(bindCase.oldAddress, port: port)
        if bindCase.oldSocket != .bound { try old.listen() }
        guard bindCase.oldSocket.isConnection else {
            let outcome = try second(port)
            old.end()
            return Result(outcome: outcome)
        }
        let address = bindCase.takenAddress
        let connection = try LeftConnection.to(old, at: address, port: port)
        old.end()
        guard bindCase.oldSocket == .timeWait else {
            let outcome = try second(port)
            connection.reset()
            return Result(outcome: outcome)
        }
        return try besideTimeWait(of: connection, at: address, port)
    }

    private func besideTimeWait(
        of connection: consuming LeftConnection, at address: BindAddress, _ port: UInt16
    ) throws(SocketFailure) -> Result {
        let clientPort = try connection.closeInOrder()
        let timeWait = TimeWaitEnd(address: address, port: port, clientPort: clientPort)
        let outcome = try second(port)
        do throws(SocketFailure) {
            let isExpected = BindTrial(bindCase, outcome).agrees == true
            let existed = try timeWait.end(withProof: !isExpected)
            // A bind that was refused as expected proves that something was in its way.
            guard existed || (isExpected && outcome != .works) else {
                return Result(outcome: .untried(reason: "the kernel keeps no TIME_WAIT sockets"))
            }
            return Result(outcome: outcome)
        } catch {
            return Result(outcome: outcome, leavesTimeWait: true)
        }
    }

    /// What becomes of the second socket.
    private func second(_ port: UInt16) throws(SocketFailure) -> BindOutcome {
        let new =
            switch bindCase.owner {
            case .same:
                try ProbeSocket.open(
                    bindCase.portProtocol, for: bindCase.newAddress, options: bindCase.newOptions)
            case .other:
                try OtherUser.socket(
                    bindCase.portProtocol, for: bindCase.newAddress, options: bindCase.newOptions)
            }
        do throws(SocketFailure) {
            try new.bind(bindCase.newAddress, port: port)
        } catch {
            return .refused(.bind, error: error.name)
        }
        guard bindCase.portProtocol == .tcp else { return .works }
        do throws(SocketFailure) {
            try new.listen()
        } catch {
            return .refused(.listen, error: error.name)
        }
        return .works
    }

    /// A port that is free on every address: one that somebody else holds elsewhere would refuse a
    /// wildcard address.
    private func freePort() throws(SocketFailure) -> UInt16 {
        do throws(SocketFailure) {
            return try freePort(on: .dualStack)
        } catch {
            return try freePort(on: .anyIPv4)
        }
    }

    private func freePort(on address: BindAddress) throws(SocketFailure) -> UInt16 {
        let socket = try ProbeSocket.open(bindCase.portProtocol, for: address, options: .none)
        try socket.bind(address, port: 0)
        return try socket.port()
    }
}
