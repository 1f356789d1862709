/// Reads a configuration file, of the kind that its name and content show.
package func readConfiguration(_ bytes: [UInt8], path: String) -> ConfigurationFile {
    SysctlFile.read(SourceLines(bytes, path: path))
}
