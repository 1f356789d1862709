/// What a run needs to read, so that nothing else is.
package struct CollectionPlan: Sendable, Equatable {
    /// Which counters are read.
    package enum Counters: Sendable, Equatable {
        /// Those with these names, such as `TcpExt.ListenOverflows`.
        case named(Set<String>)
        /// Whatever the kernel counts.
        case all
    }

    /// Settings by dotted key.
    package var sysctls: Set<String>
    /// Settings of every interface by dotted key, `*` in place of the interface; `all` and
    /// `default` are no interfaces.
    package var interfaceSettings: Set<String>
    /// `/proc/net/sockstat`.
    package var sockstat: Bool
    /// Counters of `/proc/net/netstat` and `/proc/net/snmp`.
    package var counters: Counters
    /// Listening sockets.
    package var listeners: Bool
    /// The processes that hold the listening sockets.
    package var owners: Bool
    /// Every socket that is not listening.
    package var connections: Bool
    /// Sockets in TIME_WAIT, by far the most numerous.
    package var timeWait: Bool
    /// Distinct local ports by source address, where `connections` and `timeWait` are read.
    package var sourcePorts: Bool
    /// What the kernel tells of each connection besides its addresses.
    package var flows: Bool
    /// Processes that come close to the descriptors they may open.
    package var processes: Bool
    /// Parts of `NetworkFacts`.
    package var network: NetworkSources
    /// Remote addresses whose connections look like those of several hosts; one more dump.
    package var callers = false
    /// How much each namespace takes of what the machine limits, when several are looked at.
    package var sharedUse = false
    /// Seconds between two samples; `nil` for one look.
    package var sample: Int64?

    /// Makes a plan; by default nothing is read.
    package init(
        sysctls: Set<String> = [], interfaceSettings: Set<String> = [], sockstat: Bool = false,
        counters: Counters = .named([]), listeners: Bool = false, owners: Bool = false,
        connections: Bool = false,
        timeWait: Bool = false, sourcePorts: Bool = false, flows: Bool = false,
        processes: Bool = false,
        network: NetworkSources = [],
        sample: Int64? = nil
    ) {
        self.sysctls = sysctls
        self.interfaceSettings = interfaceSettings
        self.sockstat = sockstat
        self.counters = counters
        self.listeners = listeners
        self.owners = owners
        self.connections = connections
        self.timeWait = timeWait
        self.sourcePorts = sourcePorts
        self.flows = flows
        self.processes = processes
        self.network = network
        self.sample = sample
    }

    /// Everything that can be collected, with these settings.
    package static func everything(sysctls: Set<String>, sample: Int64? = nil) -> CollectionPlan {
        var plan = CollectionPlan(
            sysctls: sysctls, sockstat: true, counters: .all, listeners: true, owners: true,
            connections: true, timeWait: true, sourcePorts: true, flows: true, processes: true,
            network: .all, sample: sample)
        plan.callers = true
        return plan
    }
}
