/// Names of the counters in `/proc/net/netstat` and `/proc/net/snmp`, so that a misspelt one in a
/// rule is an error when the rule is loaded.
///
/// Read from kernel 6.18, with the names that older kernels had and newer ones dropped
/// (PAWSPassive, TCPPrequeued, TCPLoss, TCPForwardRetrans, TCPFACKReorder). A name in this list
/// that a host does not print is absent there, never zero.
package enum CounterNames {
    /// Whether `group.name` is a counter of some kernel.
    package static func contains(_ group: String, _ name: String) -> Bool {
        groups[group]?.contains(name) ?? false
    }

    /// Every counter as `group.name`, in the kernel's order.
    package static var all: [String] {
        lists.flatMap { group in
            group.names.split(whereSeparator: \.isWhitespace).map { "\(group.name).\($0)" }
        }
    }

    private static let groups: [String: Set<String>] = Dictionary(
        uniqueKeysWithValues: lists.map { group in
            (group.name, Set(group.names.split(whereSeparator: \.isWhitespace).map(String.init)))
        })

    private static let lists: [(name: String, names: String)] = [
        (
            "TcpExt",
            """
            SyncookiesSent SyncookiesRecv SyncookiesFailed EmbryonicRsts PruneCalled RcvPruned
            OfoPruned OutOfWindowIcmps LockDroppedIcmps ArpFilter TW TWRecycled TWKilled
            PAWSActive PAWSEstab BeyondWindow TSEcrRejected PAWSOldAck PAWSTimewait DelayedACKs
            DelayedACKLocked DelayedACKLost ListenOverflows ListenDrops TCPHPHits TCPPureAcks
            TCPHPAcks TCPRenoRecovery TCPSackRecovery TCPSACKReneging TCPSACKReorder
            TCPRenoReorder TCPTSReorder TCPFullUndo TCPPartialUndo TCPDSACKUndo TCPLossUndo
            TCPLostRetransmit TCPRenoFailures TCPSackFailures TCPLossFailures TCPFastRetrans
            TCPSlowStartRetrans TCPTimeouts TCPLossProbes TCPLossProbeRecovery
            TCPRenoRecoveryFail TCPSackRecoveryFail TCPRcvCollapsed TCPBacklogCoalesce
            TCPDSACKOldSent TCPDSACKOfoSent TCPDSACKRecv TCPDSACKOfoRecv TCPAbortOnData
            TCPAbortOnClose TCPAbortOnMemory TCPAbortOnTimeout TCPAbortOnLinger TCPAbortFailed
            TCPMemoryPressures TCPMemoryPressuresChrono TCPSACKDiscard TCPDSACKIgnoredOld
            TCPDSACKIgnoredNoUndo TCPSpuriousRTOs TCPMD5NotFound TCPMD5Unexpected TCPMD5Failure
            TCPSackShifted TCPSackMerged TCPSackShiftFallback TCPBacklogDrop PFMemallocDrop
            TCPMinTTLDrop TCPDeferAcceptDrop IPReversePathFilter TCPTimeWaitOverflow
            TCPReqQFullDoCookies TCPReqQFullDrop TCPRetransFail TCPRcvCoalesce TCPOFOQueue
            TCPOFODrop TCPOFOMerge TCPChallengeACK TCPSYNChallenge TCPFastOpenActive
            TCPFastOpenActiveFail TCPFastOpenPassive TCPFastOpenPassiveFail
            TCPFastOpenListenOverflow TCPFastOpenCookieReqd TCPFastOpenBlackhole
            TCPSpuriousRtxHostQueues BusyPollRxPackets TCPAutoCorking TCPFromZeroWindowAdv
            TCPToZeroWindowAdv TCPWantZeroWindowAdv TCPSynRetrans TCPOrigDataSent
            TCPHystartTrainDetect TCPHystartTrainCwnd TCPHystartDelayDetect TCPHystartDelayCwnd
            TCPACKSkippedSynRecv TCPACKSkippedPAWS TCPACKSkippedSeq TCPACKSkippedFinWait2
            TCPACKSkippedTimeWait TCPACKSkippedChallenge TCPWinProbe TCPKeepAlive TCPMTUPFail
            TCPMTUPSuccess TCPDelivered TCPDeliveredCE TCPAckCompressed TCPZeroWindowDrop
            TCPRcvQDrop TCPWqueueTooBig TCPFastOpenPassiveAltKey TcpTimeoutRehash
            TcpDuplicateDataRehash TCPDSACKRecvSegs TCPDSACKIgnoredDubious TCPMigrateReqSuccess
            TCPMigrateReqFailure TCPPLBRehash TCPAORequired TCPAOBad TCPAOKeyNotFound TCPAOGood
            TCPAODroppedIcmps PAWSPassive TCPPrequeued TCPLoss TCPForwardRetrans TCPFACKReorder
            """
        ),
        (
            "IpExt",
            """
            InNoRoutes InTruncatedPkts InMcastPkts OutMcastPkts InBcastPkts OutBcastPkts
            InOctets OutOctets InMcastOctets OutMcastOctets InBcastOctets OutBcastOctets
            InCsumErrors InNoECTPkts InECT1Pkts InECT0Pkts InCEPkts ReasmOverlaps
            """
        ),
        (
            "Tcp",
            """
            RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens AttemptFails EstabResets
            CurrEstab InSegs OutSegs RetransSegs InErrs OutRsts InCsumErrors
            """
        ),
        (
            "Ip",
            """
            Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams
            InUnknownProtos InDiscards InDelivers OutRequests OutDiscards OutNoRoutes
            ReasmTimeout ReasmReqds ReasmOKs ReasmFails FragOKs FragFails FragCreates
            OutTransmits
            """
        ),
        (
            "Icmp",
            """
            InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds InParmProbs InSrcQuenchs
            InRedirects InEchos InEchoReps InTimestamps InTimestampReps InAddrMasks
            InAddrMaskReps OutMsgs OutErrors OutRateLimitGlobal OutRateLimitHost OutDestUnreachs
            OutTimeExcds OutParmProbs OutSrcQuenchs OutRedirects OutEchos OutEchoReps
            OutTimestamps OutTimestampReps OutAddrMasks OutAddrMaskReps
            """
        ),
        (
            "Udp",
            """
            InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors
            IgnoredMulti MemErrors
            """
        ),
    ]
}
