internal import CNetlink

/// Looks at connections one by one while a dump comes in; what it keeps is bounded.
struct FlowTally {
    /// The most groups that are kept; peers choose part of what makes them.
    private static let largestTable = 1024
    /// The most groups of each kind that are told.
    private static let groupLimit = 16

    private let limit: Int
    private let seed: UInt64
    private var totals = FlowTotals()
    private var lists: [Ranking<FlowRow>]
    private var table: FlowGroupTable

    /// - Parameters:
    ///   - limit: How many connections are noted for each kind of trouble.
    ///   - seed: Stirs the table of groups; the result never depends on it.
    init(limit: Int, seed: UInt64) {
        self.limit = limit
        self.seed = seed
        lists = Self.emptyLists(limit)
        table = FlowGroupTable(seed: seed, largestCapacity: Self.largestTable)
    }

    mutating func reset() { self = FlowTally(limit: limit, seed: seed) }

    private static func emptyLists(_ limit: Int) -> [Ranking<FlowRow>] {
        FlowTrouble.allCases.map { _ in Ranking(limit: limit, by: FlowRow.precedes) }
    }

    /// Takes one connection that is not in TIME_WAIT.
    @inline(never)
    mutating func take(
        _ bytes: RawSpan, row: Int, end: Int, state: UInt8, isIPv4: Bool, isIncoming: Bool
    ) throws(NetlinkError) {
        let view = try FlowView(bytes, row: row, end: end)
        guard let state = TCPState(rawValue: state) else { return }
        // The cursor has left room for the fixed part of a row.
        let source = unsafe bytes.address(
            uncheckedAt: row + Int(TCPLINT_ROW_SOURCE), isIPv4: isIPv4)
        let destination = unsafe bytes.address(
            uncheckedAt: row + Int(TCPLINT_ROW_DESTINATION), isIPv4: isIPv4)
        let flow = Flow(
            view: view, state: state, source: source, destination: destination, isIPv4: isIPv4,
            isIncoming: isIncoming)
        count(flow, bytes)
        flow.forEachTrouble(bytes) { trouble, score in note(flow, trouble, score, bytes) }
    }

    /// One connection while it is looked at.
    struct Flow {
        let view: FlowView
        let state: TCPState
        let source: SocketAddress
        let destination: SocketAddress
        let isIPv4: Bool
        let isIncoming: Bool

        @inline(__always)
        var isLoopback: Bool { destination.isLoopback || source.isLoopback }

        @inline(__always)
        func timer(_ bytes: RawSpan) -> Int { Int(view.byte(bytes, at: Int32(TCPLINT_ROW_TIMER))) }

        @inline(__always)
        func retries(_ bytes: RawSpan) -> UInt8 {
            view.byte(bytes, at: Int32(TCPLINT_ROW_RETRIES))
        }
    }

    private mutating func note(
        _ flow: Flow, _ trouble: FlowTrouble, _ score: UInt64, _ bytes: RawSpan
    ) {
        let list = lists[trouble.rawValue].elements
        if list.count >= limit, let last = list.last, score < last.score { return }
        let cookie = flow.view.row + Int(TCPLINT_ROW_COOKIE)
        var row = FlowRow(
            state: flow.state, source: flow.source, destination: flow.destination,
            isOutgoing: !flow.isIncoming,
            // Two 32-bit words, the lower one first on every machine.
            cookie: UInt64(bytes.field(UInt32.self, at: cookie + 4)) << 32
                | UInt64(bytes.field(UInt32.self, at: cookie)),
            trouble: trouble, score: score)
        for number in FlowNumber.allCases { row[number] = flow.view.number(number, bytes) }
        lists[trouble.rawValue].offer(row)
    }

    /// What has been found, sorted, so that equal sockets in any order give equal scans.
    var scan: FlowScan {
        var scan = FlowScan()
        scan.totals = totals
        scan.unattributed = table.unattributed
        for list in lists {
            // A few for each kind of trouble: to look through them costs less than a set.
            for row in list.elements where !scan.noted.contains(where: { $0.cookie == row.cookie })
            {
                scan.noted.append(row)
            }
        }
        var services = Ranking(limit: Self.groupLimit, by: FlowGroup.precedes)
        var networks = Ranking(limit: Self.groupLimit, by: FlowGroup.precedes)
        for group in table.groups where group.weight > 0 {
            if group.kind == .service {
                services.offer(group)
            } else {
                networks.offer(group)
            }
        }
        scan.groups = services.elements + networks.elements
        return scan
    }
}

extension FlowTally {
    /// Twice repeated without an answer.
    private static let unanswered: UInt8 = 2
    private static let fiveMinutes: UInt64 = 300_000
    private static let oneMinute: UInt64 = 60_000

    private mutating func count(_ flow: Flow, _ bytes: RawSpan) {
        switch flow.state {
        case .established: countEstablished(flow, bytes)
        case .closeWait: countCloseWait(flow, bytes)
        case .synSent:
            guard flow.retries(bytes) >= Self.unanswered else { return }
            add(.synSentRetrying, flow, bytes)
        case .synReceived, .newSynReceived:
            let isRetrying = flow.retries(bytes) >= Self.unanswered
            table.change(service(of: flow, bytes)) { group in
                group[.synReceived] &+= 1
                group[.synReceivedRetrying] &+= isRetrying ? 1 : 0
            }
        case .finWait2:
            if flow.timer(bytes) == Int(TCPLINT_TIMER_TIME_WAIT) { totals.restingFinWait2 &+= 1 }
        case .finWait1, .lastAck, .closing:
            if flow.isBlackHole(bytes) { totals.blackHoles &+= 1 }
            guard flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_INODE)) == 0,
                isUnanswered(flow, bytes)
            else { return }
            totals.orphans &+= 1
            totals.orphanedBytes &+= UInt64(
                flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_SEND_QUEUE)))
        default: break
        }
    }

    /// Whether what was sent, or probes of a closed window, were repeated without an answer.
    ///
    /// An acknowledgement sets both counts back to zero.
    private func isUnanswered(_ flow: Flow, _ bytes: RawSpan) -> Bool {
        let timer = flow.timer(bytes)
        return flow.retries(bytes) >= Self.unanswered
            && (timer == Int(TCPLINT_TIMER_RETRANSMISSION) || timer == Int(TCPLINT_TIMER_PROBE))
    }

    private mutating func countEstablished(_ flow: Flow, _ bytes: RawSpan) {
        guard !flow.isLoopback else { return }
        let timer = flow.timer(bytes)
        let retries = flow.retries(bytes)
        let isBlackHole = flow.isBlackHole(bytes)
        let isDead = flow.isDead(bytes) && !isBlackHole
        totals.established &+= 1
        totals.blackHoles &+= isBlackHole ? 1 : 0
        totals.deadPeers &+= isDead ? 1 : 0
        if timer == Int(TCPLINT_TIMER_KEEPALIVE), retries >= Self.unanswered {
            totals.probing &+= 1
            add(.probing, flow, bytes)
        }
        if timer == Int(TCPLINT_TIMER_NONE),
            flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_INODE)) != 0,
            let idle = flow.view.idle(bytes), idle >= Self.fiveMinutes
        {
            add(.idle, flow, bytes)
        }
        if let least = flow.view.minRTT(bytes), least > 0 {
            totals.minRTT.add(UInt32(truncatingIfNeeded: least))
        }
        guard let options = flow.view.infoByte(bytes, at: Int32(TCPLINT_INFO_OPTIONS)) else {
            return
        }
        let scaling = options & UInt8(TCPLINT_OPTION_SCALING) != 0
        let sack = options & UInt8(TCPLINT_OPTION_SACK) != 0
        let timestamps = options & UInt8(TCPLINT_OPTION_TIMESTAMPS) != 0
        totals.withScaling &+= scaling ? 1 : 0
        totals.withSACK &+= sack ? 1 : 0
        totals.withTimestamps &+= timestamps ? 1 : 0
        let acknowledged =
            flow.view.wideInfo(bytes, at: Int32(TCPLINT_INFO_BYTES_ACKNOWLEDGED)) ?? 0
        let isWorking = retries == 0 && acknowledged > 1
        let isFullSized = isWorking && flow.hasPassedFullSized(acknowledged, bytes)
        let isLowered = flow.hasLoweredMSS(bytes)
        table.change(Self.network(of: flow)) { group in
            group[.established] &+= 1
            group[.withoutScaling] &+= scaling ? 0 : 1
            group[.withoutSACK] &+= sack ? 0 : 1
            group[.withoutTimestamps] &+= timestamps ? 0 : 1
            group[.working] &+= isWorking ? 1 : 0
            group[.blackHoles] &+= isBlackHole ? 1 : 0
            group[.deadPeers] &+= isDead ? 1 : 0
            group[.fullSized] &+= isFullSized ? 1 : 0
            group[.loweredMSS] &+= isWorking && isLowered == true ? 1 : 0
            if isLowered == nil { group.isMSSUntold = true }
        }
    }

    private mutating func countCloseWait(_ flow: Flow, _ bytes: RawSpan) {
        let isOld = flow.view.silence(bytes) ?? 0 >= Self.oneMinute
        let isUnread = flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_RECEIVE_QUEUE)) > 0
        let (uid, inode) = owner(of: flow, bytes)
        table.change(service(of: flow, bytes)) { group in
            group[.closeWait] &+= 1
            group[.closeWaitOld] &+= isOld ? 1 : 0
            group[.closeWaitUnread] &+= isOld && isUnread ? 1 : 0
            if isOld { group.note(uid: uid, inode: inode) }
        }
    }

    private mutating func add(_ count: FlowGroup.Count, _ flow: Flow, _ bytes: RawSpan) {
        let (uid, inode) = owner(of: flow, bytes)
        table.change(service(of: flow, bytes)) { group in
            group[count] &+= 1
            group.note(uid: uid, inode: inode)
        }
    }

    private func owner(of flow: Flow, _ bytes: RawSpan) -> (uid: UInt32, inode: UInt32) {
        (
            flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_UID)),
            flow.view.fixed(bytes, at: Int32(TCPLINT_ROW_INODE))
        )
    }

    private func service(of flow: Flow, _ bytes: RawSpan) -> FlowGroup {
        let place = flow.isIncoming ? TCPLINT_ROW_SOURCE_PORT : TCPLINT_ROW_DESTINATION_PORT
        return FlowGroup(
            kind: .service,
            address: flow.isIncoming ? SocketAddress(ipv4: 0) : flow.destination,
            port: UInt16(bigEndian: bytes.field(UInt16.self, at: flow.view.row + Int(place))),
            isIncoming: flow.isIncoming)
    }

    private static func network(of flow: Flow) -> FlowGroup {
        let peer = flow.destination
        let network =
            peer.isIPv4
            ? SocketAddress(high: peer.high, low: peer.low & ~0xff)
            : SocketAddress(high: peer.high & ~0xffff, low: 0)
        return FlowGroup(kind: .network, address: network, port: 0, isIncoming: false)
    }
}
