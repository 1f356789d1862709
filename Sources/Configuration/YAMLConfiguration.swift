/// Reads YAML files of the kinds that hold settings.
enum YAMLConfiguration {
    /// The settings of a file; `nil` when its structure is of no known kind.
    static func read(_ source: SourceLines) -> ConfigurationFile? { nil }
}
