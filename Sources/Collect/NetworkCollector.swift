internal import Evidence
internal import Netlink

/// Reads the parts of `NetworkFacts` that a run needs.
struct NetworkCollector {
    /// A first look at what counts.
    struct Look {
        var tracking: Reading<ProcessorCounters>?
        var softnet: Reading<ProcessorCounters>?
        var links: [LinkTable.Link]?
        let time = Sampling.milliseconds()
    }

    let roots: CollectionRoots
    let wanted: NetworkSources

    /// Whether a second look tells more than one.
    var canBeSampled: Bool { !wanted.isDisjoint(with: .counting) }

    func look() -> Look {
        var look = Look()
        if wanted.contains(.tracking) { look.tracking = TrackingCollector(roots: roots).counters }
        if wanted.contains(.softnet) { look.softnet = softnet }
        if wanted.contains(.links), roots.isLive {
            look.links = (try? links(until: roots.deadline))?.links
        }
        return look
    }

    func collect(since earlier: Look?, _ diagnostics: inout [Diagnostic]) -> NetworkFacts {
        var facts = NetworkFacts()
        if wanted.contains(.nat) { facts.nat = NATCollector(roots: roots).collect() }
        let tracking = TrackingCollector(roots: roots)
        if wanted.contains(.tracking) {
            facts.tracking = KernelCounters(tracking.counters, since: earlier?.tracking)
        }
        if wanted.contains(.tracked) { facts.tracked = tracking.entries }
        if wanted.contains(.softnet) {
            facts.softnet = KernelCounters(softnet, since: earlier?.softnet)
        }
        if wanted.contains(.files) { facts.files = files }
        let routing = RoutingCollector(roots: roots)
        if wanted.contains(.neighbours) { facts.neighbours = routing.neighbours }
        if !wanted.isDisjoint(with: .anyOfLinks) {
            facts.links = LinkCollector(roots: roots, wanted: wanted)
                .collect(since: earlier?.links, &diagnostics)
        }
        if wanted.contains(.routes) { facts.routes = routing.routes }
        tellOfParts(facts, &diagnostics)
        return facts
    }

    /// Tables that changed at every attempt to list them, or are too long.
    private func tellOfParts(_ facts: NetworkFacts, _ diagnostics: inout [Diagnostic]) {
        func tell(_ name: String, _ isComplete: Bool?) {
            guard isComplete == false else { return }
            diagnostics.append(
                Diagnostic(
                    source: "netlink",
                    message: "the \(name) changed while they were listed, or are too many; not "
                        + "all of them are told of"))
        }
        tell("routes", facts.routes?.value?.complete)
        tell("neighbours", facts.neighbours?.value?.values.allSatisfy(\.complete))
        tell("rules of nf_tables", facts.nat?.nfTables.value?.complete)
        tell("tracked connections", facts.tracked?.value?.complete)
    }

    private var softnet: Reading<ProcessorCounters> {
        if let foreign = ProcMount(roots: roots).foreignNetwork { return .absent(foreign) }
        return ProcessorFile.read("\(roots.net)/softnet_stat", ProcessorText.softnet)
    }

    private var files: Reading<FileHandles> {
        let path = "\(roots.proc)/sys/fs/file-nr"
        do throws(FileError) {
            let fields = try FileText.read(path).split(whereSeparator: \.isWhitespace)
            guard fields.count == 3, let used = Int64(fields[0]), let maximum = Int64(fields[2]),
                used >= 0, maximum >= 0
            else {
                return .absent(Absence(.malformed, "'\(path)' does not hold three numbers"))
            }
            return .observed(FileHandles(used: used, maximum: maximum), from: path)
        } catch {
            return .absent(error.absence(of: path))
        }
    }
}
