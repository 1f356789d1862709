internal import Sysctl

extension CatalogueEntry {
    /// Why a number that the kernel takes means nothing, `nil` when it may mean something.
    func nonsense(of number: Int64, on kernel: KernelVersion) -> String? {
        // Only switches and modes have a documented set; other sensible ranges are advice. Where
        // the kernel checks for less than a byte, what it takes is documented.
        if unit == .none, sensible.minimum == 0, let high = sensible.maximum,
            (1...3).contains(high),
            !(0...high).contains(number), kernelMaximum(on: kernel) ?? 255 >= 255
        {
            return high == 1 ? "0 and 1 are its values" : "0 to \(high) are its values"
        }
        if number < 0, let low = sensible.minimum, low >= 0, unit != .none {
            return "it counts \(unit.rawValue), of which there cannot be fewer than none"
        }
        return nil
    }

    private func kernelMaximum(on kernel: KernelVersion) -> Int64? {
        accepts.first { $0.kernel.contains(kernel) }?.maximum
    }

    /// The default that is a number, whatever the host; `nil` where it depends on something.
    func constantDefault(on kernel: KernelVersion) -> (text: String, numbers: [Int64])? {
        guard let entry = defaults.first(where: { $0.kernel.contains(kernel) }),
            entry.condition.isEmpty
        else { return nil }
        if shape == .text { return (entry.values.joined(separator: " "), []) }
        let numbers = entry.values.compactMap { Int64($0) }
        guard numbers.count == entry.values.count else { return nil }
        return (numbers.map { "\($0)" }.joined(separator: " "), numbers)
    }

    /// The kernels on which these numbers were the default, when one of them has since been raised
    /// and none lowered.
    func formerDefault(equalTo numbers: [Int64], below current: [Int64]) -> String? {
        guard numbers.count == current.count, !numbers.isEmpty,
            zip(numbers, current).allSatisfy({ $0 <= $1 })
        else { return nil }
        let former = defaults.first { entry in
            entry.condition.isEmpty && entry.values.compactMap { Int64($0) } == numbers
        }
        return former?.kernel.description
    }
}
