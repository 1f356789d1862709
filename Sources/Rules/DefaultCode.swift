internal import Expressions
package import Sysctl

/// The defaults of a setting as code: most are numbers for a range of kernels, and an entry of the
/// catalogue takes longer to make than all rules to be judged.
package enum DefaultCode {
    /// One default that the code holds.
    enum Candidate {
        /// Numbers, whatever the host is.
        case value(SysctlValue)
        /// Expressions, and the condition under which they hold, empty when they always do.
        case formula(condition: String, expressions: [String])
    }

    /// The code of an entry's defaults, in their order.
    package static func code(of entry: CatalogueEntry) -> String {
        var writer = CodeWriter()
        writer.write(entry.defaults.count)
        for candidate in entry.defaults {
            writer.write(candidate.kernel)
            let numbers = candidate.values.compactMap { Int64($0) }
            let arePlain =
                candidate.condition.isEmpty && candidate.place == nil
                && numbers.count == candidate.values.count
                && numbers.count == entry.shape.numberCount && !numbers.isEmpty
            writer.write(arePlain ? 1 : 0)
            if arePlain {
                for number in numbers { writer.write(signed: number) }
            } else {
                writer.write(candidate.condition)
                writer.write(candidate.values.count)
                for expression in candidate.values { writer.write(expression) }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Reads the candidates for a kernel, one after the other.
    struct Reader {
        private let shape: SysctlShape
        private let kernel: KernelVersion
        private var reader = CodeReader(at: 0)
        private var left: Int

        init(_ code: Span<UInt8>, shape: SysctlShape, on kernel: KernelVersion) {
            self.shape = shape
            self.kernel = kernel
            left = code.isEmpty ? 0 : reader.number(code)
        }

        /// The next default for the kernel, `nil` after the last.
        mutating func next(_ code: Span<UInt8>) -> Candidate? {
            while left > 0 {
                left -= 1
                let terms = reader.number(code)
                let isForKernel = reader.rangeContains(kernel, terms: terms, code)
                let arePlain = reader.number(code) == 1
                let candidate = arePlain ? numbers(code) : formula(code)
                if isForKernel { return candidate }
            }
            return nil
        }

        private mutating func numbers(_ code: Span<UInt8>) -> Candidate? {
            let first = reader.signed(code)
            switch shape {
            case .integer: return .value(.integer(first))
            case .interval: return .value(.interval(first, reader.signed(code)))
            case .triple:
                return .value(.triple(first, reader.signed(code), reader.signed(code)))
            case .ports, .text: return nil
            }
        }

        private mutating func formula(_ code: Span<UInt8>) -> Candidate {
            let condition = reader.text(code)
            var expressions: [String] = []
            for _ in 0..<reader.number(code) { expressions.append(reader.text(code)) }
            return .formula(condition: condition, expressions: expressions)
        }
    }
}

extension SysctlShape {
    /// How many numbers a default has; none for what is no number.
    fileprivate var numberCount: Int {
        switch self {
        case .integer: 1
        case .interval: 2
        case .triple: 3
        case .ports, .text: 0
        }
    }
}
