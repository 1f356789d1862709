/// Keeps the first few elements of an order, however many pass by.
struct Ranking<Element> {
    private let limit: Int
    private let precedes: (Element, Element) -> Bool
    /// Sorted.
    private(set) var elements: [Element] = []

    init(limit: Int, by precedes: @escaping (Element, Element) -> Bool) {
        self.limit = max(limit, 0)
        self.precedes = precedes
    }

    mutating func offer(_ element: Element) {
        guard limit > 0 else { return }
        if elements.count == limit {
            guard let last = elements.last, precedes(element, last) else { return }
            elements.removeLast()
        }
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if precedes(elements[middle], element) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        elements.insert(element, at: low)
    }
}
