import Collect
import Glibc
import Testing

@Suite("DescriptorUse")
struct DescriptorUseTests {
    private static func limits(_ files: String) -> String {
        """
        Limit                     Soft Limit           Hard Limit           Units
        Max processes             96000                96000                processes
        Max open files            \(files)             1048576              files
        Max locked memory         8388608              8388608              bytes

        """
    }

    @Test("counts the descriptors of a process beside its soft limit")
    func counts() throws {
        let tree = try FileTree()
        try tree.file("12/limits", Self.limits("24"))
        for descriptor in 0..<7 { try tree.link("12/fd/\(descriptor)", to: "/dev/null") }
        #expect(DescriptorUse.read(of: 12, proc: tree.path) == DescriptorUse(open: 7, limit: 24))
    }

    @Test(
        "tells nothing where there is no limit, or none that makes sense",
        arguments: ["unlimited", "-", "99999999999999999999"])
    func withoutLimit(text: String) throws {
        let tree = try FileTree()
        try tree.file("12/limits", Self.limits(text))
        try tree.link("12/fd/0", to: "/dev/null")
        #expect(DescriptorUse.read(of: 12, proc: tree.path) == nil)
    }

    @Test("tells nothing of a process that is gone, or whose descriptors are closed to the reader")
    func gone() throws {
        let tree = try FileTree()
        try tree.file("12/limits", Self.limits("24"))
        #expect(DescriptorUse.read(of: 12, proc: tree.path) == nil)
        #expect(DescriptorUse.read(of: 13, proc: tree.path) == nil)
    }

    @Test("sees this process as the kernel does")
    func live() throws {
        let use = try #require(DescriptorUse.read(of: Int64(getpid()), proc: "/proc"))
        #expect(use.open > 2)
        #expect(use.limit >= use.open)
    }
}
