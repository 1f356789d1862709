internal import Expressions
internal import Rules

/// Facts of one evaluation, each read from the snapshot once, however many rules name it.
///
/// A class, so that looking up can remember; it never leaves the evaluation that made it.
final class FactMemo: ValueScope {
    let facts: FactStore
    private var seen: [String: (length: Int, outcome: Outcome)?] = [:]

    init(_ facts: FactStore) { self.facts = facts }

    func resolve(_ path: [String]) -> (length: Int, outcome: Outcome)? {
        // One text is a cheaper key than a list of texts.
        var name = ""
        for component in path {
            name += component
            name += "."
        }
        if let found = seen[name] { return found }
        let found = facts.resolve(path)
        seen[name] = .some(found)
        return found
    }
}
