@unsafe @preconcurrency internal import Glibc
internal import Rules
internal import Sysctl

/// Variables `TCPLINT_...` of the environment.
enum TcplintVariables {
    /// Those that are set and not empty, by the name of their preference; unknown ones are kept.
    ///
    /// The environment is walked once: asking for each variable by its name costs more.
    static func read() -> [String: String] {
        var values: [String: String] = [:]
        // Nothing in this single-threaded program changes the list, which ends with a null pointer.
        let list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe environ
        guard let list = unsafe list else { return [:] }
        var index = 0
        while let entry = unsafe list[index] {
            index += 1
            guard unsafe strncmp(entry, prefix, prefix.utf8.count) == 0 else { continue }
            let text = unsafe String(cString: entry).dropFirst(prefix.count)
            guard let equals = text.firstIndex(of: "="), text.index(after: equals) < text.endIndex
            else { continue }
            values[text[..<equals].lowercased()] = String(text[text.index(after: equals)...])
        }
        return values
    }

    /// What to say of variables that set nothing and are nearly called like one that would.
    static func misspelt(_ values: [String: String]) -> [String] {
        values.keys.sorted().compactMap { name in
            guard Preference.named(name) == nil,
                let near = nearestName(to: name, among: Preference.all.lazy.map(\.name))
            else { return nil }
            return "\(prefix)\(name.uppercased()) sets nothing; did you mean "
                + "'\(prefix)\(near.uppercased())'?"
        }
    }

    private static let prefix = "TCPLINT_"
}
