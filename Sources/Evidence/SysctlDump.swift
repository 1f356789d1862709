internal import Sysctl

/// Reads the text of `sysctl -a`, taken on a host where tcplint cannot run.
///
/// Every other fact is absent with that reason, and so are the settings of `keys` that the text
/// does not hold. Lines that are not `key = value` are skipped and
/// counted: `sysctl -a` mixes error messages into its output.
package func snapshot(
    ofSysctlDump text: String, named source: String, keys: Set<String>, kernel: String,
    collector: String, collectedAt: String
) -> Snapshot {
    let absence = Absence(.notInInput, "not in '\(source)', which holds settings only")
    var sysctls: [String: Reading<String>] = [:]
    var skipped = 0
    var lineNumber = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        lineNumber += 1
        let trimmed = line.drop(while: \.isWhitespace)
        guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
        guard let equals = trimmed.firstIndex(of: "=") else {
            skipped += 1
            continue
        }
        var key = String(trimmed[..<equals])
        while key.last?.isWhitespace == true { key.removeLast() }
        guard !key.isEmpty, !key.contains(where: \.isWhitespace), key.contains(".") else {
            skipped += 1
            continue
        }
        var value = trimmed[trimmed.index(after: equals)...].drop(while: \.isWhitespace)
        while value.last?.isWhitespace == true { value.removeLast() }
        sysctls[key] = .observed(String(value), from: "\(source):\(lineNumber)")
    }
    for key in keys where sysctls[key] == nil {
        sysctls[key] = .absent(Absence(.notInInput, "not in '\(source)'"))
    }
    var host = HostFacts(absent: absence)
    host.kernel = .observed(kernel, from: "--kernel")
    var diagnostics: [Diagnostic] = []
    if skipped > 0 {
        diagnostics.append(
            Diagnostic(
                source: source,
                message: skipped == 1
                    ? "1 line is not 'key = value' and was skipped"
                    : "\(skipped) lines are not 'key = value' and were skipped"))
    }
    return Snapshot(
        collector: collector, collectedAt: collectedAt, host: host, sysctls: sysctls,
        sockstat: .absent(absence), counters: CounterFacts(absent: absence),
        sockets: SocketFacts(absent: absence), declared: DeclaredFacts(),
        diagnostics: diagnostics)
}
