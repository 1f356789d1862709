import CNetlink
import Netlink
import Testing

@Suite("TCPState")
struct TCPStateTests {
    @Test(
        "is numbered like the kernel's states",
        arguments: [
            (TCPState.established, Int(TCPLINT_STATE_ESTABLISHED), "ESTABLISHED"),
            (.synSent, Int(TCPLINT_STATE_SYN_SENT), "SYN_SENT"),
            (.synReceived, Int(TCPLINT_STATE_SYN_RECEIVED), "SYN_RECV"),
            (.finWait1, Int(TCPLINT_STATE_FIN_WAIT1), "FIN_WAIT1"),
            (.finWait2, Int(TCPLINT_STATE_FIN_WAIT2), "FIN_WAIT2"),
            (.timeWait, Int(TCPLINT_STATE_TIME_WAIT), "TIME_WAIT"),
            (.close, Int(TCPLINT_STATE_CLOSE), "CLOSE"),
            (.closeWait, Int(TCPLINT_STATE_CLOSE_WAIT), "CLOSE_WAIT"),
            (.lastAck, Int(TCPLINT_STATE_LAST_ACK), "LAST_ACK"),
            (.listen, Int(TCPLINT_STATE_LISTEN), "LISTEN"),
            (.closing, Int(TCPLINT_STATE_CLOSING), "CLOSING"),
            (.newSynReceived, Int(TCPLINT_STATE_NEW_SYN_RECEIVED), "NEW_SYN_RECV"),
            (.boundInactive, Int(TCPLINT_STATE_BOUND_INACTIVE), "BOUND_INACTIVE"),
        ])
    func numberAndName(state: TCPState, number: Int, name: String) {
        #expect(Int(state.rawValue) == number)
        #expect(state.kernelName == name)
    }

    @Test("has its bit in the set of all states", arguments: TCPState.allCases)
    func inAll(state: TCPState) {
        #expect(TCPStateSet(state).rawValue == 1 << UInt32(state.rawValue))
        #expect(TCPStateSet.all.contains(TCPStateSet(state)))
        #expect(TCPStateSet.allButListen.contains(TCPStateSet(state)) == (state != .listen))
    }

    @Test("has no other bits in the set of all states")
    func allIsExact() {
        #expect(TCPStateSet.all == TCPStateSet(TCPState.allCases.map { TCPStateSet($0) }))
    }
}
