/// A part of `NetworkFacts` that can be read on its own.
package enum NetworkSource: Sendable, CaseIterable {
    /// Rules and connections that translate addresses.
    case nat
    /// Counters of connection tracking.
    case tracking
    /// The connections that are tracked, one by one.
    case tracked
    /// `/proc/net/softnet_stat`.
    case softnet
    /// `/proc/sys/fs/file-nr`.
    case files
    /// Neighbours and their tables.
    case neighbours
    /// Network interfaces.
    case links
    /// What their drivers say of speed; needs `links`.
    case linkSpeeds
    /// What their drivers say of offloads; needs `links`.
    case linkOffloads
    /// Routes and their metrics.
    case routes
}
