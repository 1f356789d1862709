/// All evidence of one inspection, one plain value: what `tcplint snapshot` writes and every
/// `--snapshot` reads.
package struct Snapshot: Sendable, Codable, Equatable {
    /// The schema that this version writes and reads.
    package static let currentSchema = "tcplint.snapshot/1"

    /// The schema of this value.
    package var schema: String
    /// The version of tcplint that collected it.
    package var collector: String
    /// When it was collected, RFC 3339 in UTC.
    package var collectedAt: String
    /// The machine.
    package var host: HostFacts
    /// Settings by dotted key, as `/proc/sys` printed them, without the final newline.
    package var sysctls: [String: Reading<String>]
    /// `/proc/net/sockstat`, names such as `TCP.tw`; pages for `TCP.mem`, else counts.
    package var sockstat: Reading<[String: Int64]>
    /// Counters of `/proc/net/netstat` and `/proc/net/snmp`.
    package var counters: CounterFacts
    /// TCP sockets of the namespace.
    package var sockets: SocketFacts
    /// Translation of addresses and the like, `nil` where no part of it was asked for.
    package var network: NetworkFacts?
    /// The rest of the machine, `nil` where only one namespace was looked at.
    package var survey: SurveyFacts?
    /// What the user told about the surroundings.
    package var declared: DeclaredFacts
    /// What configuration files say, `nil` where none was looked at.
    package var configuration: ConfigurationFacts?
    /// What went wrong while collecting, in order.
    package var diagnostics: [Diagnostic]

    /// Makes a snapshot.
    package init(
        collector: String, collectedAt: String, host: HostFacts,
        sysctls: [String: Reading<String>], sockstat: Reading<[String: Int64]>,
        counters: CounterFacts, sockets: SocketFacts, declared: DeclaredFacts,
        diagnostics: [Diagnostic]
    ) {
        self.schema = Self.currentSchema
        self.collector = collector
        self.collectedAt = collectedAt
        self.host = host
        self.sysctls = sysctls
        self.sockstat = sockstat
        self.counters = counters
        self.sockets = sockets
        self.declared = declared
        self.diagnostics = diagnostics
    }

    private enum CodingKeys: String, CodingKey {
        case schema, collector, host, sysctls, sockstat, counters, sockets, network, survey
        case declared, configuration, diagnostics
        case collectedAt = "collected_at"
    }
}

/// Something that went wrong or was worked around while collecting.
package struct Diagnostic: Sendable, Codable, Equatable {
    /// The file or request.
    package let source: String
    /// What happened, one line.
    package let message: String

    /// Makes a diagnostic.
    package init(source: String, message: String) {
        self.source = source
        self.message = message
    }
}
