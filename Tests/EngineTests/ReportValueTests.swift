import Engine
import Testing

@Suite("ReportValue")
struct ReportValueTests {
    @Test(
        "one number of a setting stays a number, everything else is text",
        arguments: [
            ("60", ReportValue.integer(60)), ("-1", .integer(-1)), ("", .text("")),
            ("4096\t131072\t6291456", .text("4096 131072 6291456")), ("cubic", .text("cubic")),
            ("99999999999999999999", .text("99999999999999999999")),
        ])
    func settings(text: String, value: ReportValue) {
        #expect(ReportValue.setting(text) == value)
    }

    @Test(
        "is printed as it is",
        arguments: [
            (ReportValue.integer(-5), "-5"), (.number(0.5), "0.5"), (.text("a b"), "a b"),
            (.flag(true), "true"), (.flag(false), "false"),
        ])
    func prints(value: ReportValue, text: String) {
        #expect(value.text == text)
    }
}
