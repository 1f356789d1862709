/// Text that came from a host, without characters that could steer a terminal or end a line of a
/// file: controls, separators and invisible format characters become `?`, a newline a space.
package func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnprintable) else { return text }
    return String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                scalar == "\n" ? " " : scalar.isUnprintable ? "?" : scalar
            }))
}

extension Unicode.Scalar {
    fileprivate var isUnprintable: Bool {
        guard !isASCII else { return value < 0x20 || value == 0x7f }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
