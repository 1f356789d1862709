import BuiltinRules
import Configuration
import Evidence
import Sysctl
import TestSupport
import Testing

/// Labels follow procps, which takes a bare `-key` for no assignment; they leave out names without a
/// separator, which are read here to be told what they lack.
@Suite(
    "Labelled real files",
    .enabled(if: !LabelledFile.all.isEmpty, "the labelled files are not in this checkout"))
struct LabelledFileTests {
    private func file(_ labelled: LabelledFile) throws -> ConfigurationFile {
        let input = readConfiguration(try labelled.bytes, path: labelled.path)
        guard case .file(let file) = input else { throw NotRead(input: input) }
        return file
    }

    @Test("hold as many assignments as their labels say", arguments: LabelledFile.below("sysctl.d"))
    func count(_ labelled: LabelledFile) throws {
        let file = try file(labelled)
        #expect(file.kind == .sysctl)
        let assignments = file.assignments.count { $0.value != .exclusion }
        let bareWords = labelled.lines("odd:no_separator_in_key").count
        #expect(assignments - bareWords == labelled.number("assignments"))
        let exclusions = file.assignments.filter { $0.value == .exclusion }.map(\.place.line)
        #expect(exclusions == labelled.lines("odd:systemd_exclusion"))
        let patterns = file.assignments.filter { $0.isPattern && $0.value != .exclusion }
        #expect(patterns.map(\.place.line) == labelled.lines("odd:glob"))
    }

    @Test("get notes on their odd lines", arguments: LabelledFile.below("sysctl.d"))
    func oddLines(_ labelled: LabelledFile) throws {
        let file = try file(labelled)
        func lines(_ kinds: ConfigurationNote.Kind...) -> [Int] {
            file.notes.filter { kinds.contains($0.kind) }.map(\.place.line)
        }
        #expect(lines(.invisible) == labelled.lines("odd:invisible_char"))
        #expect(lines(.byteOrderMark) == labelled.lines("odd:bom"))
        let foreign = Set(
            [
                "no_equals", "colon_separator", "bad_key", "sysctl_command",
                "not_an_assignment",
            ].flatMap { labelled.lines("odd:" + $0) })
        #expect(Set(lines(.notAssignment) + lines(.invisible)) == foreign.union(lines(.invisible)))
        #expect(foreign.isSubset(of: lines(.notAssignment, .invisible)))
        let templates = file.assignments.filter {
            if case .template = $0.value { true } else { false }
        }
        #expect(Set(templates.map(\.place.line)).isSubset(of: labelled.lines("odd:template")))
        if let count = labelled.number("crlf") {
            #expect(
                file.notes.filter { $0.kind == .carriageReturn }.map(\.detail) == [
                    "\(count) lines"
                ]
            )
        } else {
            #expect(lines(.carriageReturn).isEmpty)
        }
    }

    @Test(
        "get notes on quotes and comments behind values", arguments: LabelledFile.below("sysctl.d"))
    func values(_ labelled: LabelledFile) throws {
        let file = try file(labelled)
        var review = ConfigurationReview(
            catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
        let notes = review.facts(of: [file]).facts.notes
        let quoted = notes.filter { $0.kind == .quoted }.map(\.place.line)
        #expect(quoted == labelled.lines("odd:quoted_value"))
        let comments = notes.filter { $0.kind == .trailingComment }.map(\.place.line)
        #expect(Set(comments).isSubset(of: labelled.lines("odd:inline_comment")))
    }

    @Test("are known for dumps of their kernels", arguments: LabelledFile.below("dumps"))
    func dumps(_ labelled: LabelledFile) throws {
        let file = try file(labelled)
        #expect(file.kind == .dump)
        #expect(file.kernelRelease?.isEmpty == false)
        #expect(file.assignments.count == labelled.number("assignments"))
        #expect(file.notes.isEmpty)
        let kernel = try #require(KernelVersion(file.kernelRelease ?? ""))
        var review = ConfigurationReview(catalogue: Builtin.catalogue, kernel: kernel)
        let (facts, sysctls) = review.facts(of: [file])
        #expect(facts.notes.isEmpty)
        #expect(sysctls["net.ipv4.tcp_fin_timeout"]?.value != nil)
        #expect(sysctls.values.allSatisfy { $0.value != nil })
    }

    @Test(
        "hold as many settings in profiles and modules as their labels say",
        arguments: LabelledFile.below("other").filter { !$0.name.hasSuffix(".yml") })
    func profiles(_ labelled: LabelledFile) throws {
        let file = try file(labelled)
        #expect(file.kind == (labelled.name.hasSuffix(".nix") ? .nix : .tuned))
        #expect(file.assignments.count == labelled.number("assignments"))
        #expect(file.notes.isEmpty)
    }
}
