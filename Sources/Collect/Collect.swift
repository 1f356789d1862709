package import Evidence

/// Collects what `plan` names.
///
/// `progress` is called while two samples are waited for.
package func collect(
    _ plan: CollectionPlan, roots: CollectionRoots = .live, declared: DeclaredFacts,
    collector: String, progress: (String) -> Void
) -> Snapshot {
    var inspection = Inspection(plan, roots: roots, declared: declared, collector: collector)
    if let seconds = inspection.pause {
        Sampling.wait(seconds: seconds, parts: Inspection.looks, progress: progress) {
            inspection.look(roots: roots)
        }
    }
    return inspection.finish(roots: roots)
}
