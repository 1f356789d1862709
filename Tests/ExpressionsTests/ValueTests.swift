import Expressions
import Testing

@Suite("Value")
struct ValueTests {
    @Test(
        "text is what a reader would write",
        arguments: [
            (.bool(true), "true"), (.bool(false), "false"), (.int(-5), "-5"), (.bytes(0), "0 B"),
            (.bytes(1), "1 B"), (.bytes(4096), "4 KiB"), (.bytes(4097), "4097 B"),
            (.bytes(6_291_456), "6 MiB"), (.bytes(1536 * 1024), "1536 KiB"),
            (.bytes(8 << 30), "8 GiB"), (.bytes(2 << 40), "2 TiB"), (.bytes(-4096), "-4 KiB"),
            (.bytes(.min), "-8388608 TiB"), (.pages(1), "1 page"), (.pages(10), "10 pages"),
            (.duration(microseconds: 0), "0 s"), (.duration(microseconds: 60_000_000), "60 s"),
            (.duration(microseconds: 7_200_000_000), "7200 s"),
            (.duration(microseconds: 1_500_000), "1.5 s"),
            (.duration(microseconds: 1_000_001), "1.000001 s"),
            (.duration(microseconds: 250_000), "250 ms"),
            (.duration(microseconds: 1_050), "1.05 ms"), (.duration(microseconds: 40), "40 us"),
            (.duration(microseconds: -1_500_000), "-1.5 s"),
            (.duration(microseconds: .min), "-9223372036854.775808 s"), (.ratio(0.953), "95.3%"),
            (.ratio(0.7), "70%"), (.ratio(2), "200%"), (.ratio(0.9996), "100%"), (.ratio(0), "0%"),
            (.ratio(0.0123), "1.23%"), (.ratio(0.00004), "0.004%"), (.ratio(-0.125), "-12.5%"),
            (.ratio(1e300), "1e+302%"), (.ratio(.nan), "nan%"), (.string("cubic"), "cubic"),
            (.interval(low: 32768, high: 60999), "32768-60999"),
            (.intervals([8080...8080, 9000...9010]), "8080,9000-9010"), (.intervals([]), ""),
            (.intervals([Int64.min...Int64.max]), "-9223372036854775808-9223372036854775807"),
            (.list([.int(22), .bytes(1024)]), "22, 1 KiB"), (.list([]), ""),
            (
                .record(
                    Record(
                        typeName: "triple",
                        fields: [
                            ("min", .known(.bytes(4096))),
                            (
                                "max",
                                .unknown([Missing(name: "x", reason: "y", kind: .absent)])
                            ),
                        ])), "min 4 KiB, max ?"
            ),
        ] as [(Value, String)])
    func text(_ value: Value, _ text: String) {
        #expect(value.text == text)
    }

    @Test(
        "types have names for messages",
        arguments: [
            (.bool, "Bool"), (.int, "Int"), (.bytes, "Bytes"), (.pages, "Pages"),
            (.duration, "Duration"), (.ratio, "Ratio"), (.string, "String"),
            (.interval, "Interval"), (.intervals, "Intervals"),
            (.list(.list(.int)), "List of List of Int"), (.record(Facts.triple), "triple"),
        ] as [(ValueType, String)])
    func typeNames(_ type: ValueType, _ name: String) {
        #expect(type.name == name)
    }

    @Test("records and their types give fields by name")
    func fields() {
        let record = Record(typeName: "r", fields: [("a", .known(.int(1)))])
        #expect(record["a"] == .known(.int(1)))
        #expect(record["b"] == nil)
        #expect(Facts.triple["max"] == .bytes)
        #expect(Facts.triple["b"] == nil)
    }

    @Test("reasons sort by name, then kind, then text")
    func missingOrder() {
        let sorted = [
            Missing(name: "a", reason: "z", kind: .absent),
            Missing(name: "b", reason: "a", kind: .absent),
            Missing(name: "b", reason: "b", kind: .absent),
            Missing(name: "b", reason: "a", kind: .nonexistent),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }
}
