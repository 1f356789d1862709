internal import Synchronization

/// What is made when it is asked for, and kept: a table of which most runs look at a few elements,
/// and some at the same ones again and again.
package final class OnceMade<Element: Sendable>: Sendable {
    private let elements = Mutex<[Int: Element]>([:])
    private let make: @Sendable (Int) -> Element

    /// Takes what makes the element of an index; it must always give the same.
    package init(_ make: @escaping @Sendable (Int) -> Element) {
        self.make = make
    }

    /// The element of that index.
    package subscript(index: Int) -> Element {
        elements.withLock { elements in
            if let element = elements[index] { return element }
            let element = make(index)
            elements[index] = element
            return element
        }
    }
}
