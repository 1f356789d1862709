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
    package var slug: String { names.first ?? "" }

    /// Other ids under which the rule is known.
    package var aliases: [String] { Array(names.dropFirst()) }

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

    private var names: [String] { table.names[index].split(separator: " ").map(String.init) }
}
