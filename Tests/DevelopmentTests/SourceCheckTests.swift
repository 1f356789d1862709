import TestSupport
import Testing
import tcplint_dev

@Suite("SourceCheck")
struct SourceCheckTests {
    @Test("the sources of this repository are in order")
    func repository() throws {
        #expect(try SourceCheck(root: Fixtures.repository).mistakes() == [])
    }

    @Test(
        "a mistake is told at its line",
        arguments: [
            (
                "Engine", "internal import Reporters\n",
                "1:1: error: 'Engine' may not import 'Reporters', which stands above it"
            ),
            (
                "Sysctl", "\npackage import Evidence\n",
                "2:1: error: 'Sysctl' may not import 'Evidence', which stands above it"
            ),
            (
                "Engine", "internal import Foundation\n",
                "1:1: error: import FoundationEssentials, not Foundation"
            ),
            ("Engine", "import Rules\n", "1:1: error: say 'internal import' or 'package import'"),
            (
                "Engine", "struct A {\n    public let a = 1\n}\n",
                "2:1: error: nothing is public; say 'package'"
            ),
            (
                "Engine", "package struct A {}\n",
                "1:1: error: a 'package' declaration needs a documentation comment"
            ),
            (
                "Engine", "// Not a doc comment.\npackage func a() {}\n",
                "2:1: error: a 'package' declaration needs a documentation comment"
            ),
            (
                "Engine", "/// Documented.\n\npackage func a() {}\n",
                "3:1: error: a 'package' declaration needs a documentation comment"
            ),
            (
                "Engine", "@safe package struct A {}\n",
                "1:1: error: a 'package' declaration needs a documentation comment"
            ),
        ])
    func mistake(target: String, text: String, complaint: String) throws {
        let mistakes = try Repository.withCopy(of: ["Sources/\(target)/Planted.swift": text]) {
            try SourceCheck(root: $0).mistakes()
        }
        #expect(mistakes == ["Sources/\(target)/Planted.swift:\(complaint)"])
    }

    @Test(
        "what the house allows is no mistake",
        arguments: [
            ("Engine", "package import Rules\ninternal import FoundationEssentials\n"),
            ("tcplint-dev", "internal import Rules\n"),
            ("Engine", "/// Documented.\npackage struct A {}\n"),
            ("Engine", "/// Documented.\n@safe\npackage struct A {}\n"),
            ("Engine", "/// Documented.\npackage indirect enum A {}\n"),
            ("Engine", "let publicKey = 1\nlet packaged = 2\n"),
            ("Engine/Generated", "import Foundation\npublic let a = 1\n"),
        ])
    func allowed(target: String, text: String) throws {
        let mistakes = try Repository.withCopy(of: ["Sources/\(target)/Planted.swift": text]) {
            try SourceCheck(root: $0).mistakes()
        }
        #expect(mistakes == [])
    }
}
