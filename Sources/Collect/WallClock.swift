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
    ///
    /// Reckoned here: gmtime_r reads the file of the local time zone first.
    package static func text(seconds: Int) -> String? {
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        let (days, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
        // Years begin on 1 March here, so that the odd day of a leap year is the last; eras are the
        // 400 years after which the calendar repeats. 719,468 days lie between 0000-03-01 and 1970.
        let (era, day) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
        let date = "\(padded(year, 4))-\(padded(month))-\(padded(dayOfMonth))"
        return date
            + "T\(padded(time / 3_600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
