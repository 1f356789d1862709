import BuiltinRules
import Configuration
import Evidence
import Sysctl

/// The notes of some kinds about the text of a file of sysctl.d.
func keyNotes(
    _ text: String, _ kinds: ConfigurationNote.Kind...,
    kernel: KernelVersion = KernelVersion(6, 12),
    catalogue: Catalogue = Builtin.catalogue, loadedModules: Set<String> = [],
    as change: (inout ConfigurationFile) -> Void = { _ in }
) -> [ConfigurationNote] {
    var file = readSysctlFile(Array(text.utf8), path: "/etc/sysctl.d/50-test.conf")
    change(&file)
    var review = ConfigurationReview(
        catalogue: catalogue, kernel: kernel, loadedModules: loadedModules)
    return review.facts(of: [file]).facts.notes.filter { kinds.contains($0.kind) }
}

/// A catalogue that has keys of interfaces too: each of these names, of `all` and of `eth0`.
func catalogue(withInterfaceKeys names: [String]) throws -> Catalogue {
    let model = Builtin.catalogue.entries[0]
    let more = names.flatMap { name in
        ["*", "all", "eth0"].map { name.split(separator: "*").joined(separator: $0) }
    }
    return Catalogue(
        Builtin.catalogue.entries.filter { !more.contains($0.key.name) }
            + more.map { name in
                CatalogueEntry(
                    key: SysctlKey(name), summary: model.summary, shape: .integer,
                    unit: model.unit, isReadOnly: false, isSecret: false,
                    introduced: KernelVersion(2, 6, 32), removed: nil, accepts: [],
                    sensible: (nil, nil), defaults: [], scope: [], childNamespace: .present,
                    noEffect: nil, replacedBy: nil, takesEffect: .immediately, does: "",
                    doesNot: "", notes: [], sources: [])
            })
}
