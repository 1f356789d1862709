internal import CNetlink

/// A number that is kept of a noted connection; times are in microseconds, sizes in bytes.
package enum FlowNumber: Int, CaseIterable, Sendable {
    /// The local port.
    case sourcePort
    /// The peer's port.
    case destinationPort
    /// Bytes received that the program has not read; an end of the stream counts as one.
    case receiveQueue
    /// Bytes that the peer has not acknowledged, sent or not.
    case sendQueue
    /// The owner's user id.
    case uid
    /// The inode of the socket; 0 when no process holds it.
    case inode
    /// Which timer runs, as the kernel numbers them.
    case timer
    /// Timeouts or probes without an answer.
    case retries
    /// Time until the timer fires.
    case timerLeft
    /// Limit of the receive buffer, with its overhead.
    case receiveBuffer
    /// Limit of the send buffer, with its overhead.
    case sendBuffer
    /// Packets that this socket has dropped.
    case drops
    /// State of loss recovery as the kernel numbers it.
    case recoveryState
    /// Timeouts of the segment in flight.
    case retransmits
    /// Doublings of the timeout.
    case backoff
    /// Bits of the options that both ends use.
    case options
    /// 1 where the delivery rate is what the program had to send, and 0 where it is the path's.
    case appLimited
    /// Largest segment that is sent.
    case mss
    /// Segments in flight.
    case unacked
    /// Those of them that are thought lost.
    case lost
    /// Time since data was sent last.
    case lastSent
    /// Time since data came in last.
    case lastReceived
    /// Time since an acknowledgement came in last.
    case lastAcknowledged
    /// Largest packet of the path.
    case pathMTU
    /// Smoothed round-trip time.
    case rtt
    /// Congestion window in segments.
    case congestionWindow
    /// Largest segment that this side takes.
    case advertisedMSS
    /// Round-trip time as the receiving side estimates it.
    case receiveRTT
    /// Bytes that the program took in a round trip, by which the receive buffer is tuned.
    case receiveSpace
    /// Segments that were sent again.
    case retransmissions
    /// Bytes that the peer has acknowledged.
    case bytesAcknowledged
    /// Bytes that came in.
    case bytesReceived
    /// Segments that came in.
    case segmentsIn
    /// Bytes that wait to be sent.
    case notSent
    /// Least round-trip time lately.
    case minRTT
    /// Bytes a second that arrived at the peer lately.
    case deliveryRate
    /// Time with data to send.
    case busy
    /// Part of it in which the peer's window was full.
    case peerLimited
    /// Part of it in which the send buffer was full.
    case bufferLimited
    /// Bytes that were sent, repetitions among them.
    case bytesSent
    /// Bytes that were sent again.
    case bytesRetransmitted
    /// The window that the peer offers.
    case peerWindow
    /// The window that this side offers.
    case receiveWindow

    /// Names for snapshots and rules, in the order of the cases.
    package static let names = [
        "source_port", "destination_port", "receive_queue", "send_queue", "uid", "inode", "timer",
        "retries", "timer_left", "receive_buffer", "send_buffer", "drops", "recovery_state",
        "retransmits", "backoff", "options", "app_limited", "mss", "unacked", "lost", "last_sent",
        "last_received", "last_acknowledged", "path_mtu", "rtt", "congestion_window",
        "advertised_mss", "receive_rtt", "receive_space", "retransmissions", "bytes_acknowledged",
        "bytes_received", "segments_in", "not_sent", "min_rtt", "delivery_rate", "busy",
        "peer_limited", "buffer_limited", "bytes_sent", "bytes_retransmitted", "peer_window",
        "receive_window",
    ]

    /// The name for snapshots and rules.
    package var name: String { Self.names[rawValue] }
}
