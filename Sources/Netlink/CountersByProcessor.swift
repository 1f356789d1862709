/// Counters of 32 bits by name, apart for each processor.
///
/// A list, because processors are few: the first dictionary by number would have the runtime search
/// all types of the program, which takes as long as a tenth of a run.
package struct CountersByProcessor: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// The counters of one processor.
    package struct Entry: Sendable, Equatable {
        /// The number that the kernel gives the processor.
        package let processor: Int
        /// What was counted there, by name.
        package var counters: [String: UInt32]
    }

    /// One for each processor, ascending by its number.
    package private(set) var entries: [Entry] = []

    /// Nothing was counted.
    package init() {}

    /// Takes counters by number of the processor.
    package init(dictionaryLiteral elements: (Int, [String: UInt32])...) {
        for (processor, counters) in elements { self[processor] = counters }
    }

    /// Whether no processor was counted.
    package var isEmpty: Bool { entries.isEmpty }

    /// The counters of a processor, `nil` for one that was not counted.
    package subscript(processor: Int) -> [String: UInt32]? {
        get { entries.first { $0.processor == processor }?.counters }
        set {
            // Processors come in ascending order.
            var index = entries.count
            while index > 0, entries[index - 1].processor >= processor { index -= 1 }
            if index < entries.count, entries[index].processor == processor {
                entries.remove(at: index)
            }
            if let newValue {
                entries.insert(Entry(processor: processor, counters: newValue), at: index)
            }
        }
    }
}
