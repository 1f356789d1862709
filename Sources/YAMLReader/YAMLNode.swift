/// A node of a YAML document: text, a list or a mapping.
///
/// A node reached through an alias is the anchored node itself, with the marks of the place where
/// it is written.
package struct YAMLNode: Sendable {
    /// What a node can hold.
    package enum Content: Sendable {
        /// Text, also where other readers would see a number, a truth value or null.
        case scalar(YAMLScalar)
        /// A list in the order of the file.
        case sequence([YAMLNode])
        /// Keys and values in the order of the file; no scalar key appears twice, unless the
        /// reader was asked to keep repeated keys.
        case mapping([YAMLPair])
    }

    /// What the node holds.
    package let content: Content
    /// Where the content starts, after anchor and tag: at the quote or bracket if there is one.
    ///
    /// For a block scalar it is where its first line that is not empty starts, or its indicator
    /// when it has no such line.
    package let mark: Mark
    /// The tag written in the file, or nil: `!vault` as it stands, `!!str` written out in full.
    package let tag: String?

    let layout: TextLayout?
}
