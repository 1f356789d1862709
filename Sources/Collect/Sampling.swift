internal import Glibc

/// Waiting between two samples.
enum Sampling {
    /// Milliseconds of a clock that never steps.
    static func milliseconds() -> Int64 {
        var now = timespec()
        // clock_gettime fills the structure that it is handed.
        unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
    }

    /// Waits, in steps short enough to tell how far it is; `between` is called where one of the
    /// equal parts ends and the next begins.
    static func wait(
        seconds: Int64, parts: Int, progress: (String) -> Void, between: () -> Void
    ) {
        let start = milliseconds()
        for part in 1...max(1, parts) {
            wait(until: start + seconds * 1_000 * Int64(part) / Int64(max(1, parts))) { now in
                progress("sampling \((now - start) / 1_000) of \(seconds) s")
            }
            if part < parts { between() }
        }
    }

    private static func wait(until end: Int64, progress: (Int64) -> Void) {
        while true {
            let now = milliseconds()
            guard now < end else { return }
            progress(now)
            let step = min(end - now, 200)
            var pause = timespec(tv_sec: 0, tv_nsec: Int(step) * 1_000_000)
            // A signal may end the sleep early; the loop looks at the clock again.
            unsafe nanosleep(&pause, nil)
        }
    }
}
