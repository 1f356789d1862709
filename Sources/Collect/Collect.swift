package import Evidence

/// Collects what `plan` names.
///
/// `progress` is called while two samples are waited for.
package func collect(
    _ plan: CollectionPlan, roots: CollectionRoots = .live, declared: DeclaredFacts,
    collector: String, progress: (String) -> Void
) -> Snapshot {
    let inspection = Inspection(plan, roots: roots, declared: declared, collector: collector)
    if let seconds = inspection.pause { Sampling.wait(seconds: seconds, progress: progress) }
    return inspection.finish(roots: roots)
}
