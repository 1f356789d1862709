import BuiltinRules
import Evidence
import Expressions
import Rules
import Testing

@Suite("FactStore, several network namespaces")
struct FactStoreSurveyTests {
    private static let names = [
        "survey.namespaces", "survey.orphans.here", "survey.orphans.machine",
        "survey.memory.here", "survey.memory.machine", "survey.unseen_orphans",
        "initial.net.core.somaxconn",
    ]

    private static let survey = SurveyFacts(
        namespaces: 3,
        initial: .observed(
            ["net.core.somaxconn": .observed("65535", from: "/proc/sys/net/core/somaxconn")],
            from: "test"),
        orphans: .observed(SharedUse(here: 5, machine: 9), from: "sockstat"),
        memory: .observed(SharedUse(here: 50, machine: 90), from: "sockstat"),
        unseenOrphans: .observed(4, from: "sockstat"))

    @Test("where one namespace was looked at, there is no such fact", arguments: names)
    func alone(name: String) throws {
        guard case .unknown(let missing) = try FactStoreTests.value(name) else {
            Issue.record("\(name) has a value")
            return
        }
        #expect(missing.map(\.kind) == [.nonexistent])
        #expect(missing[0].reason == "only --all-netns looks at several network namespaces")
    }

    @Test(
        "each has the value of the survey",
        arguments: zip(
            names,
            [.int(3), .int(5), .int(9), .pages(50), .pages(90), .int(4), .int(65_535)] as [Value]))
    func values(name: String, value: Value) throws {
        #expect(try FactStoreTests.value(name) { $0.survey = Self.survey } == .known(value))
    }

    @Test("what was not counted, because the machine has few, is missing and not zero")
    func notCounted() throws {
        for name in ["survey.orphans.here", "survey.memory.here"] {
            let outcome = try FactStoreTests.value(name) {
                $0.survey = Self.survey
                $0.survey?.orphans = .observed(SharedUse(here: nil, machine: 9), from: "test")
                $0.survey?.memory = .observed(SharedUse(here: nil, machine: 9), from: "test")
            }
            #expect(
                outcome == .missing(name, "the machine has too few of them to count", .absent))
        }
    }

    @Test("an initial namespace that was not looked at leaves its settings undetermined")
    func initialRefused() throws {
        let outcome = try FactStoreTests.value("initial.net.core.somaxconn") {
            $0.survey = Self.survey
            $0.survey?.initial = .absent(Absence(.failed, "not looked at"))
        }
        #expect(
            outcome
                == .missing(
                    "net.core.somaxconn of the initial network namespace", "not looked at", .absent)
        )
    }

    @Test("origins are those of the survey")
    func origins() throws {
        var snapshot = try FactStoreTests.minimal()
        snapshot.survey = Self.survey
        let store = FactStore(snapshot, catalogue: Builtin.catalogue)
        #expect(store.origin(of: ["survey", "orphans", "here"]) == "sockstat")
        #expect(store.origin(of: ["survey", "namespaces"]) == "--all-netns")
        #expect(
            store.origin(of: ["initial", "net", "core", "somaxconn"])
                == "/proc/sys/net/core/somaxconn")
    }
}
