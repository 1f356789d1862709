package import Evidence
internal import Sysctl

extension SysctlCollector {
    /// The most interfaces whose settings are read; a host with more has them from a container
    /// engine, and they are all alike.
    package static let interfaceLimit = 1_024

    /// The settings of every interface, by patterns with `*` in place of its name.
    ///
    /// `all` and `default` are no interfaces. One that is gone when its turn comes is left out.
    package func collect(
        ofInterfaces patterns: Set<String>, _ diagnostics: inout [Diagnostic]
    ) -> [String: Reading<String>] {
        guard !patterns.isEmpty else { return [:] }
        let parts = patterns.compactMap { SysctlKey($0).interfaceParts }
        let keys = interfaces(&diagnostics).map { interface in
            let name = SysctlKey(path: interface).name
            return (interface, parts.map { $0.key(of: name).name })
        }
        var readings = collect(Set(keys.flatMap(\.1)))
        for (interface, names) in keys
        where names.allSatisfy({ readings[$0]?.absence?.reason == .nonexistent })
            && !exists(interface)
        {
            for name in names { readings[name] = nil }
        }
        return readings
    }

    /// Every interface has a folder here, also one without IPv6.
    private var folder: String { "\(root)/net/ipv4/conf" }

    private func interfaces(_ diagnostics: inout [Diagnostic]) -> [String] {
        var names: [String]
        do throws(FileError) {
            var stream = try DirectoryStream(folder)
            names = stream.names().filter { $0 != "all" && $0 != "default" }.sorted()
        } catch {
            diagnostics.append(
                Diagnostic(source: folder, message: "cannot list the interfaces: \(error)"))
            return []
        }
        if names.count > Self.interfaceLimit {
            diagnostics.append(
                Diagnostic(
                    source: folder,
                    message: "there are \(names.count) interfaces; only the settings of the first "
                        + "\(Self.interfaceLimit) by name were read"))
            names.removeLast(names.count - Self.interfaceLimit)
        }
        return names
    }

    private func exists(_ interface: String) -> Bool {
        do throws(FileError) {
            _ = try Directory("\(folder)/\(interface)")
            return true
        } catch {
            return false
        }
    }
}
