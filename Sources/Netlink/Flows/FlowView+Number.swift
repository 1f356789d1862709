internal import CNetlink

extension FlowView {
    /// A number of the row, nil where this kernel does not tell it.
    func number(_ number: FlowNumber, _ bytes: RawSpan) -> UInt64? {
        func port(_ place: Int32) -> UInt64 {
            UInt64(UInt16(bigEndian: bytes.field(UInt16.self, at: row + Int(place))))
        }
        func plain(_ place: Int32) -> UInt64 { UInt64(fixed(bytes, at: place)) }
        func small(_ place: Int32) -> UInt64? { infoByte(bytes, at: place).map { UInt64($0) } }
        func milliseconds(_ place: Int32) -> UInt64? { info(bytes, at: place).map { $0 * 1_000 } }
        switch number {
        case .sourcePort: return port(Int32(TCPLINT_ROW_SOURCE_PORT))
        case .destinationPort: return port(Int32(TCPLINT_ROW_DESTINATION_PORT))
        case .receiveQueue: return plain(Int32(TCPLINT_ROW_RECEIVE_QUEUE))
        case .sendQueue: return plain(Int32(TCPLINT_ROW_SEND_QUEUE))
        case .uid: return plain(Int32(TCPLINT_ROW_UID))
        case .inode: return plain(Int32(TCPLINT_ROW_INODE))
        case .timer: return UInt64(byte(bytes, at: Int32(TCPLINT_ROW_TIMER)))
        case .retries: return UInt64(byte(bytes, at: Int32(TCPLINT_ROW_RETRIES)))
        case .timerLeft: return plain(Int32(TCPLINT_ROW_EXPIRES)) * 1_000
        case .receiveBuffer: return memory(bytes, Int32(TCPLINT_SOCKET_MEMORY_RECEIVE_BUFFER))
        case .sendBuffer: return memory(bytes, Int32(TCPLINT_SOCKET_MEMORY_SEND_BUFFER))
        case .drops: return memory(bytes, Int32(TCPLINT_SOCKET_MEMORY_DROPS))
        case .recoveryState: return small(Int32(TCPLINT_INFO_RECOVERY_STATE))
        case .retransmits: return small(Int32(TCPLINT_INFO_RETRANSMITS))
        case .backoff: return small(Int32(TCPLINT_INFO_BACKOFF))
        case .options: return small(Int32(TCPLINT_INFO_OPTIONS))
        case .appLimited: return isRateAppLimited(bytes).map { $0 ? 1 : 0 }
        case .mss: return info(bytes, at: Int32(TCPLINT_INFO_MSS))
        case .unacked: return info(bytes, at: Int32(TCPLINT_INFO_UNACKED))
        case .lost: return info(bytes, at: Int32(TCPLINT_INFO_LOST))
        case .lastSent: return milliseconds(Int32(TCPLINT_INFO_LAST_SENT))
        case .lastReceived: return milliseconds(Int32(TCPLINT_INFO_LAST_RECEIVED))
        case .lastAcknowledged: return milliseconds(Int32(TCPLINT_INFO_LAST_ACKNOWLEDGED))
        case .pathMTU: return info(bytes, at: Int32(TCPLINT_INFO_PATH_MTU))
        case .rtt: return info(bytes, at: Int32(TCPLINT_INFO_RTT))
        case .congestionWindow: return info(bytes, at: Int32(TCPLINT_INFO_CONGESTION_WINDOW))
        case .advertisedMSS: return info(bytes, at: Int32(TCPLINT_INFO_ADVERTISED_MSS))
        case .receiveRTT: return info(bytes, at: Int32(TCPLINT_INFO_RECEIVE_RTT))
        case .receiveSpace: return info(bytes, at: Int32(TCPLINT_INFO_RECEIVE_SPACE))
        case .retransmissions: return info(bytes, at: Int32(TCPLINT_INFO_RETRANSMISSIONS))
        case .segmentsIn: return info(bytes, at: Int32(TCPLINT_INFO_SEGMENTS_IN))
        case .notSent: return info(bytes, at: Int32(TCPLINT_INFO_NOT_SENT))
        case .minRTT: return minRTT(bytes)
        case .peerWindow: return info(bytes, at: Int32(TCPLINT_INFO_PEER_WINDOW))
        case .receiveWindow: return info(bytes, at: Int32(TCPLINT_INFO_RECEIVE_WINDOW))
        default: return wide(number, bytes)
        }
    }

    private func wide(_ number: FlowNumber, _ bytes: RawSpan) -> UInt64? {
        let place: Int
        switch number {
        case .bytesAcknowledged: place = Int(TCPLINT_INFO_BYTES_ACKNOWLEDGED)
        case .bytesReceived: place = Int(TCPLINT_INFO_BYTES_RECEIVED)
        case .deliveryRate: place = Int(TCPLINT_INFO_DELIVERY_RATE)
        case .busy: place = Int(TCPLINT_INFO_BUSY)
        case .peerLimited: place = Int(TCPLINT_INFO_PEER_LIMITED)
        case .bufferLimited: place = Int(TCPLINT_INFO_BUFFER_LIMITED)
        case .bytesSent: place = Int(TCPLINT_INFO_BYTES_SENT)
        case .bytesRetransmitted: place = Int(TCPLINT_INFO_BYTES_RETRANSMITTED)
        default: return nil
        }
        return wideInfo(bytes, at: Int32(place))
    }
}
