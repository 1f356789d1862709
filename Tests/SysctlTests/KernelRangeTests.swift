import Sysctl
import Testing

@Suite("KernelRange")
struct KernelRangeTests {
    @Test(
        "each comparison decides at its bound and on both sides of it",
        arguments: [
            (">= 4.10", [false, true, true]), ("> 4.10", [false, false, true]),
            ("< 4.10", [true, false, false]), ("<= 4.10", [true, true, false]),
            ("== 4.10", [false, true, false]),
        ])
    func comparesAtBound(text: String, verdicts: [Bool]) throws {
        let range = try #require(KernelRange(text))
        let versions = [KernelVersion(4, 9, 337), KernelVersion(4, 10), KernelVersion(4, 10, 1)]
        #expect(versions.map(range.contains) == verdicts)
    }

    @Test(
        "every comparison of a list must hold",
        arguments: [
            ("4.9.0", false), ("4.10.0", true), ("4.11.12-generic", true), ("4.12.0", false),
        ])
    func joinsWithAnd(release: String, isInside: Bool) throws {
        let range = try #require(KernelRange(">= 4.10, < 4.12"))
        #expect(range.contains(try #require(KernelVersion(release))) == isInside)
    }

    @Test(
        "blanks around comparisons and numbers do not matter",
        arguments: [">=4.10,<4.12", "  >=  4.10  ,  <  4.12  ", ">= 4.10, < 4.12"])
    func allowsBlanks(text: String) {
        #expect(KernelRange(text)?.description == ">= 4.10, < 4.12")
    }

    @Test(
        "refuses anything that is not a list of comparisons",
        arguments: [
            "", " ", "4.10", ">= ", ">= 4", "=> 4.10", "= 4.10", "!= 4.10", ">= 4.10,", ",",
            ">= 4.10 < 4.12", ">= 4.10-rc1", ">= 4.10 and < 4.12", ">= v4.10", ">=\t4.10",
        ])
    func refusesGarbage(text: String) {
        #expect(KernelRange(text) == nil)
    }

    @Test("without comparisons it holds every kernel and says so")
    func anyKernel() {
        #expect(KernelRange.any.contains(KernelVersion(0, 0)))
        #expect(KernelRange.any.contains(KernelVersion(999, 0)))
        #expect(KernelRange.any.description == "any kernel")
    }

    @Test("prints a third number only when there is one")
    func prints() {
        #expect(KernelRange("<3.10.17")?.description == "< 3.10.17")
        #expect(KernelRange("== 2.6.32")?.description == "== 2.6.32")
        #expect(KernelRange(">5.4.0")?.description == "> 5.4")
    }
}
