package import Sysctl

/// A rule that is ready to be evaluated.
package struct Rule: Sendable {
    let table: RuleTable
    let index: Int

    init(table: RuleTable, index: Int) {
        self.table = table
        self.index = index
    }

    /// Compiles a definition that is not built in.
    package init(_ definition: RuleDefinition) throws(RuleError) {
        var compiler = RuleCompiler()
        let code = try compiler.code(of: definition)
        table = RuleTable(
            ids: [definition.id], titles: [definition.title], names: [definition.names],
            codes: [code], facts: compiler.facts
        ) { _ in definition }
        index = 0
    }

    /// The stable id.
    package var id: String { table.ids[index] }

    /// What is wrong, in a few words.
    package var title: String { table.titles[index] }

    /// The readable name.
    package var slug: String {
        let length = slugLength
        return length == names.utf8.count ? names : String(Substring(names.utf8.prefix(length)))
    }

    /// Other ids under which the rule is known.
    package var aliases: [String] {
        let length = slugLength
        guard length < names.utf8.count else { return [] }
        return names.utf8.dropFirst(length).split(separator: UInt8(ascii: " ")).map {
            String(Substring($0))
        }
    }

    /// What its file states; made anew each time.
    package var definition: RuleDefinition { table.definition(index) }

    /// What its file states, with its expressions; made once.
    package var parsed: ParsedRule { table.parsed[index] }

    /// What evaluation runs; `RuleLayout` tells where.
    package var code: String { table.codes[index] }

    /// The kernels that the rule speaks of.
    package var kernel: KernelRange {
        let code = code.utf8.span
        return RuleLayout(code).kernelRange(code)
    }

    /// Slug and aliases, with blanks between them.
    private var names: String { table.names[index] }

    /// Where the slug ends, by bytes: a selection asks every rule, and characters take ten times as
    /// long.
    private var slugLength: Int {
        let bytes = names.utf8.span
        var length = 0
        while length < bytes.count, bytes[length] != UInt8(ascii: " ") { length += 1 }
        return length
    }
}
