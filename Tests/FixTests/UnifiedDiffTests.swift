import Fix
import TestSupport
import Testing

@Suite("UnifiedDiff")
struct UnifiedDiffTests {
    @Test(
        "patch(1) finds the file whatever its name is",
        arguments: [
            "plain.conf", "two words.conf", "a\tb.conf", "a\nb \"c\" \\d.conf", "größe.conf",
        ])
    func names(name: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("one\ntwo\n", to: name)
        let diff = UnifiedDiff.of(
            path: "/\(name)", former: Array("one\ntwo\n".utf8), content: Array("one\n2\n".utf8))
        try Program.output(
            ["patch", "-s", "-p1", "-d", folder.path], input: String(decoding: diff, as: UTF8.self))
        #expect(try folder.text(of: name) == "one\n2\n")
    }
}
