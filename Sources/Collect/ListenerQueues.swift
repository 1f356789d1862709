package import Netlink

/// At how many of several looks the accept queue of each listener was at least half full.
///
/// One look cannot tell a burst from a program that accepts too slowly.
package struct ListenerQueues {
    /// Looks in a sample, the one that counts the sockets included.
    package static let looks = 5
    /// A listener that was found otherwise so often is not looked at for its own sake any more.
    private static let pointless = 2

    private var halfFull: [UInt64: Int] = [:]
    private var taken = 0
    private var hasFailed = false

    /// No look has been taken.
    package init() {}

    /// Notes one look, `nil` when the listeners could not be read.
    package mutating func note(_ rows: [ListenerRow]?) {
        guard let rows else {
            hasFailed = true
            return
        }
        taken += 1
        for row in rows where row.isHalfFull { halfFull[row.cookie, default: 0] += 1 }
    }

    /// Whether another look is worth its cost: some listener was half full at all looks but one.
    package var isOpen: Bool {
        !hasFailed && taken - (halfFull.values.max() ?? 0) < Self.pointless
    }

    /// The looks at which this listener was half full, `row` being the last of them; `nil` when one
    /// look failed.
    ///
    /// A listener that a look did not show had no queue then.
    package func count(with row: ListenerRow) -> Int64? {
        guard !hasFailed else { return nil }
        return Int64((halfFull[row.cookie] ?? 0) + (row.isHalfFull ? 1 : 0))
    }
}

extension ListenerRow {
    fileprivate var isHalfFull: Bool {
        acceptQueue > 0 && UInt64(acceptQueue) * 2 >= UInt64(backlog)
    }
}
