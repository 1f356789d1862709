import Evidence
import FoundationEssentials
import Testing

@Suite("Reading")
struct ReadingTests {
    @Test("an observed value keeps its origin in JSON, both ways")
    func observedRoundTrip() throws {
        let reading = Reading<Int64>.observed(60, from: "/proc/sys/net/ipv4/tcp_fin_timeout")
        let json = #"{"from":"/proc/sys/net/ipv4/tcp_fin_timeout","value":60}"#
        #expect(try Self.json(reading) == json)
        #expect(try Self.reading(json) == reading)
    }

    @Test("an absent value keeps its reason in JSON, both ways", arguments: Absence.Reason.allCases)
    func absentRoundTrip(reason: Absence.Reason) throws {
        let reading = Reading<Int64>.absent(Absence(reason, "permission denied"))
        let json = #"{"absent":"\#(reason.rawValue)","detail":"permission denied"}"#
        #expect(try Self.json(reading) == json)
        #expect(try Self.reading(json) == reading)
    }

    @Test("the reasons have the words of the snapshot format")
    func words() {
        #expect(
            Absence.Reason.allCases.map(\.rawValue) == [
                "nonexistent", "denied", "not_collected", "not_in_input", "malformed", "failed",
            ])
    }

    @Test("an absence without detail is read as one with an empty detail")
    func detailMayBeMissing() throws {
        #expect(try Self.reading(#"{"absent":"denied"}"#) == .absent(Absence(.denied, "")))
    }

    @Test("an absence wins over a value that stands beside it")
    func absenceWins() throws {
        let reading = try Self.reading(#"{"absent":"failed","detail":"x","value":0,"from":"y"}"#)
        #expect(reading == .absent(Absence(.failed, "x")))
    }

    @Test(
        "refuses what is neither a value with its origin nor a known reason",
        arguments: [
            "{}", #"{"value":1}"#, #"{"from":"x"}"#, #"{"absent":"bored","detail":""}"#,
            #"{"value":"1","from":"x"}"#, #"{"value":null,"from":"x"}"#, "1", "null",
            #"{"value":9223372036854775808,"from":"x"}"#,
        ])
    func refuses(json: String) {
        #expect(throws: DecodingError.self) { try Self.reading(json) }
    }

    @Test("gives the value or the reason, never both")
    func accessors() {
        let observed = Reading<Int64>.observed(0, from: "x")
        let absent = Reading<Int64>.absent(Absence(.denied, "y"))
        #expect(observed.value == 0)
        #expect(observed.absence == nil)
        #expect(absent.value == nil)
        #expect(absent.absence == Absence(.denied, "y"))
    }

    private static func json(_ reading: Reading<Int64>) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(reading), as: UTF8.self)
    }

    private static func reading(_ json: String) throws -> Reading<Int64> {
        try JSONDecoder().decode(Reading<Int64>.self, from: Data(json.utf8))
    }
}
