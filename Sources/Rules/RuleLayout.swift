package import Expressions
package import Sysctl

/// Where the parts of a rule's code are.
package struct RuleLayout: Sendable {
    /// Whether there is one finding for all elements.
    package let reportsOnce: Bool
    /// The worst level that the rule can give.
    package let highestLevel: Level
    /// Whether the verdict hangs on who holds a socket.
    let asksForOwner: Bool
    /// The number of the fact that is the rule's setting, `nil` when it is not about one.
    package let key: Int?
    /// Where the list to judge begins, `nil` when there is one judgement.
    package let each: Int?
    /// Where the condition begins.
    package let condition: Int
    private let kernelTerms: Int
    private let kernel: CodeReader
    private let factCount: Int
    private let facts: CodeReader
    private let letCount: Int
    private let lets: CodeReader

    /// Whether a rule with that code is never evaluated.
    static func isRetired(_ code: Span<UInt8>) -> Bool {
        status(code) == RuleDefinition.Status.retired.number
    }

    /// Whether a rule with that code is on trial.
    static func isPreview(_ code: Span<UInt8>) -> Bool {
        status(code) == RuleDefinition.Status.preview.number
    }

    private static func status(_ code: Span<UInt8>) -> Int {
        var reader = CodeReader(at: 0)
        return reader.number(code)
    }

    /// Finds the parts of a rule's code.
    package init(_ code: Span<UInt8>) {
        var reader = CodeReader(at: 0)
        _ = reader.number(code)
        reportsOnce = reader.number(code) == 1
        highestLevel = Level(number: reader.number(code))
        asksForOwner = reader.number(code) == 1
        let keyAfterNone = reader.number(code)
        key = keyAfterNone == 0 ? nil : keyAfterNone - 1
        kernelTerms = reader.number(code)
        kernel = reader
        for _ in 0..<(kernelTerms * 4) { _ = reader.number(code) }
        factCount = reader.number(code)
        facts = reader
        for _ in 0..<factCount { _ = reader.number(code) }
        if reader.number(code) == 1 {
            let end = reader.end(code)
            each = reader.position
            reader.position = end
        } else {
            each = nil
        }
        letCount = reader.number(code)
        lets = reader
        for _ in 0..<letCount { reader.position = reader.end(code) }
        _ = reader.end(code)
        condition = reader.position
    }

    /// Whether the rule speaks of some kernels only.
    package var isForSomeKernels: Bool { kernelTerms > 0 }

    /// Whether the rule speaks of a kernel.
    package func speaks(of version: KernelVersion, _ code: Span<UInt8>) -> Bool {
        var reader = kernel
        return reader.rangeContains(version, terms: kernelTerms, code)
    }

    /// The kernels that the rule speaks of.
    package func kernelRange(_ code: Span<UInt8>) -> KernelRange {
        var reader = kernel
        var terms: [KernelRange.Term] = []
        for _ in 0..<kernelTerms { terms.append(reader.term(code)) }
        return KernelRange(terms: terms)
    }

    /// Hands out the numbers of the facts that the rule names.
    package func forEachFact(_ code: Span<UInt8>, _ body: (Int) -> Void) {
        var reader = facts
        for _ in 0..<factCount { body(reader.number(code)) }
    }

    /// Makes a machine ready for the rule's code.
    package func prepare(_ machine: inout Machine, _ code: Span<UInt8>, facts: [Int]) {
        machine.begin(facts: facts)
        if each != nil { machine.addLocal(at: 0) }
        var reader = lets
        for _ in 0..<letCount {
            let end = reader.end(code)
            machine.addLocal(at: reader.position)
            reader.position = end
        }
    }
}

extension RuleDefinition.Status {
    /// The status's number in code.
    var number: Int {
        switch self {
        case .stable: 0
        case .retired: 1
        case .preview: 2
        }
    }
}

// Numbers as `RuleCompiler` writes them. `allCases` would make a list each time.
extension Level {
    /// The level's number in code.
    var number: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        case .critical: 3
        }
    }

    init(number: Int) {
        switch number {
        case 0: self = .info
        case 1: self = .warning
        case 2: self = .error
        default: self = .critical
        }
    }
}
