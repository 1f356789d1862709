/// Text that came from a host, without characters that could steer a terminal or end a line of a
/// file: controls and invisible format characters become `?`, a newline becomes a space.
package func printable(_ text: String) -> String {
    guard
        text.unicodeScalars.contains(where: {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        })
    else { return text }
    return String(
        String.UnicodeScalarView(
            text.unicodeScalars.map {
                switch $0.properties.generalCategory {
                case .control, .format: $0 == "\n" ? " " : "?"
                default: $0
                }
            }))
}
