/// Counts sockets by source, destination and destination port.
///
/// Open addressing, because a dictionary costs six times as many instructions a socket.
@safe struct DestinationTable: ~Copyable {
    private struct Slot: BitwiseCopyable {
        var sourceHigh: UInt64 = 0
        var sourceLow: UInt64 = 0
        var destinationHigh: UInt64 = 0
        var destinationLow: UInt64 = 0
        /// The port with a mark above it, so that 0 means free.
        var tag: UInt32 = 0
        /// By `Kind` and the parity of the local port; they fill the slot to 64 bytes.
        var counts = InlineArray<6, UInt32>(repeating: 0)

        /// Sockets of one kind, by the lowest bit of their local port.
        subscript(kind: Kind, bit: UInt16) -> UInt32 {
            counts[kind.rawValue &* 2 &+ Int(bit & 1)]
        }
    }

    /// What a socket is to its tuple.
    enum Kind: Int {
        case live
        case olderTimeWait
        case freshTimeWait
    }

    private static let mark: UInt32 = 1 << 16
    private static let firstCapacity = 512

    /// Allocated and initialised for `capacity` slots by this value alone, which frees it.
    private var slots: UnsafeMutablePointer<Slot>
    /// One less than a power of two: an index has these bits.
    private var mask: Int
    private var capacity: Int { mask + 1 }
    /// 64 less the number of bits of an index.
    private var shift: UInt64
    private let largestCapacity: Int
    private let hash: TableHash

    /// Distinct tuples.
    private(set) var count = 0

    /// - Parameters:
    ///   - seed: Secret to the peers, so that they cannot choose addresses that collide.
    ///   - largestCapacity: A power of two; growth ends there, at 64 bytes a slot.
    init(seed: UInt64, largestCapacity: Int) {
        hash = TableHash(seed: seed)
        self.largestCapacity = max(largestCapacity, Self.firstCapacity)
        mask = Self.firstCapacity - 1
        shift = UInt64(64 - Self.firstCapacity.trailingZeroBitCount)
        unsafe slots = Self.emptySlots(Self.firstCapacity)
    }

    deinit {
        // This value owns the memory, and the slots need no deinitialisation.
        unsafe slots.deallocate()
    }

    private static func emptySlots(_ capacity: Int) -> UnsafeMutablePointer<Slot> {
        // Every slot is initialised before anyone can read it.
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        unsafe slots.initialize(repeating: Slot(), count: capacity)
        return unsafe slots
    }

    /// Counts one socket with that local port; false when its tuple is new and there is no room
    /// for it.
    @inline(__always)
    mutating func add(
        _ kind: Kind, source: SocketAddress, destination: SocketAddress, port: UInt16,
        local: UInt16
    ) -> Bool {
        // At most 5, since no kind is above 2.
        let number = kind.rawValue &* 2 &+ Int(local & 1)
        let tag = Self.mark | UInt32(port)
        let mask = mask
        var index = firstIndex(source: source, destination: destination, tag: tag)
        while true {
            // The mask keeps the index below the capacity.
            let slot = unsafe slots + index
            if unsafe slot.pointee.destinationLow == destination.low,
                unsafe slot.pointee.sourceLow == source.low, unsafe slot.pointee.tag == tag,
                unsafe slot.pointee.destinationHigh == destination.high,
                unsafe slot.pointee.sourceHigh == source.high
            {
                unsafe slot.pointee.counts[unchecked: number] &+= 1
                return true
            }
            if unsafe slot.pointee.tag == 0 { break }
            index = (index &+ 1) & mask
        }
        var new = Slot(
            sourceHigh: source.high, sourceLow: source.low, destinationHigh: destination.high,
            destinationLow: destination.low, tag: tag)
        new.counts[number] = 1
        return insert(new)
    }

    /// Adds a tuple that is not in the table.
    @inline(never)
    private mutating func insert(_ slot: Slot) -> Bool {
        // Every search meets a free slot, and most of them meet theirs at once: while there is room
        // to grow, no more than three eighths are in use.
        if capacity < largestCapacity {
            if count >= capacity / 8 * 3 { grow() }
        } else if count >= capacity / 8 * 5 {
            return false
        }
        place(slot)
        count += 1
        return true
    }

    private mutating func place(_ slot: Slot) {
        let source = SocketAddress(high: slot.sourceHigh, low: slot.sourceLow)
        let destination = SocketAddress(high: slot.destinationHigh, low: slot.destinationLow)
        var index = firstIndex(source: source, destination: destination, tag: slot.tag)
        // The mask keeps the index below the capacity.
        while unsafe slots[index].tag != 0 {
            index = (index + 1) & mask
        }
        unsafe slots[index] = slot
    }

    private mutating func grow() {
        let old = unsafe slots
        let oldCapacity = capacity
        mask = mask * 2 + 1
        shift -= 1
        unsafe slots = Self.emptySlots(capacity)
        for index in 0..<oldCapacity {
            // The old slots stay allocated until the loop is over.
            let slot = unsafe old[index]
            if slot.tag != 0 { place(slot) }
        }
        unsafe old.deallocate()
    }

    @inline(__always)
    private func firstIndex(
        source: SocketAddress, destination: SocketAddress, tag: UInt32
    ) -> Int {
        // The peer chooses the destination alone. The shift leaves as many bits as the capacity needs.
        let companion = source.low ^ source.high ^ UInt64(tag)
        return Int(truncatingIfNeeded: hash.value(destination, with: companion) &>> shift)
    }

    /// Hands every tuple to `body`, in no useful order.
    borrowing func forEach(_ body: (DestinationCount) -> Void) {
        for index in 0..<capacity {
            // The index stays below the capacity.
            let slot = unsafe slots[index]
            guard slot.tag != 0 else { continue }
            body(
                DestinationCount(
                    source: SocketAddress(high: slot.sourceHigh, low: slot.sourceLow),
                    destination: SocketAddress(
                        high: slot.destinationHigh, low: slot.destinationLow),
                    port: UInt16(truncatingIfNeeded: slot.tag), even: Self.sockets(slot, bit: 0),
                    odd: Self.sockets(slot, bit: 1)))
        }
    }

    private static func sockets(_ slot: Slot, bit: UInt16) -> DestinationCount.Sockets {
        DestinationCount.Sockets(
            live: slot[.live, bit],
            timeWait: slot[.olderTimeWait, bit] &+ slot[.freshTimeWait, bit],
            freshTimeWait: slot[.freshTimeWait, bit])
    }
}
