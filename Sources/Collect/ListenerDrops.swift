package import Netlink

/// What each listener had dropped when it was looked at first.
package struct ListenerDrops {
    private let byCookie: [UInt64: UInt32]

    /// Keeps the drops of these listeners.
    package init(_ rows: [ListenerRow]) {
        byCookie = Dictionary(
            rows.compactMap { row in row.drops.map { (row.cookie, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// How many more there are now.
    ///
    /// Nothing is said of a listener that was not seen before: the list is no atomic picture, so
    /// it may have dropped all of them long ago. The kernel's number is 32 bits wide and wraps.
    package func increase(to row: ListenerRow) -> Int64? {
        guard let before = byCookie[row.cookie], let now = row.drops, now >= before else {
            return nil
        }
        return Int64(now - before)
    }
}
