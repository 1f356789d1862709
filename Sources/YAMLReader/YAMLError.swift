/// Why a text could not be read as YAML.
package enum YAMLError: Error, Equatable {
    /// The text breaks the grammar at the mark; the problem is in the parser's words.
    case syntax(Mark, problem: String)
    /// The mapping has the key at the mark already, at `first`.
    case duplicateKey(Mark, key: String, first: Mark)
    /// The collection at the mark, or one inside the alias there, exceeds the limit.
    case tooDeep(Mark, limit: Int)
    /// The node at the mark takes the number of nodes over the limit.
    case tooLarge(Mark, limit: Int)
    /// The `%TAG` line at the mark is one more than the limit.
    case tooManyDirectives(Mark, limit: Int)
    /// No anchor of that name stands before the alias in its document.
    case unknownAlias(Mark, name: String)
    /// The alias stands inside the very node that it names.
    case recursiveAlias(Mark, name: String)
    /// The bytes at the mark are not UTF-8.
    case notUTF8(Mark)
    /// The parser could not get memory.
    case outOfMemory
}

extension YAMLError {
    /// The place of the error, or nil when it has none.
    package var mark: Mark? {
        switch self {
        case .syntax(let mark, _), .duplicateKey(let mark, _, _), .tooDeep(let mark, _),
            .tooLarge(let mark, _), .tooManyDirectives(let mark, _), .unknownAlias(let mark, _),
            .recursiveAlias(let mark, _), .notUTF8(let mark):
            mark
        case .outOfMemory:
            nil
        }
    }
}

extension YAMLError: CustomStringConvertible {
    /// The message without its place, which `mark` has.
    package var description: String {
        switch self {
        case .syntax(_, let problem):
            problem
        case .duplicateKey(_, let key, let first):
            "key '\(key)' is given twice; first on line \(first.line), column \(first.column)"
        case .tooDeep(_, let limit):
            "lists and mappings are nested more than \(limit) deep"
        case .tooLarge(_, let limit):
            "text unfolds to more than \(limit) nodes"
        case .tooManyDirectives(_, let limit):
            "text has more than \(limit) '%TAG' lines"
        case .unknownAlias(_, let name):
            "no anchor '&\(name)' stands before the alias '*\(name)'"
        case .recursiveAlias(_, let name):
            "alias '*\(name)' stands inside the node that it names"
        case .notUTF8:
            "text is not UTF-8; convert the file to UTF-8"
        case .outOfMemory:
            "no memory left to read the text"
        }
    }
}
