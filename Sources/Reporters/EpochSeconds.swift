/// Seconds from 1970 to a time such as `2026-01-01T00:00:00Z`; `nil` for any other form of text
/// and for times that no calendar has.
func epochSeconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00Z".utf8)
    let zero = UInt8(ascii: "0")
    guard bytes.count == form.count else { return nil }
    for (byte, expected) in zip(bytes, form) {
        guard expected == zero ? (zero...zero + 9).contains(byte) : byte == expected else {
            return nil
        }
    }
    func number(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 * 10 + Int($1 - zero) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard year >= 1970, (1...12).contains(month), (1...lengths[month - 1]).contains(day),
        hour < 24, minute < 60, second < 60
    else { return nil }
    let before = year - 1
    // Leap days from year 1 to the one before; 719,162 days lie between 0001-01-01 and 1970.
    let leapDays = before / 4 - before / 100 + before / 400
    let days =
        before * 365 + leapDays + lengths.prefix(month - 1).reduce(0, +) + day - 1 - 719_162
    return days * 86_400 + hour * 3_600 + minute * 60 + second
}
