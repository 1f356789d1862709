internal import Expressions
package import Sysctl

/// The defaults of a setting as code: most are numbers for a range of kernels, and an entry of the
/// catalogue takes longer to make than all rules to be judged.
package enum DefaultCode {
    /// The code of an entry's defaults; those that need evaluation have no numbers in it.
    package static func code(of entry: CatalogueEntry) -> String {
        var writer = CodeWriter()
        writer.write(entry.defaults.count)
        for candidate in entry.defaults {
            writer.write(candidate.kernel)
            let numbers = candidate.values.compactMap { Int64($0) }
            let arePlain =
                candidate.condition.isEmpty && candidate.place == nil
                && numbers.count == candidate.values.count
                && numbers.count == entry.shape.numberCount
            writer.write(arePlain ? 1 : 0)
            for number in numbers where arePlain { writer.write(signed: number) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The default on a kernel, `nil` when the entry must tell.
    static func value(
        _ code: Span<UInt8>, shape: SysctlShape, on kernel: KernelVersion
    ) -> SysctlValue? {
        guard !code.isEmpty else { return nil }
        var reader = CodeReader(at: 0)
        for _ in 0..<reader.number(code) {
            let terms = reader.number(code)
            let isIt = reader.rangeContains(kernel, terms: terms, code)
            let arePlain = reader.number(code) == 1
            guard isIt else {
                if arePlain { for _ in 0..<shape.numberCount { _ = reader.signed(code) } }
                continue
            }
            guard arePlain else { return nil }
            let first = reader.signed(code)
            switch shape {
            case .integer: return .integer(first)
            case .interval: return .interval(first, reader.signed(code))
            case .triple: return .triple(first, reader.signed(code), reader.signed(code))
            case .ports, .text: return nil
            }
        }
        return nil
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
