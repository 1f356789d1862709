/// The connections of one listening port.
package struct IncomingCount: Sendable, Equatable {
    /// The local port.
    package var port: UInt16
    /// Connections in a state other than TIME_WAIT.
    package var live: UInt32
    /// Connections in TIME_WAIT: this side closed them first.
    package var timeWait: UInt32

    /// Puts a count together.
    package init(port: UInt16, live: UInt32, timeWait: UInt32) {
        self.port = port
        self.live = live
        self.timeWait = timeWait
    }

    /// All connections of the port.
    package var total: UInt32 {
        live &+ timeWait
    }

    /// Largest first; equal ones by port.
    static func precedes(_ left: IncomingCount, _ right: IncomingCount) -> Bool {
        left.total == right.total ? left.port < right.port : left.total > right.total
    }
}
