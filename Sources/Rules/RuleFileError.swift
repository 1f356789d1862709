package import Expressions
package import YAMLReader

/// What is wrong in a rule file or a catalogue file, and where.
package struct RuleFileError: Error, Equatable, CustomStringConvertible {
    /// The mistake.
    package enum Problem: Sendable, Equatable {
        /// The text is not YAML.
        case yaml(String)
        /// A key that the format does not have.
        case unknownKey(String, suggestion: String?)
        /// A key that must be there.
        case missingKey(String)
        /// Another kind of node than the key takes.
        case wrongKind(key: String, expected: String, found: String)
        /// A word that is not one of those allowed.
        case unknownValue(key: String, value: String, allowed: [String])
        /// An expression or template is wrong.
        case expression(key: String, ExpressionError)
        /// An expression has another type than its place needs.
        case wrongType(key: String, expected: String, found: String)
        /// A setting that the catalogue does not hold.
        case unknownSysctl(String, suggestion: String?)
        /// A fact in an example that does not exist, or that an example cannot set.
        case unknownFact(String, suggestion: String?)
        /// A kernel range that cannot be read.
        case invalidKernelRange(String)
        /// A kernel version that cannot be read.
        case invalidVersion(String)
        /// A value that does not fit.
        case invalidValue(key: String, value: String, expected: String)
        /// Two keys that must agree and do not.
        case contradiction(String)
        /// Required examples are missing.
        case missingExample(String)
    }

    /// The file as the user named it.
    package let file: String
    /// The place, 1-based.
    package let mark: Mark
    /// The mistake.
    package let problem: Problem

    /// Makes an error.
    package init(file: String, mark: Mark, problem: Problem) {
        self.file = file
        self.mark = mark
        self.problem = problem
    }

    /// `path:line:col: error: message`.
    package var description: String {
        "\(file):\(mark.line):\(mark.column): error: \(message)"
    }

    private var message: String {
        func hint(_ suggestion: String?) -> String {
            suggestion.map { "; did you mean '\($0)'?" } ?? ""
        }
        return switch problem {
        case .yaml(let text): text
        case .unknownKey(let key, let suggestion): "unknown key '\(key)'\(hint(suggestion))"
        case .missingKey(let key): "the key '\(key)' is missing"
        case .wrongKind(let key, let expected, let found):
            "'\(key)' must be a \(expected), found a \(found)"
        case .unknownValue(let key, let value, let allowed):
            "'\(value)' is not a value of '\(key)'; expected \(allowed.joined(separator: ", "))"
        case .expression(let key, let error): "in '\(key)': \(error)"
        case .wrongType(let key, let expected, let found):
            "'\(key)' must be of type \(expected), this is of type \(found)"
        case .unknownSysctl(let name, let suggestion):
            "no setting is called '\(name)'\(hint(suggestion))"
        case .unknownFact(let name, let suggestion):
            "no fact that an example can set is called '\(name)'\(hint(suggestion))"
        case .invalidKernelRange(let text):
            "'\(text)' is not a kernel range; expected comparisons such as '>= 4.10, < 4.12'"
        case .invalidVersion(let text):
            "'\(text)' is not a kernel version; expected numbers such as '4.12'"
        case .invalidValue(let key, let value, let expected):
            "'\(value)' does not fit '\(key)'; expected \(expected)"
        case .contradiction(let text): text
        case .missingExample(let expectation):
            "the rule needs an example that expects '\(expectation)'"
        }
    }
}
