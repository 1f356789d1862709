package import Netlink

/// What the looks before the last one showed of the listeners.
package struct ListenerHistory {
    /// Drops at the first look, `nil` when it failed.
    package let drops: ListenerDrops?
    /// Queues at every look so far.
    package private(set) var queues = ListenerQueues()

    /// Begins with the first look, `nil` when the listeners could not be read.
    package init(_ rows: [ListenerRow]?) {
        drops = rows.map { ListenerDrops($0) }
        queues.note(rows)
    }

    /// Takes another look at the queues where that may tell something.
    package mutating func look(at rows: () -> [ListenerRow]?) {
        if queues.isOpen { queues.note(rows()) }
    }
}
