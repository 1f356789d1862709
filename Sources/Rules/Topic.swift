/// A subject that `explain` tells about, larger than a rule or a setting.
package struct Topic: Sendable, Equatable {
    /// A part of it under a heading.
    package struct Section: Sendable, Equatable {
        /// The heading.
        package let title: String
        /// Paragraphs with expressions in braces, parted by empty lines; may be empty.
        package let text: String
        /// Lines of a table below; may be none.
        package let rows: [Row]

        /// Makes a section.
        package init(title: String, text: String, rows: [Row]) {
            self.title = title
            self.text = text
            self.rows = rows
        }
    }

    /// A line of a table.
    package struct Row: Sendable, Equatable {
        /// What it is about.
        package let name: String
        /// What is told of it, with expressions in braces.
        package let text: String

        /// Makes a row.
        package init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The name, `time-wait`.
    package let name: String
    /// The subject in a few words.
    package let title: String
    /// What there is to say, in the order of reading.
    package let sections: [Section]
    /// Ids of rules that judge it.
    package let rules: [String]
    /// Sources.
    package let references: [RuleDefinition.Reference]
    /// Every fact that its expressions name, ascending; what a collector must read for it.
    package let facts: [String]

    /// Makes a topic.
    package init(
        name: String, title: String, sections: [Section], rules: [String],
        references: [RuleDefinition.Reference], facts: [String]
    ) {
        self.name = name
        self.title = title
        self.sections = sections
        self.rules = rules
        self.references = references
        self.facts = facts
    }
}
