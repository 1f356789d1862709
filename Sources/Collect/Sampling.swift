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

    /// Waits, in steps short enough to tell how far it is.
    static func wait(seconds: Int64, progress: (String) -> Void) {
        let start = milliseconds()
        let end = start + seconds * 1_000
        while true {
            let now = milliseconds()
            guard now < end else { return }
            progress("sampling \((now - start) / 1_000) of \(seconds) s")
            let step = min(end - now, 200)
            var pause = timespec(tv_sec: 0, tv_nsec: Int(step) * 1_000_000)
            // A signal may end the sleep early; the loop looks at the clock again.
            unsafe nanosleep(&pause, nil)
        }
    }
}
