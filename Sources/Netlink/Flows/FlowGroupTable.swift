/// Groups of connections by what they share, in bounded room.
struct FlowGroupTable {
    private static let firstCapacity = 64
    /// Some are always free.
    private var slots: [FlowGroup]
    private let largestCapacity: Int
    private let hash: TableHash
    private var count = 0
    /// Connections whose group found no room.
    private(set) var unattributed: UInt32 = 0

    /// - Parameters:
    ///   - seed: Secret to the peers, so that they cannot choose addresses that collide.
    ///   - largestCapacity: A power of two.
    init(seed: UInt64, largestCapacity: Int) {
        hash = TableHash(seed: seed)
        self.largestCapacity = max(largestCapacity, Self.firstCapacity)
        slots = [FlowGroup](repeating: Self.free, count: Self.firstCapacity)
    }

    private static var free: FlowGroup {
        FlowGroup(kind: .service, address: SocketAddress(ipv4: 0), port: 0, isIncoming: false)
    }

    /// Every group, in no useful order.
    var groups: some Sequence<FlowGroup> { slots.lazy.filter(\.isTaken) }

    /// Changes the group that shares what `key` shares, a new one if need be.
    @inline(__always)
    mutating func change(_ key: FlowGroup, _ body: (inout FlowGroup) -> Void) {
        guard let index = place(of: key) else {
            unattributed &+= 1
            return
        }
        // In place: a group is large beside what is changed in it.
        body(&slots[index])
    }

    private mutating func place(of key: FlowGroup) -> Int? {
        var index = search(key)
        guard !slots[index].isTaken else { return index }
        if count >= slots.count / 8 * 5 {
            guard slots.count < largestCapacity else { return nil }
            grow()
            index = search(key)
        }
        count += 1
        slots[index] = key
        slots[index].isTaken = true
        return index
    }

    /// Where the group stands, or the free place where it belongs; some place is always free.
    private func search(_ key: FlowGroup) -> Int {
        let mask = slots.count - 1
        let companion = UInt64(key.port) | UInt64(key.kind.rawValue) << 16
        // The shift leaves as many of the upper bits as the capacity, a power of two, needs.
        let shift = slots.count.leadingZeroBitCount + 1
        var index = Int(truncatingIfNeeded: hash.value(key.address, with: companion) >> shift)
        while slots[index].isTaken, !slots[index].shares(key) {
            index = (index + 1) & mask
        }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = [FlowGroup](repeating: Self.free, count: old.count * 2)
        for group in old where group.isTaken { slots[search(group)] = group }
    }
}
