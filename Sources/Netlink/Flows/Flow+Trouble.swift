internal import CNetlink

extension FlowTally.Flow {
    /// Bytes below which a connection tells nothing about its path.
    private static let enoughBytes: UInt64 = 1 << 20
    /// Microseconds of sending below which shares of it mean nothing.
    private static let enoughTime: UInt64 = 500_000
    private static let unreadBytes: UInt32 = 1 << 16
    private static let deadRetries: UInt8 = 5
    private static let farProbe: UInt32 = 60_000

    /// Whether retransmissions get no answer.
    func isDead(_ bytes: RawSpan) -> Bool {
        timer(bytes) == Int(TCPLINT_TIMER_RETRANSMISSION) && retries(bytes) >= Self.deadRetries
    }

    /// Whether the first segments were as large as the path allows, and never arrived.
    @inline(__always)
    func isBlackHole(_ bytes: RawSpan) -> Bool {
        // Nearly every connection is told apart by the first number.
        guard let retransmits = view.infoByte(bytes, at: Int32(TCPLINT_INFO_RETRANSMITS)),
            retransmits >= 3
        else { return false }
        return hasLostFullSized(bytes)
    }

    @inline(never)
    private func hasLostFullSized(_ bytes: RawSpan) -> Bool {
        guard
            view.infoByte(bytes, at: Int32(TCPLINT_INFO_RECOVERY_STATE))
                == UInt8(TCPLINT_RECOVERY_LOSS),
            let acknowledged = view.wideInfo(
                bytes, at: Int32(TCPLINT_INFO_BYTES_ACKNOWLEDGED)), acknowledged <= 1,
            let unacked = view.info(bytes, at: Int32(TCPLINT_INFO_UNACKED)), unacked > 0,
            view.info(bytes, at: Int32(TCPLINT_INFO_LOST)) == unacked,
            let mss = view.info(bytes, at: Int32(TCPLINT_INFO_MSS)),
            // With less than a segment waiting, what is lost was small.
            UInt64(view.fixed(bytes, at: Int32(TCPLINT_ROW_SEND_QUEUE))) >= mss
        else { return false }
        return fillsPath(mss, bytes)
    }

    /// Whether packets as large as the path allows have arrived among `acknowledged` bytes.
    ///
    /// Many small messages add up as well, so segments must have been half full on average.
    func hasPassedFullSized(_ acknowledged: UInt64, _ bytes: RawSpan) -> Bool {
        guard let mss = view.info(bytes, at: Int32(TCPLINT_INFO_MSS)), acknowledged >= mss * 4
        else { return false }
        // Kernels before 4.6 do not count segments with data; then the bytes alone have to do.
        let segments = view.info(bytes, at: Int32(TCPLINT_INFO_DATA_SEGMENTS_OUT)) ?? 0
        return acknowledged >= segments * mss / 2 && fillsPath(mss, bytes)
    }

    private func fillsPath(_ mss: UInt64, _ bytes: RawSpan) -> Bool {
        guard let mtu = view.info(bytes, at: Int32(TCPLINT_INFO_PATH_MTU)) else { return false }
        // A header of IPv4 takes 20 bytes and one of IPv6 40, that of TCP 32 with timestamps.
        return mss + (isIPv4 || destination.isIPv4 ? 52 : 72) >= mtu
    }

    /// Whether what came as the peer's MSS holds segments far below the path; nil where this kernel
    /// does not tell enough.
    @inline(__always)
    func hasLoweredMSS(_ bytes: RawSpan) -> Bool? {
        guard let mss = view.info(bytes, at: Int32(TCPLINT_INFO_MSS)),
            let mtu = view.info(bytes, at: Int32(TCPLINT_INFO_PATH_MTU)), mss + 100 <= mtu
        else { return false }
        return isLoweredByPeer(mss, mtu, bytes)
    }

    private func isLoweredByPeer(_ mss: UInt64, _ mtu: UInt64, _ bytes: RawSpan) -> Bool? {
        // More than headers take with every option. Peers of a larger network have mostly 1500.
        guard mss > 0, mss + (isIPv4 || destination.isIPv4 ? 100 : 120) <= min(mtu, 1_500) else {
            return false
        }
        // What this host announces bounds its own segments too, as with TCP_MAXSEG.
        guard let own = view.info(bytes, at: Int32(TCPLINT_INFO_ADVERTISED_MSS)), own > mss
        else { return false }
        // No segment is larger than half of the largest window (`tcp_bound_to_half_wnd`). Kernels
        // before 5.4 do not tell the window.
        return view.info(bytes, at: Int32(TCPLINT_INFO_PEER_WINDOW)).map { $0 > mss * 2 + 1 }
    }

    /// Hands on what is wrong with the connection, each with how bad it is.
    func forEachTrouble(_ bytes: RawSpan, _ body: (FlowTrouble, UInt64) -> Void) {
        if isBlackHole(bytes) { body(.blackHole, UInt64(retries(bytes))) }
        let timer = timer(bytes)
        if timer == Int(TCPLINT_TIMER_PROBE),
            let silence = view.info(bytes, at: Int32(TCPLINT_INFO_LAST_SENT))
        {
            body(.closedWindow, silence)
        }
        guard state == .established else { return }
        if timer == Int(TCPLINT_TIMER_KEEPALIVE) {
            let left = view.fixed(bytes, at: Int32(TCPLINT_ROW_EXPIRES))
            if left >= Self.farProbe, !isLoopback { body(.keepalive, UInt64(left)) }
        }
        if !isLoopback, isDead(bytes) { body(.deadPeer, UInt64(retries(bytes))) }
        let unread = view.fixed(bytes, at: Int32(TCPLINT_ROW_RECEIVE_QUEUE))
        if unread > Self.unreadBytes { body(.unread, UInt64(unread)) }
        if let drops = view.memory(bytes, Int32(TCPLINT_SOCKET_MEMORY_DROPS)), drops > 0 {
            body(.drops, drops)
        }
        // Below a millisecond every limit is harmless.
        guard let least = view.minRTT(bytes), least >= 1_000 else { return }
        forEachSendingTrouble(bytes, least: least, body)
        forEachReceivingTrouble(bytes, body)
    }

    private func forEachReceivingTrouble(
        _ bytes: RawSpan, _ body: (FlowTrouble, UInt64) -> Void
    ) {
        guard let received = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_BYTES_RECEIVED)),
            received >= Self.enoughBytes,
            let space = view.info(bytes, at: Int32(TCPLINT_INFO_RECEIVE_SPACE)),
            let buffer = view.memory(bytes, Int32(TCPLINT_SOCKET_MEMORY_RECEIVE_BUFFER))
        else { return }
        // About six tenths of the buffer become window.
        let window =
            view.info(bytes, at: Int32(TCPLINT_INFO_RECEIVE_WINDOW)) ?? buffer * 61 / 100
        if window > 0, space * 10 >= window * 8 { body(.receiveWindow, received) }
    }

    private func forEachSendingTrouble(
        _ bytes: RawSpan, least: UInt64, _ body: (FlowTrouble, UInt64) -> Void
    ) {
        guard let acknowledged = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_BYTES_ACKNOWLEDGED)),
            acknowledged >= Self.enoughBytes,
            let busy = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_BUSY)), busy >= Self.enoughTime,
            let peer = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_PEER_LIMITED)),
            let buffer = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_BUFFER_LIMITED)),
            let unacked = view.info(bytes, at: Int32(TCPLINT_INFO_UNACKED)),
            let window = view.info(bytes, at: Int32(TCPLINT_INFO_CONGESTION_WINDOW)),
            let mss = view.info(bytes, at: Int32(TCPLINT_INFO_MSS)),
            let rtt = view.info(bytes, at: Int32(TCPLINT_INFO_RTT))
        else { return }
        if peer >= busy / 2 { body(.peerWindow, peer) }
        if peer < busy / 10, buffer < busy / 10, unacked * 10 >= window * 9 {
            body(.congestion, busy)
        }
        // The full buffer comes and goes with each acknowledgement; the time in it stays.
        if buffer > 0, buffer >= busy / 20, window > unacked + 2 { body(.sendBuffer, buffer) }
        if let rate = view.wideInfo(bytes, at: Int32(TCPLINT_INFO_DELIVERY_RATE)),
            rtt >= least * 4, view.isRateAppLimited(bytes) == false,
            // Floating point, because a hostile rate would overflow.
            Double(unacked) * Double(mss) >= 3 * Double(rate) * Double(least) / 1_000_000
        {
            body(.queueing, rtt)
        }
    }
}
