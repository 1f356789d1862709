/// Parts of `NetworkFacts` that can be read on their own.
package struct NetworkSources: OptionSet, Sendable {
    /// A bit for each part.
    package let rawValue: UInt16

    /// Takes the bits of parts.
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Rules and connections that translate addresses.
    package static let nat = NetworkSources(rawValue: 1 << 0)
    /// Counters of connection tracking.
    package static let tracking = NetworkSources(rawValue: 1 << 1)
    /// The connections that are tracked, one by one.
    package static let tracked = NetworkSources(rawValue: 1 << 2)
    /// `/proc/net/softnet_stat`.
    package static let softnet = NetworkSources(rawValue: 1 << 3)
    /// `/proc/sys/fs/file-nr`.
    package static let files = NetworkSources(rawValue: 1 << 4)
    /// Neighbours and their tables.
    package static let neighbours = NetworkSources(rawValue: 1 << 5)
    /// Network interfaces.
    package static let links = NetworkSources(rawValue: 1 << 6)
    /// What their drivers say of speed; needs `links`.
    package static let linkSpeeds = NetworkSources(rawValue: 1 << 7)
    /// What their drivers say of offloads; needs `links`.
    package static let linkOffloads = NetworkSources(rawValue: 1 << 8)
    /// Routes and their metrics.
    package static let routes = NetworkSources(rawValue: 1 << 9)

    /// What TCP remembers of the paths to its peers.
    package static let paths = NetworkSources(rawValue: 1 << 10)
    /// How long tracked connections have been silent.
    package static let trackedAges = NetworkSources(rawValue: 1 << 11)
    /// Translated connections by destination.
    package static let translated = NetworkSources(rawValue: 1 << 12)
    /// Lines of the kernel log; needs `tracking` and `neighbours`.
    package static let kernelLog = NetworkSources(rawValue: 1 << 13)

    /// Parts whose counters grow.
    package static let counting = NetworkSources.tracking.union(.softnet).union(.links)
    /// All that tells of network interfaces.
    package static let anyOfLinks = NetworkSources.links.union(.linkSpeeds).union(.linkOffloads)

    /// All of them.
    package static let all = NetworkSources(rawValue: .max)
}
