/// Why a namespace could not be entered.
package enum NamespaceError: Error, Equatable {
    /// The name holds a slash, or is empty or made of dots alone.
    case invalidName(String)
    /// No namespace has that name; those that exist, sorted, and the one nearest to it.
    case unknownName(String, existing: [String], suggestion: String?)
    /// No process has that number, or none that this user sees.
    case unknownProcess(Int32)
    /// This user may not enter the namespace behind the file.
    case notPermitted(path: String)
    /// It is gone, or its number belongs to another by now.
    case vanished(path: String)
    /// The kernel refused for another reason, told in words.
    case refused(path: String, reason: String)

    /// Whether the name was wrong, not the right to enter.
    package var isMisnamed: Bool {
        switch self {
        case .invalidName, .unknownName, .unknownProcess: true
        case .notPermitted, .vanished, .refused: false
        }
    }
}

extension NamespaceError {
    private static let lackOfRights = "permission denied; it needs CAP_SYS_ADMIN, run as root"

    /// Why a namespace that is there stays unknown, the same for all that share the reason; `nil`
    /// for one that is not there.
    package var reasonUnknown: String? {
        switch self {
        case .notPermitted: "it cannot be entered: \(Self.lackOfRights)"
        case .refused(_, let reason): "it cannot be entered: \(reason)"
        case .invalidName, .unknownName, .unknownProcess, .vanished: nil
        }
    }
}

extension NamespaceError: CustomStringConvertible {
    /// One line, lower case, without a full stop.
    package var description: String {
        switch self {
        case .invalidName(let name):
            "'\(name)' is not a namespace name; expected one that 'ip netns' lists"
        case .unknownName(let name, let existing, let suggestion):
            "no network namespace is called '\(name)'; "
                + (suggestion.map { "did you mean '\($0)'? " } ?? "") + Self.list(existing)
        case .unknownProcess(let pid):
            "no process has the number \(pid)"
        case .notPermitted(let path):
            "cannot enter network namespace '\(path)': \(Self.lackOfRights)"
        case .vanished(let path):
            "network namespace '\(path)' was deleted while it was looked for"
        case .refused(let path, let reason):
            "cannot enter network namespace '\(path)': \(reason)"
        }
    }

    private static func list(_ names: [String]) -> String {
        guard !names.isEmpty else { return "'ip netns' has given no names here" }
        let shown = names.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
        let rest = names.count - min(names.count, 10)
        return "there are \(shown)" + (rest > 0 ? " and \(rest) more" : "")
    }
}
