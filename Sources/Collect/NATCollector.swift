internal import Evidence
internal import Glibc
internal import Netlink

/// Looks for rules and connections that translate addresses, and changes nothing.
struct NATCollector {
    let roots: CollectionRoots

    func collect() -> NATFacts {
        guard roots.isLive else { return NATFacts(absent: HostCollector.notLive) }
        let tracking = TrackingCollector(roots: roots).isLoaded
        guard tracking.value != false else {
            // To ask the kernel could make it load what it does not have yet.
            var facts = NATFacts(absent: TrackingCollector.notLoaded)
            facts.tracking = tracking
            return facts
        }
        var facts = NATFacts(
            tracking: tracking, nfTables: nfTables, legacy: legacy,
            connections: .absent(
                Absence(.notCollected, "the rules tell enough; no connection was looked at")))
        // The kernel walks its whole table for a list of connections, however few there are.
        if NATVerdict(facts).state == .unknown { facts.connections = connections }
        return facts
    }

    private var nfTables: Reading<NATRules> {
        let chains: NATChainList
        do throws(NetlinkError) {
            chains = try natChains(until: roots.deadline)
        } catch {
            return .absent(error.absence(ofTable: "nf_tables", isFirstRequest: true))
        }
        do throws(NetlinkError) {
            let rules = NATRules(try natRules(of: chains, until: roots.deadline))
            return .observed(rules, from: "nf_tables dump")
        } catch {
            return .absent(error.absence(ofTable: "nf_tables", isFirstRequest: false))
        }
    }

    private var connections: Reading<TranslatedConnections> {
        do throws(NetlinkError) {
            let source = try findTranslatedConnection(.source, until: roots.deadline)
            let destination = try findTranslatedConnection(
                .destination, until: roots.deadline)
            return .observed(
                TranslatedConnections(
                    source: source.isFound, destination: destination.isFound,
                    complete: source.isComplete && destination.isComplete), from: "ctnetlink dump")
        } catch {
            return .absent(error.absence(ofTable: "ctnetlink", isFirstRequest: true))
        }
    }

    /// The tables of legacy iptables, only where the kernel lists them: to ask for a table makes it.
    private var legacy: Reading<NATRules> {
        var total = NATRules.none
        var origins: [String] = []
        var unread: Absence?
        for (family, file) in [
            (LegacyTable.Family.ipv4, "ip_tables_names"), (.ipv6, "ip6_tables_names"),
        ] {
            let path = "\(roots.net)/\(file)"
            do throws(FileError) {
                let names = try FileText.read(path).split(separator: "\n")
                origins.append(path)
                guard names.contains("nat") else { continue }
            } catch .kernel(ENOENT) {
                continue
            } catch {
                unread = unread ?? error.absence(of: path)
                continue
            }
            do throws(LegacyTableError) {
                total.add(NATRules(try LegacyTable.natTally(family)))
            } catch {
                unread = unread ?? error.absence(of: path)
            }
        }
        if let unread {
            // What was found in the other family proves translation all the same.
            guard total.isTranslating else { return .absent(unread) }
            total.complete = false
        }
        guard !origins.isEmpty else {
            return .absent(
                Absence(.nonexistent, "this kernel has no legacy iptables, or has not loaded it"))
        }
        let origin = origins.dropFirst().reduce(origins[0]) { $0 + ", " + $1 }
        return .observed(total, from: origin)
    }
}

extension NATRules {
    /// Makes counts of what was counted.
    fileprivate init(_ tally: NATTally) {
        self.init(
            chains: Int64(tally.chains), rules: Int64(tally.rules), source: Int64(tally.source),
            destination: Int64(tally.destination), undirected: Int64(tally.undirected),
            complete: tally.isComplete)
    }

    fileprivate var isTranslating: Bool { source > 0 || destination > 0 || undirected > 0 }

    fileprivate mutating func add(_ other: NATRules) {
        chains += other.chains
        rules += other.rules
        source += other.source
        destination += other.destination
        undirected += other.undirected
        complete = complete && other.complete
    }
}

extension LegacyTableError {
    /// The absence that this error leaves.
    fileprivate func absence(of path: String) -> Absence {
        let table = "the table 'nat' that '\(path)' lists"
        return switch self {
        case .kernel(EPERM), .kernel(EACCES):
            Absence(.denied, "cannot read \(table): permission denied; it needs CAP_NET_ADMIN")
        case .kernel(let number):
            Absence(.failed, "cannot read \(table): \(FileError.kernel(number))")
        case .tooLarge(let limit):
            Absence(.failed, "cannot read \(table): it holds more than \(limit) bytes")
        case .malformed: Absence(.malformed, "\(table) contradicts itself")
        case .changing: Absence(.failed, "cannot read \(table): it changes again and again")
        }
    }
}
