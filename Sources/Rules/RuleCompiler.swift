internal import Expressions
internal import Sysctl

/// Turns definitions into code; facts are numbered over all definitions of one compiler.
///
/// The code of a rule is: status, report, highest level, whether its verdict hangs on who holds a
/// socket, the fact that is its setting (one more than its number, 0 for none), kernel range,
/// numbers of all facts, then the parts `each` (when there is one), `let` after `let`, and the
/// condition up to the end.
package struct RuleCompiler {
    /// The facts by number, in dots; `factDot` stands for a dot inside a component.
    package private(set) var facts: [String] = []
    private var numbers: [String: Int] = [:]

    /// Stands for a dot that is part of a component of what is no setting.
    static let factDot: UInt8 = 0x1f

    /// Begins without facts.
    package init() {}

    /// The code of a rule.
    package mutating func code(of definition: RuleDefinition) throws(RuleError) -> String {
        var names = Names(declared: definition.facts)
        let each =
            definition.each.isEmpty
            ? nil : try part("each", definition.each, of: definition, &names)
        if each != nil { names.locals.append(definition.elementName) }
        var lets: [[UInt8]] = []
        for binding in definition.lets {
            lets.append(
                try part("let.\(binding.name)", binding.expression, of: definition, &names))
            names.locals.append(binding.name)
        }
        let condition = try part("when", definition.condition, of: definition, &names)

        var writer = CodeWriter()
        writer.write(definition.status.number)
        writer.write(definition.report == .once ? 1 : 0)
        writer.write(definition.highestLevel.number)
        writer.write(names.asksForOwner ? 1 : 0)
        writer.write(definition.key.isEmpty ? 0 : number(of: "sysctl.\(definition.key)") + 1)
        writer.write(definition.kernel)
        write(names, &writer)
        do {
            writer.write(each == nil ? 0 : 1)
            if let each { try writer.write(part: each) }
            writer.write(lets.count)
            for code in lets { try writer.write(part: code) }
            try writer.write(part: condition)
        } catch {
            throw .invalidExpression(rule: definition.id, field: "when", error)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// What the names of one rule stand for.
    private struct Names {
        /// Facts as the definition lists them: those that lead the name chains.
        let declared: Set<String>
        let mostComponents: Int
        var locals: [String] = []
        /// The texts of the facts that were met, by their dotted names.
        var met: [String: String] = [:]
        /// Whether an owned list is met, and whether any member that tells of owners is.
        private var hasOwnedList = false
        private var hasOwner = false

        var asksForOwner: Bool { hasOwnedList && hasOwner }

        init(declared: [String]) {
            self.declared = Set(declared)
            mostComponents =
                declared.map { $0.utf8.count { $0 == UInt8(ascii: ".") } + 1 }.max() ?? 0
        }

        /// Looks for owners of sockets among what an expression asks for.
        mutating func note(_ expression: Expression) {
            let owners = FactSchema.ownerMembers
            for path in expression.paths {
                let fact = path.joined(separator: ".")
                hasOwnedList =
                    hasOwnedList
                    || FactSchema.ownedFacts.contains { fact == $0 || fact.hasPrefix("\($0).") }
                hasOwner = hasOwner || path.dropFirst().contains { owners.contains($0) }
            }
            hasOwner = hasOwner || expression.members.contains { owners.contains($0) }
        }

        /// How many components name the fact: the most that make a declared one.
        func length(of path: [String]) -> Int {
            for length in stride(from: min(path.count, mostComponents), through: 1, by: -1)
            where declared.contains(Self.written(path[..<length])) {
                return length
            }
            return path.count
        }

        /// The name of a fact as definitions write it.
        static func written(_ path: ArraySlice<String>) -> String {
            path.map { isSetting(path) ? undotted($0) : $0 }.joined(separator: ".")
        }

        /// The name of a fact in which every dot separates components.
        static func text(_ path: ArraySlice<String>) -> String {
            path.map { isSetting(path) ? undotted($0) : marked($0) }.joined(separator: ".")
        }

        private static func isSetting(_ path: ArraySlice<String>) -> Bool {
            path.first == "sysctl" || path.first == "default" || path.first == FactSchema.initial
        }

        /// A dot inside a component of a setting, an interface, is a slash in its key.
        private static func undotted(_ component: String) -> String {
            component.utf8.contains(UInt8(ascii: "."))
                ? SysctlKey(path: component).name : component
        }

        private static func marked(_ component: String) -> String {
            let dot = UInt8(ascii: ".")
            return String(
                decoding: component.utf8.map { $0 == dot ? factDot : $0 }, as: UTF8.self)
        }
    }

    private mutating func part(
        _ field: String, _ source: String, of definition: RuleDefinition, _ names: inout Names
    ) throws(RuleError) -> [UInt8] {
        let expression = try definition.parse(field, source)
        names.note(expression)
        do {
            return try expression.code { path in
                if let first = path.first, let local = names.locals.firstIndex(of: first) {
                    return .local(local)
                }
                let length = names.length(of: path)
                let text = Names.text(path[..<length])
                names.met[Names.written(path[..<length])] = text
                return .fact(number(of: text), length: length)
            }
        } catch {
            throw .invalidExpression(rule: definition.id, field: field, error)
        }
    }

    private mutating func number(of fact: String) -> Int {
        if let number = numbers[fact] { return number }
        numbers[fact] = facts.count
        facts.append(fact)
        return facts.count - 1
    }

    private mutating func write(_ names: Names, _ writer: inout CodeWriter) {
        let all = names.declared.union(names.met.keys).sorted()
        writer.write(all.count)
        for fact in all { writer.write(number(of: names.met[fact] ?? fact)) }
    }
}
