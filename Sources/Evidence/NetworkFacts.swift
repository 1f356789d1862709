/// What the kernel does with packets besides TCP itself.
///
/// A part that nobody asked for is `nil`.
package struct NetworkFacts: Sendable, Codable, Equatable {
    /// What tells whether addresses are translated.
    package var nat: NATFacts?
    /// What connection tracking has counted.
    package var tracking: KernelCounters?
    /// What connection tracking holds.
    package var tracked: Reading<TrackedEntries>?
    /// How long the connections that it holds have been silent.
    package var trackedAges: Reading<TrackedAges>?
    /// Translated connections that share the most source ports, at least a quarter of those there
    /// are; the largest groups.
    package var translated: Reading<[TranslatedGroup]>?
    /// Packets that came in by processor, whole machine.
    package var softnet: KernelCounters?
    /// Open files, whole machine.
    package var files: Reading<FileHandles>?
    /// Neighbours by family: `ipv4`, `ipv6`.
    package var neighbours: Reading<[String: Neighbours]>?
    /// Interfaces, ascending by name.
    package var links: Reading<[NetworkLink]>?
    /// Routes that matter to TCP.
    package var routes: Reading<NetworkRoutes>?
    /// What TCP remembers of the paths to its peers.
    package var paths: Reading<RememberedPaths>?
    /// What the kernel log says of faults that counters tell too, in the order of the kinds.
    package var kernelLog: Reading<[LoggedFault]>?

    /// Makes facts of nothing.
    package init() {}

    private enum CodingKeys: String, CodingKey {
        case nat, tracking, tracked, translated, softnet, files, neighbours, links, routes, paths
        case trackedAges = "tracked_ages"
        case kernelLog = "kernel_log"
    }
}
