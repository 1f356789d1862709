/// What one datagram meant for the dump that it belongs to.
package struct DumpProgress: Sendable, Equatable {
    /// The kernel has sent everything.
    package var finished = false
    /// The kernel says that its tables changed in a way that makes the dump inconsistent.
    package var interrupted = false
    /// At least one message belonged to this dump.
    package var related = false

    /// Nothing has happened yet.
    package init(finished: Bool = false, interrupted: Bool = false, related: Bool = false) {
        self.finished = finished
        self.interrupted = interrupted
        self.related = related
    }
}
