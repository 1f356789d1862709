import Sysctl
import Testing

@Suite("Presence")
struct PresenceTests {
    @Test(
        "the table of versions decides on kernels that follow kernel.org",
        arguments: [
            ("4.9.337", Presence.notYet(since: KernelVersion(4, 10))),
            ("4.10.0", .present), ("4.11.12", .present),
            ("4.12.0", .removed(in: KernelVersion(4, 12))),
            ("4.9.8-100.fc24.x86_64", .notYet(since: KernelVersion(4, 10))),
            ("4.12.0-1.el7.elrepo.x86_64", .removed(in: KernelVersion(4, 12))),
        ])
    func mainline(release: String, presence: Presence) throws {
        #expect(try Self.presence(on: release) == presence)
    }

    @Test("what a distribution's version has is there, what it lost is not")
    func distributionTable() throws {
        #expect(try Self.presence(on: "4.11.0-44.el7a.x86_64") == .present)
        #expect(
            try Self.presence(on: "4.18.0-553.el8.x86_64")
                == .removed(in: KernelVersion(4, 12)))
    }

    @Test(
        "what is newer than a distribution's version may be there",
        arguments: [
            (
                "3.10.0-1160.el7.x86_64",
                "it came with 4.10, and Red Hat 7 brings changes of newer kernels to 3.10"
            ),
            (
                "4.4.0-166-generic",
                "it came with 4.10, and Ubuntu may bring changes of newer kernels to 4.4"
            ),
            (
                "4.4.9-mine",
                "it came with 4.10, and who built '4.4.9-mine' is not known, so that it may hold "
                    + "changes of newer kernels"
            ),
        ])
    func mayBeBackported(release: String, reason: String) throws {
        #expect(try Self.presence(on: release) == .unknown(because: reason))
    }

    @Test("a fact about the distribution comes before the table")
    func facts() throws {
        let facts = [
            try KernelOverlayTests.fact(
                Self.key, since: "3.10.0-514", before: "3.10.0-693", isPresent: false),
            try KernelOverlayTests.fact(Self.key, since: "3.10.0-693"),
        ]
        #expect(
            try Self.presence(on: "3.10.0-514.el7.x86_64", facts) == .leftOut(source: "tree"))
        #expect(try Self.presence(on: "3.10.0-1160.el7.x86_64", facts) == .present)
        guard case .unknown = try Self.presence(on: "3.10.0-327.el7.x86_64", facts) else {
            Issue.record("decided by a fact about later releases")
            return
        }
    }

    @Test("a fact of low confidence and one about something else decide nothing")
    func otherFacts() throws {
        let facts = [
            try KernelOverlayTests.fact(Self.key, since: "3.10.0-1", confidence: "low"),
            try KernelOverlayTests.fact(
                Self.key, since: "3.10.0-1", isPresent: nil, defaults: ["1"]),
            try KernelOverlayTests.fact("net.ipv4.other", since: "3.10.0-1"),
        ]
        guard case .unknown = try Self.presence(on: "3.10.0-1160.el7.x86_64", facts) else {
            Issue.record("decided by a fact that does not tell")
            return
        }
    }

    @Test("a distribution that brings nothing back is judged by its version")
    func noBackports() throws {
        #expect(
            try Self.presence(on: "4.9.0-3-amd64") == .notYet(since: KernelVersion(4, 10)))
    }

    @Test("2.6.32 stands for any version before it")
    func oldest() throws {
        let entry = Self.entry(introduced: KernelVersion(2, 6, 32))
        #expect(Catalogue([entry]).presence(of: entry, on: KernelVersion(2, 6, 18)) == .present)
    }

    private static let key = "net.ipv4.own"

    private static func entry(introduced: KernelVersion) -> CatalogueEntry {
        CatalogueEntry(
            key: SysctlKey(key), summary: "", shape: .integer, unit: .none, isReadOnly: false,
            isSecret: false, introduced: introduced, removed: KernelVersion(4, 12), accepts: [],
            sensible: (nil, nil), defaults: [], scope: [], childNamespace: .present,
            noEffect: nil, replacedBy: nil, takesEffect: .immediately, does: "", doesNot: "",
            notes: [], sources: [])
    }

    private static func presence(
        on release: String, _ facts: [KernelOverlay.Fact] = []
    ) throws -> Presence {
        func overlay(
            _ distribution: DistributionKernel, _ title: String,
            _ backports: KernelOverlay.Backports
        ) -> KernelOverlay {
            KernelOverlay(
                distribution: distribution, title: title, bases: [], backports: backports,
                facts: distribution == .el7 ? facts : [])
        }
        let entry = entry(introduced: KernelVersion(4, 10))
        let catalogue = Catalogue(
            [entry],
            overlays: [
                overlay(.el7, "Red Hat 7", .some), overlay(.ubuntu, "Ubuntu", .unknown),
                overlay(.debian, "Debian", .none),
            ])
        return catalogue.presence(of: entry, on: try #require(KernelVersion(release)))
    }
}
