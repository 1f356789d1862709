internal import CNetlink

/// Lists the base chains of type nat of this thread's namespace, in every family.
///
/// - Throws: Any case but `.namespace`; `.kernel` where nf_tables is missing or may not be read.
package func natChains(until deadline: Deadline = .never) throws(NetlinkError) -> NATChainList {
    let socket = try NetlinkSocket(.netfilter, until: deadline)
    var list = NATChainList()
    let request = TableRequest(type: Int(TCPLINT_GET_CHAINS), head: netfilterHead(0))
    list.isInterrupted = try socket.read(request, into: &list)
    return list
}

/// Counts the rules that translate addresses in the tables of these chains.
///
/// Tables whose nat chains hold no rule are passed over. A table that changes while it is read is
/// read again.
/// - Throws: Any case but `.namespace`.
package func natRules(
    of list: NATChainList, until deadline: Deadline = .never
) throws(NetlinkError) -> NATTally {
    var total = NATTally()
    total.chains = list.chains.count
    total.isComplete = !list.isCut && !list.isInterrupted
    for (index, first) in list.chains.enumerated() {
        func isSameTable(_ chain: NATChainList.Chain) -> Bool {
            chain.family == first.family && chain.table == first.table
        }
        guard !list.chains[..<index].contains(where: isSameTable) else { continue }
        let chains = list.chains.filter(isSameTable)
        guard chains.contains(where: { $0.uses > 0 }) else { continue }
        let left = NATRuleReader.largestCount - total.rules
        guard left > 0 else {
            total.isComplete = false
            break
        }
        var reader = NATRuleReader(
            table: first.table,
            hooks: Dictionary(
                chains.compactMap { chain in chain.hook.map { (chain.name, $0) } },
                uniquingKeysWith: { first, _ in first }), limit: left)
        var request = TableRequest(
            type: Int(TCPLINT_GET_RULES), head: netfilterHead(first.family))
        request.add(Int(TCPLINT_RULE_TABLE), first.table)
        // A reader that has seen enough leaves answers behind, so no socket is used twice.
        let socket = try NetlinkSocket(.netfilter, until: deadline)
        let isInterrupted = try socket.read(request, into: &reader)
        total.add(reader.tally)
        if isInterrupted { total.isComplete = false }
    }
    return total
}

/// Whether a connection is tracked whose address is translated, and whether the search was
/// complete.
///
/// - Throws: Any case but `.namespace`.
package func findTranslatedConnection(
    _ direction: TranslatedConnectionSearch.Direction, until deadline: Deadline = .never
) throws(NetlinkError) -> TranslatedConnectionSearch {
    var request = TableRequest(type: Int(TCPLINT_GET_CONNECTIONS), head: netfilterHead(0))
    request.add(Int(TCPLINT_CONNECTION_STATUS), bigEndian: direction.bit)
    request.add(Int(TCPLINT_CONNECTION_STATUS_MASK), bigEndian: direction.bit)
    var search = TranslatedConnectionSearch(direction)
    let socket = try NetlinkSocket(.netfilter, until: deadline)
    _ = try socket.read(request, into: &search)
    return search
}

/// Reads the statistics of connection tracking in this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func trackingStatistics(until deadline: Deadline = .never) throws(NetlinkError)
    -> TrackingStatistics
{
    let socket = try NetlinkSocket(.netfilter, until: deadline)
    var statistics = TrackingStatistics()
    let request = TableRequest(
        type: Int(TCPLINT_GET_TRACKING_STATISTICS), head: netfilterHead(0))
    _ = try socket.read(request, into: &statistics)
    return statistics
}

/// Counts the tracked connections of this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func trackedConnections(until deadline: Deadline = .never) throws(NetlinkError)
    -> TrackedConnectionCount
{
    let socket = try NetlinkSocket(.netfilter, until: deadline)
    var count = TrackedConnectionCount()
    let request = TableRequest(type: Int(TCPLINT_GET_CONNECTIONS), head: netfilterHead(0))
    if try socket.read(request, into: &count) { count.isComplete = false }
    return count
}

/// Looks at tracked connections of this thread's namespace, the first ones of the table.
///
/// - Parameters:
///   - limit: How many are looked at.
///   - timeout: Seconds after which a silent established connection is forgotten.
///   - translated: Whether only those with a translated source address are looked at.
///   - deadline: When to stop.
/// - Returns: What was found.
/// - Throws: Any case but `.namespace`.
package func surveyTrackedConnections(
    limit: Int, timeout: UInt32, translated: Bool, until deadline: Deadline = .never
) throws(NetlinkError) -> TrackedConnectionSurvey {
    var request = TableRequest(type: Int(TCPLINT_GET_CONNECTIONS), head: netfilterHead(0))
    if translated {
        // Kernels that do not know the mask send every entry.
        let bit = TranslatedConnectionSearch.Direction.source.bit
        request.add(Int(TCPLINT_CONNECTION_STATUS), bigEndian: bit)
        request.add(Int(TCPLINT_CONNECTION_STATUS_MASK), bigEndian: bit)
    }
    var survey = TrackedConnectionSurvey(limit: limit, timeout: timeout)
    let socket = try NetlinkSocket(.netfilter, until: deadline)
    _ = try socket.read(request, into: &survey)
    return survey
}

/// What every message of netfilter begins with: the family, a version and a number that is 0.
func netfilterHead(_ family: UInt8) -> [UInt8] {
    [family, 0, 0, 0]
}

extension NATTally {
    /// Adds the rules of another table.
    fileprivate mutating func add(_ other: NATTally) {
        rules += other.rules
        source += other.source
        destination += other.destination
        undirected += other.undirected
        isComplete = isComplete && other.isComplete
    }
}
