import Sysctl
import Testing

@Suite("KernelVersion")
struct KernelVersionTests {
    @Test(
        "reads the three numbers and keeps the rest",
        arguments: [
            ("6.18.44-fc-v669", [6, 18, 44], "-fc-v669"),
            ("4.18.0-553.el8_10.x86_64", [4, 18, 0], "-553.el8_10.x86_64"),
            ("5.15.0-91-generic", [5, 15, 0], "-91-generic"),
            ("6.1.0-rc1", [6, 1, 0], "-rc1"),
            ("3.10", [3, 10, 0], ""),
            ("6.1.192", [6, 1, 192], ""),
            ("6.6.87.2-microsoft-standard-WSL2", [6, 6, 87], ".2-microsoft-standard-WSL2"),
            ("2.6.32.69", [2, 6, 32], ".69"),
            ("5.10-custom", [5, 10, 0], "-custom"),
            ("4.9+", [4, 9, 0], "+"),
            ("6.19.", [6, 19, 0], "."),
            ("999999.999999.999999", [999_999, 999_999, 999_999], ""),
        ])
    func readsReleases(text: String, numbers: [Int], suffix: String) throws {
        let version = try #require(KernelVersion(text))
        #expect([version.major, version.minor, version.patch] == numbers)
        #expect(version.suffix == suffix)
    }

    @Test(
        "refuses text that two numbers do not lead",
        arguments: [
            "", "6", "6.", ".6", "linux", "v6.1", " 6.1", "6.x", "-6.1", "6.-1", "6,1", "6..1",
            "6.1rc1", "6.1_2", "6.1.2beta", "1234567.1", "6.1234567", "٦.١", "６.１", "\u{0}6.1",
        ])
    func refusesGarbage(text: String) {
        #expect(KernelVersion(text) == nil)
    }

    @Test(
        "orders by number, not by text",
        arguments: [
            ("4.9", "4.10"), ("4.19.999", "5.0"), ("3.10", "3.10.1"), ("2.6.32", "3.0"),
            ("6.9.12", "6.10"),
        ])
    func orders(earlier: String, later: String) throws {
        let first = try #require(KernelVersion(earlier))
        let second = try #require(KernelVersion(later))
        #expect(first < second)
        #expect(!(second < first))
        #expect(first != second)
    }

    @Test("is equal to a version with the same numbers and another suffix")
    func ignoresSuffixWhenComparing() {
        let plain = KernelVersion(3, 10)
        let vendor = KernelVersion(3, 10, 0, suffix: "-1160.el7.x86_64")
        #expect(plain == vendor)
        #expect(!(plain < vendor))
        #expect(Set([plain, vendor]).count == 1)
    }

    @Test("prints the numbers alone or with what followed them")
    func prints() throws {
        let version = try #require(KernelVersion("6.18.44-fc-v669"))
        #expect(version.numbers == "6.18.44")
        #expect(version.description == "6.18.44-fc-v669")
        #expect(try #require(KernelVersion("3.10")).description == "3.10.0")
    }
}
