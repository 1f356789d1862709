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

    /// Makes facts of nothing.
    package init() {}
}
