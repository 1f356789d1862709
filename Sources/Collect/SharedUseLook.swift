internal import Evidence
internal import Glibc
internal import Netlink

/// How much each namespace takes of what the machine limits, and how much there is in all.
///
/// Sockets are listed for it only where the machine's own gauges say that it can matter.
struct SharedUseLook: Sendable {
    /// From when on it matters.
    struct Marks {
        /// Sockets without a process.
        var orphans: Int64 = 1_000
        /// Pages in TCP buffers, `nil` for never.
        var memory: Int64?

        /// Four tenths of tcp_max_orphans if that is less, and four fifths of where pressure begins.
        init(_ initial: [String: Reading<String>]) {
            func numbers(_ key: String) -> [Int64] {
                (initial[key]?.value ?? "").split(whereSeparator: \.isWhitespace)
                    .compactMap { Int64($0) }
            }
            if let limit = numbers("net.ipv4.tcp_max_orphans").first, limit > 0 {
                orphans = min(orphans, limit / 5 * 2)
            }
            let pressure = numbers("net.ipv4.tcp_mem")
            if pressure.count == 3 { memory = pressure[1] / 5 * 4 }
        }
    }

    /// The gauges before the sockets were listed and after it, or why there are none.
    private let gauges: Reading<[[String: Int64]]>
    private let own: Reading<SocketUse>
    private let others: [Reading<SocketUse>]
    /// Why some namespaces may not have been looked at, `nil` when all were.
    private let gap: String?
    private let countsMemory: Bool

    private static let few = Absence(.notCollected, "the machine has too few of them to count")

    /// Looks; without marks only at what is in no namespace.
    init(
        _ inventory: NamespaceInventory, _ visit: NamespaceVisit, _ roots: CollectionRoots,
        marks: Marks?
    ) {
        let read = { SockstatCollector(roots: roots).collect() }
        gap = inventory.gap
        let before: [String: Int64]
        let origin: String
        switch read() {
        case .observed(let values, let file): (before, origin) = (values, file)
        case .absent(let absence):
            gauges = .absent(absence)
            (own, others, countsMemory) = (.absent(absence), [], false)
            return
        }
        let marks = marks ?? Marks([:])
        let countsMemory = marks.memory.map { before["TCP.mem", default: 0] >= $0 } ?? false
        self.countsMemory = countsMemory
        guard countsMemory || before["TCP.orphan", default: 0] >= marks.orphans else {
            gauges = .observed([before], from: origin)
            (own, others) = (.absent(Self.few), [])
            return
        }
        let count: @Sendable (CollectionRoots) -> Reading<SocketUse> = { roots in
            do throws(NetlinkError) {
                let socket = try NetlinkSocket(until: roots.deadline)
                return .observed(
                    try socketUse(memory: countsMemory, over: socket), from: "inet_diag")
            } catch {
                return .absent(error.absence)
            }
        }
        own = count(roots)
        others = visit.results(in: inventory.entries) { _, roots in count(roots) }.map { result in
            switch result {
            case .success(let use)?: use
            case .failure(let error)?: .absent(Absence(.failed, "\(error)"))
            case nil: .absent(.late)
            }
        }
        switch read() {
        case .observed(let after, let origin): gauges = .observed([before, after], from: origin)
        case .absent(let absence): gauges = .absent(absence)
        }
    }

    /// Sockets without a process in a namespace, `nil` for that of this process.
    func orphans(at position: Int?) -> Reading<SharedUse> {
        share(at: position, of: "TCP.orphan", isCounted: true) { Int64($0.orphans) }
    }

    /// Pages in the buffers of a namespace, `nil` for that of this process.
    func memory(at position: Int?) -> Reading<SharedUse> {
        let pageSize = max(1, sysconf(Int32(_SC_PAGESIZE)))
        return share(at: position, of: "TCP.mem", isCounted: countsMemory) {
            Int64($0.memory / pageSize)
        }
    }

    private func share(
        at position: Int?, of gauge: String, isCounted: Bool, _ count: (SocketUse) -> Int64
    ) -> Reading<SharedUse> {
        let machine: Int64
        let origin: String
        switch least(gauge) {
        case .observed(let number, let file): (machine, origin) = (number, file)
        case .absent(let absence): return .absent(absence)
        }
        guard isCounted, own.absence != Self.few else {
            return .observed(SharedUse(here: nil, machine: machine), from: origin)
        }
        switch position.map({ others[$0] }) ?? own {
        case .absent(let absence): return .absent(absence)
        case .observed(let use, let list):
            return .observed(
                SharedUse(here: count(use), machine: machine), from: "\(origin), \(list)")
        }
    }

    /// The machine's number, the lesser of the two that were read.
    private func least(_ gauge: String) -> Reading<Int64> {
        switch gauges {
        case .absent(let absence): return .absent(absence)
        case .observed(let looks, let origin):
            let numbers = looks.compactMap { $0[gauge] }
            guard numbers.count == looks.count, let least = numbers.min() else {
                return .absent(Absence(.malformed, "\(origin) does not hold '\(gauge)'"))
            }
            return .observed(least, from: origin)
        }
    }

    /// Sockets without a process in no namespace, the least of both looks.
    func unseenOrphans(and earlier: SharedUseLook?) -> Reading<Int64> {
        let now = unseenOrphans
        guard let earlier, let latter = now.value else { return now }
        guard let former = earlier.unseenOrphans.value else { return earlier.unseenOrphans }
        return former < latter ? earlier.unseenOrphans : now
    }

    private var unseenOrphans: Reading<Int64> {
        if let gap { return .absent(Absence(.denied, gap)) }
        let machine = least("TCP.orphan")
        guard case .observed(let total, let origin) = machine else { return machine }
        var seen: Int64 = 0
        for use in [own] + others {
            switch use {
            case .absent(let absence): return .absent(absence)
            case .observed(let use, _): seen += Int64(use.orphans)
            }
        }
        return .observed(max(0, total - seen), from: "\(origin), inet_diag")
    }
}
