import Sysctl
import Testing

@Suite("SysctlValue")
struct SysctlValueTests {
    @Test(
        "reads every shape as /proc/sys prints it",
        arguments: [
            ("60", .integer, .integer(60)),
            ("-1", .integer, .integer(-1)),
            (" 7\n", .integer, .integer(7)),
            ("9223372036854775807", .integer, .integer(.max)),
            ("-9223372036854775808", .integer, .integer(.min)),
            ("4096\t131072\t6291456", .triple, .triple(4096, 131_072, 6_291_456)),
            ("  4096  131072 6291456\n", .triple, .triple(4096, 131_072, 6_291_456)),
            ("32768\t60999", .interval, .interval(32_768, 60_999)),
            ("60999 32768", .interval, .interval(60_999, 32_768)),
            ("", .ports, .ports([])),
            ("8080", .ports, .ports([8080...8080])),
            ("8080,9000-9010", .ports, .ports([8080...8080, 9000...9010])),
            ("1,2,3-3\n", .ports, .ports([1...1, 2...2, 3...3])),
            ("cubic", .text, .text("cubic")),
            ("reno cubic bbr", .text, .text("reno cubic bbr")),
            ("", .text, .text("")),
        ] as [(String, SysctlShape, SysctlValue)])
    func readsShapes(text: String, shape: SysctlShape, value: SysctlValue) throws {
        #expect(try SysctlValue(text, shape: shape) == value)
    }

    @Test(
        "refuses another number of fields",
        arguments: [
            ("", .integer, 1, 0), ("1 2", .integer, 1, 2), ("1 2", .triple, 3, 2),
            ("1 2 3 4", .triple, 3, 4), ("1", .interval, 2, 1), ("\t\n", .interval, 2, 0),
        ] as [(String, SysctlShape, Int, Int)])
    func refusesFieldCounts(text: String, shape: SysctlShape, expected: Int, found: Int) {
        #expect(
            throws: SysctlError.wrongFieldCount(text: text, expected: expected, found: found)
        ) { try SysctlValue(text, shape: shape) }
    }

    @Test(
        "refuses numbers that are hostile or none",
        arguments: [
            ("9223372036854775808", .integer, "9223372036854775808"),
            ("99999999999999999999999", .integer, "99999999999999999999999"),
            ("0x10", .integer, "0x10"), ("1.5", .integer, "1.5"), ("nan", .integer, "nan"),
            ("4096 many 6291456", .triple, "many"), ("32768 -", .interval, "-"),
            ("9-8", .ports, "9-8"), ("1-2-3", .ports, "1-2-3"), ("-5", .ports, "-5"),
            ("5-", .ports, "5-"), ("80;81", .ports, "80;81"),
            ("1-9223372036854775808", .ports, "1-9223372036854775808"),
        ] as [(String, SysctlShape, String)])
    func refusesNumbers(text: String, shape: SysctlShape, field: String) {
        #expect(throws: SysctlError.notANumber(text: field)) {
            try SysctlValue(text, shape: shape)
        }
    }

    @Test(
        "writes the text that reads as the same value",
        arguments: [
            ("60", .integer, "60"), ("4096\t131072\t6291456", .triple, "4096 131072 6291456"),
            ("32768\t60999", .interval, "32768 60999"), ("", .ports, ""),
            ("7,8080-8080,9000-9010", .ports, "7,8080,9000-9010"), ("bbr", .text, "bbr"),
        ] as [(String, SysctlShape, String)])
    func writesText(text: String, shape: SysctlShape, written: String) throws {
        let value = try SysctlValue(text, shape: shape)
        #expect(value.text == written)
        #expect(try SysctlValue(value.text, shape: shape) == value)
    }

    @Test("says in an error what was found and expected")
    func describesErrors() {
        #expect(
            SysctlError.wrongFieldCount(text: "1 2", expected: 3, found: 2).description
                == "'1 2' has 2 numbers, expected 3")
        #expect(SysctlError.notANumber(text: "x").description == "'x' is not a number")
    }
}
