import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("Conditions and owners in the review")
struct ConditionTests {
    private let key = "net.core.somaxconn"

    /// Reviews assignments to one key, each with its value, condition and owner.
    private func review(_ assignments: (value: String, condition: Int, owner: Int)...)
        -> (overridden: [Int], value: String?, isKnown: Bool)
    {
        let file = ConfigurationFile(
            path: "t.yml", kind: .ansible,
            assignments: assignments.enumerated().map { index, assignment in
                Assignment(
                    key: key, spelling: key, value: .text(assignment.value),
                    owner: assignment.owner, condition: assignment.condition,
                    place: SourcePlace(file: "t.yml", line: index + 1, column: 1, text: ""))
            })
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
        let (facts, sysctls) = review.facts(of: [file])
        let overridden = facts.notes.filter { $0.kind == .overridden }.map(\.place.line)
        return (overridden, sysctls[key]?.value, sysctls[key]?.value != nil)
    }

    @Test("a later assignment overrides one of the same condition, and without one any")
    func overrides() {
        #expect(review(("1000", 0, 0), ("2000", 0, 0)) == ([1], "2000", true))
        #expect(review(("1000", 1, 0), ("2000", 1, 0)) == ([1], "2000", true))
        #expect(review(("1000", 1, 0), ("2000", 2, 0), ("3000", 0, 0)) == ([1, 2], "3000", true))
    }

    @Test("under another condition nobody knows which value counts, unless both are the same")
    func undecided() {
        #expect(review(("1000", 0, 0), ("2000", 1, 0)) == ([], nil, false))
        #expect(review(("1000", 1, 0), ("2000", 2, 0)) == ([], nil, false))
        #expect(review(("1000", 0, 0), ("1000", 1, 0)) == ([], "1000", true))
    }

    @Test("one owner does not override another")
    func owners() {
        #expect(review(("1000", 0, 1), ("2000", 0, 2)).overridden == [])
    }

    @Test("a line stays in force where the kernel refuses those behind it")
    func refused() {
        #expect(review(("1000", 0, 0), ("abc", 0, 0)) == ([], nil, false))
        #expect(review(("1000", 0, 0), ("2000", 0, 0), ("-1", 0, 0)) == ([1], nil, false))
        #expect(review(("abc", 0, 0), ("1000", 0, 0), ("x", 0, 0)).overridden == [1])
        #expect(review(("abc", 0, 0), ("x", 0, 0)).overridden == [])
        #expect(review(("1000", 0, 0), ("abc", 0, 0), ("2000", 0, 0)).overridden == [1, 2])
        #expect(review(("1000", 0, 0), ("abc", 1, 0)).overridden == [])
        #expect(review(("1000", 0, 0), ("2000", 1, 0), ("abc", 0, 0)).overridden == [])
    }

    @Test("what a pod sets is not overridden by what its containers set on the host")
    func scopes() {
        let places = (1...2).map { SourcePlace(file: "t.yml", line: $0, column: 1, text: "") }
        let file = ConfigurationFile(
            path: "t.yml", kind: .kubernetes,
            assignments: zip([ConfigurationFile.Scope.pod, .host], places).map {
                Assignment(
                    key: key, spelling: key, value: .text("\($1.line)000"), scope: $0, place: $1)
            })
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
        let notes = review.facts(of: [file]).facts.notes
        #expect(!notes.contains { $0.kind == .overridden })
    }

    @Test("a file with one owner is one unit with all that belongs to it")
    func oneUnit() {
        let file = YAMLText("services: {a: {sysctls: [net.a=1, net.b=2, net.c]}}").file
        #expect(file.map { $0.units == [$0] } == true)
    }

    @Test("notes and diagnostics stand in the first unit")
    func notes() {
        let file = YAMLText(
            """
            services:
              {{ x }}: {}
              a: {sysctls: [net.a=1]}
              b: {sysctls: [net.b=1, net.c]}
            """
        ).file
        #expect(file?.units.map(\.notes.count) == [1, 0])
        #expect(file?.units.map(\.diagnostics.count) == [1, 0])
    }
}
