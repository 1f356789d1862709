import Expressions
import Testing

@Suite("random text")
struct RandomTextTests {
    /// Linear congruences; the same numbers in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) << 32 | (state >> 17) & 0xffff_ffff
        }
    }

    private static let words = [
        "and", "or", "not", "in", "true", "false", "(", ")", "[", "]", ".", ",", "==", "!=", "<",
        ">=", "+", "-", "*", "/", "1", "0", "0.5", "90%", "4KiB", "5s", "3pages", "int", "bytes",
        "range", "reserved", "ints", "sizes", "listeners", "sysctl.rmem", "port", "max", "'a'",
        "min(", "sum(", "if(", "add(", "percentile(", "known(", "lost", "9223372036854775807",
        "round_up(", "number(", "{", "}", "nothing", "[0]", "['max']", ".low", "'", "=", "%",
    ]

    /// Parses, checks and evaluates, as expression and as template; gives whether it parsed.
    private func tryAll(_ text: String) throws -> Bool {
        if let template = try? Template(parsing: text) {
            _ = template.render(in: Facts.standard)
        }
        do throws(ExpressionError) {
            let expression = try Expression(parsing: text)
            let outcome = expression.evaluate(in: Facts.standard)
            if case .known(let value) = outcome,
                let type = try? expression.check(in: Facts.standard)
            {
                #expect(value.isOne(of: type), "\(text)")
            }
            return true
        } catch {
            #expect((0...text.utf8.count).contains(error.offset), "\(text)")
            #expect(!error.description.isEmpty)
            return false
        }
    }

    @Test("ten thousand strings of random bytes neither crash nor point outside")
    func bytes() throws {
        var generator = Generator(state: 20_260)
        for _ in 0..<10_000 {
            let length = Int.random(in: 0...40, using: &generator)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = try tryAll(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("ten thousand rows of random words neither crash nor break the checker's promise")
    func tokens() throws {
        var generator = Generator(state: 4)
        var parsed = 0
        for _ in 0..<10_000 {
            let length = Int.random(in: 1...7, using: &generator)
            let words = (0..<length).compactMap { _ in Self.words.randomElement(using: &generator) }
            if try tryAll(words.joined(separator: " ")) { parsed += 1 }
        }
        #expect(parsed > 300)
    }
}
