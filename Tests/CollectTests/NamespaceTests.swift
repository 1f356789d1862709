import Collect
import Glibc
import TestSupport
import Testing

@Suite("namespacePath")
struct NamespacePathTests {
    @Test("finds a name in either folder")
    func finds() throws {
        let tree = try FileTree()
        try tree.file("a/red", "")
        try tree.file("b/blue", "")
        let folders = ["\(tree.path)/a", "\(tree.path)/b", "\(tree.path)/none"]
        #expect(try namespacePath(of: .named("red"), folders: folders) == "\(tree.path)/a/red")
        #expect(try namespacePath(of: .named("blue"), folders: folders) == "\(tree.path)/b/blue")
    }

    @Test("lists the names that exist and suggests the nearest")
    func unknown() throws {
        let tree = try FileTree()
        try tree.file("a/client-2", "")
        try tree.file("a/client-1", "")
        let error = NamespaceError.unknownName(
            "clinet-1", existing: ["client-1", "client-2"], suggestion: "client-1")
        #expect(throws: error) {
            try namespacePath(of: .named("clinet-1"), folders: ["\(tree.path)/a"])
        }
        #expect(
            "\(error)"
                == "no network namespace is called 'clinet-1'; did you mean 'client-1'? "
                + "there are 'client-1', 'client-2'")
        #expect(error.isMisnamed)
    }

    @Test("lists ten names at most")
    func many() {
        let names = (10..<22).map { "n\($0)" }
        let error = NamespaceError.unknownName("x", existing: names, suggestion: nil)
        #expect("\(error)".hasSuffix("'n19' and 2 more"))
    }

    @Test("takes no path for a name", arguments: ["", ".", "..", "a/b", "/etc", "a\u{0}b"])
    func invalid(_ name: String) {
        #expect(throws: NamespaceError.invalidName(name)) {
            try namespacePath(of: .named(name), folders: ["/"])
        }
    }

    @Test("finds the namespace of a process")
    func process() throws {
        let path = try namespacePath(of: .process(getpid()))
        #expect(path == "/proc/\(getpid())/ns/net")
    }

    @Test("knows no process without a folder", arguments: [0, -1, Int32.max])
    func noProcess(_ pid: Int32) {
        #expect(throws: NamespaceError.unknownProcess(pid)) {
            try namespacePath(of: .process(pid))
        }
    }

    @Test("waits for nobody at a pipe that stands in place of a namespace")
    func pipe() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/pipe"
        try Program.output(["mkfifo", path])
        #expect(
            throws: NamespaceError.refused(path: path, reason: "it is not a network namespace")
        ) {
            try enterNamespace(at: path)
        }
    }
}

@Suite("NamespaceError")
struct NamespaceErrorTests {
    @Test("names the right that is missing, and is no wrong name then")
    func notPermitted() {
        let error = NamespaceError.notPermitted(path: "/run/netns/a")
        #expect(
            "\(error)"
                == "cannot enter network namespace '/run/netns/a': permission denied; "
                + "it needs CAP_SYS_ADMIN, run as root")
        #expect(!error.isMisnamed)
    }
}
