internal import Evidence
internal import Glibc
internal import Netlink

/// Reads what connection tracking has counted and what it holds.
struct TrackingCollector {
    let roots: CollectionRoots
    /// Where loaded modules have a folder.
    var modules = "/sys/module"

    /// Whether the kernel can track connections, told by what the module shows as soon as it is
    /// there.
    ///
    /// Kernels before 5.2 hide the setting from namespaces of ordinary users, so it is not the only
    /// sign that is looked for.
    var isLoaded: Reading<Bool> {
        let folder = "\(roots.proc)/sys/net"
        guard Self.exists(folder), Self.exists(roots.net) else {
            return .absent(Absence(.failed, "'\(folder)' and '\(roots.net)' are not there"))
        }
        let signs = [
            "\(folder)/netfilter/nf_conntrack_count", "\(roots.net)/stat/nf_conntrack",
            "\(roots.net)/nf_conntrack", "\(modules)/nf_conntrack",
        ]
        for sign in signs where Self.exists(sign) { return .observed(true, from: sign) }
        return .observed(false, from: signs[0])
    }

    /// Why nothing can be told of connection tracking where it is not loaded.
    static let notLoaded = Absence(.nonexistent, "connection tracking is not loaded")

    /// The counters, over netlink, or else from the file that anyone may read.
    var counters: Reading<ProcessorCounters> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        // To ask the kernel could make it load what it does not have yet.
        guard isLoaded.value != false else { return .absent(Self.notLoaded) }
        if let statistics = try? trackingStatistics(until: roots.deadline),
            !statistics.processors.isEmpty
        {
            return .observed(ProcessorCounters(statistics.processors), from: "ctnetlink")
        }
        return ProcessorFile.read("\(roots.net)/stat/nf_conntrack", ProcessorText.tracking)
    }

    /// The connections by protocol and state.
    var entries: Reading<TrackedEntries> {
        guard roots.isLive else { return .absent(HostCollector.notLive) }
        guard isLoaded.value != false else { return .absent(Self.notLoaded) }
        do throws(NetlinkError) {
            let connections = try trackedConnections(until: roots.deadline)
            return .observed(TrackedEntries(connections), from: "ctnetlink dump")
        } catch {
            return .absent(error.absence(ofTable: "ctnetlink", isFirstRequest: true))
        }
    }

    private static func exists(_ path: String) -> Bool {
        // access() borrows the path for its own time only.
        unsafe access(path, F_OK) == 0
    }
}

/// A file with a line for each processor.
enum ProcessorFile {
    static func read(
        _ path: String, _ parse: (ArraySlice<UInt8>) -> ProcessorCounters?
    ) -> Reading<ProcessorCounters> {
        do throws(FileError) {
            let text = try FileText.read(path) + "\n"
            return parse(Array(text.utf8)[...]).map { .observed($0, from: path) }
                ?? .absent(Absence(.malformed, "'\(path)' does not hold what was expected"))
        } catch {
            return .absent(error.absence(of: path))
        }
    }
}

extension TrackedEntries {
    /// Makes counts of what was counted; a kernel's state without a name is in the total only.
    init(_ count: TrackedConnectionCount) {
        var counts = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, Int64(0)) })
        counts["total"] = Int64(count.total)
        counts["unreplied"] = Int64(count.unreplied)
        counts["udp"] = Int64(count.udp)
        let states: [UInt8: String] = [
            1: "syn_sent", 2: "syn_received", 3: "established", 4: "fin_wait", 5: "close_wait",
            6: "last_ack", 7: "time_wait", 8: "close", 9: "syn_sent",
        ]
        for (number, connections) in count.tcp {
            if let name = states[number] { counts[name, default: 0] += Int64(connections) }
        }
        self.init(counts: counts, complete: count.isComplete)
    }
}
