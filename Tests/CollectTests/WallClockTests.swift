import Collect
import Testing

@Suite("WallClock")
struct WallClockTests {
    @Test(
        "writes RFC 3339 in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"), (1_700_000_000, "2023-11-14T22:13:20Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ])
    func text(_ seconds: Int, _ text: String) {
        #expect(WallClock.text(seconds: seconds) == text)
    }

    @Test("has no text for other years", arguments: [-1, 253_402_300_800, Int.max, Int.min])
    func outside(_ seconds: Int) {
        #expect(WallClock.text(seconds: seconds) == nil)
    }
}
