internal import Glibc

/// The time of day, for the record only.
package enum WallClock {
    /// Now in UTC by RFC 3339; SOURCE_DATE_EPOCH, in seconds, takes the place of the clock.
    package static func now() -> String {
        // getenv returns a string that nothing in this single-threaded program changes.
        let fixed = unsafe getenv("SOURCE_DATE_EPOCH").flatMap { unsafe String(cString: $0) }
        return fixed.flatMap { Int($0) }.flatMap(text) ?? text(seconds: time(nil))
            ?? "1970-01-01T00:00:00Z"
    }

    /// Seconds since 1970 as RFC 3339 in UTC, `nil` outside the years 1970 to 9999.
    package static func text(seconds: Int) -> String? {
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        var seconds = seconds
        var parts = unsafe tm()
        // gmtime_r fills the structure that it is handed; its zone name is never looked at.
        guard unsafe gmtime_r(&seconds, &parts) != nil else { return nil }
        let year = unsafe padded(parts.tm_year + 1900, 4)
        let date = unsafe "\(year)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        let clock = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded($0) }
        return "\(date)T\(clock.joined(separator: ":"))Z"
    }

    private static func padded(_ number: Int32, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
