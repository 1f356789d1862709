internal import Glibc

/// A moment after which nothing more is read, on a clock that never steps.
package struct Deadline: Sendable, Equatable {
    /// Seconds that were granted; `nil` for ever.
    package let seconds: Int64?
    private let end: Int64

    /// No end.
    package static let never = Deadline()

    private init() {
        seconds = nil
        end = .max
    }

    /// So many seconds from now.
    package init(seconds: Int64) {
        self.seconds = seconds
        let (length, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        end = overflow ? .max : Self.now() &+ length
    }

    /// Milliseconds that are left, none when it is over.
    package var milliseconds: Int64 { end == .max ? .max : max(0, end - Self.now()) }

    /// Whether it is over.
    package var isOver: Bool { end != .max && Self.now() >= end }

    private static func now() -> Int64 {
        var now = timespec()
        // clock_gettime fills the structure that it is handed.
        unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
    }
}
