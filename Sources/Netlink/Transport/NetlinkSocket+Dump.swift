internal import Glibc

/// How a dump went.
struct DumpOutcome {
    var interrupted = false
    var receives = 0
}

extension NetlinkSocket {
    private static let retries = 3
    private static let lossLimit = 8
    /// A dump that someone gave up may still be on its way; half a million sockets take 1500
    /// datagrams.
    private static let unrelatedLimit = 1 << 16

    /// Fills `sink`, which must be empty, with the answers to all of `requests`, anew for each
    /// retry.
    ///
    /// A dump that the kernel calls inconsistent, or of which it lost a part, is retried; the last
    /// one counts.
    borrowing func dump<Sink: DumpSink & ~Copyable>(
        _ requests: [some NetlinkRequest], into sink: inout Sink
    ) throws(NetlinkError) -> DumpOutcome {
        var outcome = DumpOutcome()
        var retriesLeft = Self.retries
        while true {
            outcome.interrupted = false
            do throws(NetlinkError) {
                for request in requests {
                    try answer(request, into: &sink, outcome: &outcome)
                }
                guard outcome.interrupted, retriesLeft > 0 else { return outcome }
            } catch {
                guard error.isPassing, retriesLeft > 0 else {
                    throw error.isLoss ? .overrun : error
                }
                discardPending(&outcome)
            }
            retriesLeft -= 1
            sink.reset()
        }
    }

    private borrowing func answer<Sink: DumpSink & ~Copyable>(
        _ request: some NetlinkRequest, into sink: inout Sink, outcome: inout DumpOutcome
    ) throws(NetlinkError) {
        let identity = try send(request)
        var unrelated = 0
        while true {
            outcome.receives += 1
            let progress = try receive { bytes throws(NetlinkError) in
                try sink.take(bytes, answering: identity)
            }
            guard let progress, progress.related else {
                unrelated += 1
                guard unrelated < Self.unrelatedLimit else {
                    throw .unrelated(datagrams: unrelated)
                }
                continue
            }
            unrelated = 0
            if progress.interrupted { outcome.interrupted = true }
            if progress.finished { return }
        }
    }

    /// Reads what is left of a dump that failed half-way: the kernel refuses the next one until
    /// then.
    private borrowing func discardPending(_ outcome: inout DumpOutcome) {
        var losses = 0
        for _ in 0..<Self.unrelatedLimit {
            outcome.receives += 1
            do throws(NetlinkError) {
                _ = try receive(waiting: false) { _ in () }
            } catch {
                losses += 1
                guard error.isLoss, losses < Self.lossLimit else { return }
            }
        }
    }
}

extension NetlinkError {
    /// Whether messages were lost.
    fileprivate var isLoss: Bool {
        self == .overrun || self == .receive(errno: ENOBUFS)
    }

    /// Whether the same request may succeed a moment later.
    fileprivate var isPassing: Bool {
        switch self {
        case .kernel(EBUSY), .kernel(EINTR), .kernel(EAGAIN), .kernel(ENOBUFS): true
        default: isLoss
        }
    }
}
