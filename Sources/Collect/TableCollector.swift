internal import Evidence
internal import Netlink

/// Reads tables and a log that are dear to list, where what was read before says that they can matter.
struct TableCollector {
    let roots: CollectionRoots
    let wanted: NetworkSources

    /// Tables that nobody asked for stay out.
    func fill(_ snapshot: inout Snapshot) {
        var facts = snapshot.network ?? NetworkFacts()
        defer { snapshot.network = facts }
        if wanted.contains(.kernelLog) {
            facts.kernelLog = KernelLogCollector(roots: roots, snapshot: snapshot).faults
        }
        guard roots.isLive else {
            if wanted.contains(.paths) { facts.paths = .absent(HostCollector.notLive) }
            if wanted.contains(.trackedAges) { facts.trackedAges = .absent(HostCollector.notLive) }
            if wanted.contains(.translated) { facts.translated = .absent(HostCollector.notLive) }
            return
        }
        if wanted.contains(.paths) { facts.paths = paths(snapshot) }
        if wanted.contains(.trackedAges) { facts.trackedAges = ages(snapshot) }
        if wanted.contains(.translated) { facts.translated = translated(snapshot) }
    }

    private func paths(_ snapshot: Snapshot) -> Reading<RememberedPaths> {
        let key = "net.ipv4.tcp_no_ssthresh_metrics_save"
        if let value = number(key, snapshot), value != 0 {
            return .absent(
                Absence(.notCollected, "\(key) is \(value): what is remembered is not used"))
        }
        if let families = snapshot.sockets.states.value,
            families.values.allSatisfy({ $0["established"] == 0 })
        {
            return .absent(Absence(.notCollected, "no connection is established"))
        }
        do throws(NetlinkError) {
            return .observed(
                RememberedPaths(try pathMetrics(until: roots.deadline)), from: "tcp_metrics dump")
        } catch {
            return .absent(error.absence(ofTable: "tcp_metrics", isFirstRequest: true))
        }
    }

    private static let count = "net.netfilter.nf_conntrack_count"
    private static let maximum = "net.netfilter.nf_conntrack_max"
    private static let timeout = "net.netfilter.nf_conntrack_tcp_timeout_established"

    /// Below half of the table nothing has to go.
    private func ages(_ snapshot: Snapshot) -> Reading<TrackedAges> {
        guard let count = number(Self.count, snapshot), let most = number(Self.maximum, snapshot),
            let timeout = number(Self.timeout, snapshot)
        else { return unread(snapshot) }
        guard most > 0, Double(count) >= Double(most) * 0.5, timeout > 86_400,
            let seconds = UInt32(exactly: timeout)
        else {
            return .absent(
                Absence(
                    .notCollected,
                    "\(count) of \(most) connections are tracked, with a timeout of \(timeout) s"))
        }
        do throws(NetlinkError) {
            let survey = try surveyTrackedConnections(
                limit: TrackedConnectionSurvey.sampleCount, timeout: seconds, translated: false,
                until: roots.deadline)
            return .observed(
                TrackedAges(looked: Int64(survey.looked), idle: Int64(survey.idle)),
                from: Self.origin)
        } catch {
            return .absent(error.absence(ofTable: "ctnetlink", isFirstRequest: true))
        }
    }

    /// Groups that use a quarter of their ports; larger ones are among the first entries.
    private func translated(_ snapshot: Snapshot) -> Reading<[TranslatedGroup]> {
        guard let count = number(Self.count, snapshot) else { return unread(snapshot) }
        let least = TranslatedGroup.ports / 4
        guard count >= least, let facts = snapshot.network?.nat,
            NATVerdict(facts).source != false
        else { return .observed([], from: Self.count) }
        do throws(NetlinkError) {
            let sample = try survey(limit: TrackedConnectionSurvey.sampleCount)
            let largest = Double(sample.groups.values.max() ?? 0)
            // An eighth of the ports would do, so that no group is passed over by chance.
            guard
                sample.isComplete
                    || largest * Double(count) >= Double(sample.looked) * Double(least / 2)
            else { return .observed([], from: Self.origin) }
            let all =
                sample.isComplete
                ? sample : try survey(limit: TrackedConnectionSurvey.largestCount)
            return .observed(TranslatedGroup.largest(of: all, least: least), from: Self.origin)
        } catch {
            return .absent(error.absence(ofTable: "ctnetlink", isFirstRequest: true))
        }
    }

    private static let origin = "ctnetlink dump"

    private func survey(limit: Int) throws(NetlinkError) -> TrackedConnectionSurvey {
        try surveyTrackedConnections(
            limit: limit, timeout: 0, translated: true, until: roots.deadline)
    }

    /// Why nothing is known of tracked connections.
    private func unread<Content>(_ snapshot: Snapshot) -> Reading<Content> {
        if TrackingCollector(roots: roots).isLoaded.value == false {
            return .absent(TrackingCollector.notLoaded)
        }
        return .absent(
            snapshot.sysctls[Self.count]?.absence
                ?? Absence(.failed, "tracked connections could not be counted"))
    }

    private func number(_ key: String, _ snapshot: Snapshot) -> Int64? {
        snapshot.sysctls[key]?.value.flatMap { Int64($0) }
    }
}

extension RememberedPaths {
    /// Makes a summary of what was read.
    init(_ metrics: PathMetrics) {
        self.init(
            usable: Int64(metrics.usable), low: Int64(metrics.low),
            lowPeers: metrics.lowPeers.map {
                Peer(address: $0.address.description, threshold: Int64($0.threshold))
            }, complete: metrics.isComplete)
    }
}

extension TranslatedGroup {
    /// Groups that are told.
    private static let mostTold = 16

    /// The largest groups of a survey that have so many connections.
    static func largest(of survey: TrackedConnectionSurvey, least: Int64) -> [Self] {
        survey.groups.filter { Int64($0.value) >= least }
            .map { group, count in
                Self(
                    transport: group.transport == 6 ? "tcp" : "udp",
                    source: group.source.description, destination: group.destination.description,
                    port: Int64(group.port), connections: Int64(count))
            }
            .sorted { left, right in
                left.connections == right.connections
                    ? (left.destination, left.port, left.source, left.transport)
                        < (right.destination, right.port, right.source, right.transport)
                    : left.connections > right.connections
            }
            .prefix(mostTold).map { $0 }
    }
}
