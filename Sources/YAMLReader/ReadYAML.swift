/// Reads YAML text, JSON included, into one tree a document; a text without content has none.
///
/// Scalars stay text. Aliases are followed within the limits; merge keys are left to the caller.
/// A key that stands twice in a mapping is an error, unless `keepsRepeatedKeys` asks for both.
/// Keys that are lists or mappings are not compared.
package func readYAML(
    _ text: String, limits: YAMLLimits = .standard, keepsRepeatedKeys: Bool = false
) throws(YAMLError) -> [YAMLNode] {
    try readYAML(Array(text.utf8), limits: limits, keepsRepeatedKeys: keepsRepeatedKeys)
}

/// Reads the bytes of a YAML file, which must be UTF-8, with or without a byte order mark.
///
/// Otherwise as for text.
package func readYAML(
    _ bytes: [UInt8], limits: YAMLLimits = .standard, keepsRepeatedKeys: Bool = false
) throws(YAMLError) -> [YAMLNode] {
    let source = try SourceText(bytes)
    try source.checkDirectives()
    var builder = try TreeBuilder(source, limits: limits, keepsRepeatedKeys: keepsRepeatedKeys)
    return try builder.documents()
}
