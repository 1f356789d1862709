internal import Evidence
internal import Glibc
internal import Netlink
internal import Synchronization

/// Goes to several network namespaces at once, to each in a thread of its own.
package struct NamespaceVisit: Sendable {
    /// More threads would only take turns.
    private static let mostThreads = 8

    private let roots: CollectionRoots
    /// Threads that work at a time, 1 to `mostThreads`.
    private let threads: Int

    /// Makes ready; `threads` work at a time, one for each processor unless it is said otherwise.
    package init(roots: CollectionRoots, threads: Int? = nil) {
        self.roots = roots
        let wanted = threads ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        self.threads = max(1, min(wanted, Self.mostThreads))
    }

    /// Enters each namespace and does the work there, given its position and where its files are.
    ///
    /// The results stand in the order of the entries, whichever was ready first; `nil` where the
    /// time was over before its turn came.
    package func results<Value: Sendable>(
        in entries: [NamespaceInventory.Entry],
        _ work: @escaping @Sendable (Int, CollectionRoots) -> Value
    ) -> [Result<Value, NamespaceError>?] {
        let board = Board<Value>(places: entries.count)
        do throws(FileError) {
            try visit(entries) { index in
                board.put(result(in: entries[index]) { work(index, $0) }, at: index)
            }
        } catch {
            for (index, entry) in entries.enumerated() where !board.isFilled(at: index) {
                let reason = "it needs a thread: \(error)"
                board.put(.failure(.refused(path: entry.path, reason: reason)), at: index)
            }
        }
        return board.results
    }

    /// Does the work for every position, each in a new thread, and waits for all of them.
    /// - Throws: `.kernel` when the system has no thread left, not even one at a time.
    private func visit(
        _ entries: [NamespaceInventory.Entry], _ work: @escaping @Sendable (Int) -> Void
    ) throws(FileError) {
        guard !entries.isEmpty else { return }
        let bell = try Doorbell()
        let ring = bell.ring
        var running: [UInt8: WorkerThread] = [:]
        var free = (0..<UInt8(min(threads, entries.count))).reversed() as [UInt8]
        func waitForOne() {
            guard let slot = bell.next() ?? running.keys.first else { return }
            running.removeValue(forKey: slot)?.join()
            free.append(slot)
        }
        defer { while !running.isEmpty { waitForOne() } }
        for index in entries.indices {
            if free.isEmpty { waitForOne() }
            guard !roots.isLate else { return }
            while let slot = free.popLast() {
                do throws(FileError) {
                    running[slot] = try WorkerThread {
                        work(index)
                        ring(slot)
                    }
                    break
                } catch {
                    // Fewer at a time may do.
                    free.append(slot)
                    guard !running.isEmpty else { throw error }
                    waitForOne()
                }
            }
        }
    }

    private func result<Value>(
        in entry: NamespaceInventory.Entry, _ work: (CollectionRoots) -> Value
    ) -> Result<Value, NamespaceError> {
        do throws(NamespaceError) {
            try enterNamespace(at: entry.path)
        } catch {
            return .failure(error)
        }
        let roots = roots.ofThisThread
        // A process may have ended since, and its number be that of another.
        let link = try? DirectoryStream(roots.namespaces).link("net")
        guard let link, link.elementsEqual("net:[\(entry.inode)]".utf8) else {
            return .failure(.vanished(path: entry.path))
        }
        return .success(work(roots))
    }

    /// Where threads leave their results.
    private final class Board<Value: Sendable>: Sendable {
        private let places: Mutex<[Result<Value, NamespaceError>?]>

        init(places count: Int) { places = Mutex(Array(repeating: nil, count: count)) }

        var results: [Result<Value, NamespaceError>?] { places.withLock { $0 } }

        func put(_ result: Result<Value, NamespaceError>, at index: Int) {
            places.withLock { $0[index] = result }
        }

        func isFilled(at index: Int) -> Bool { places.withLock { $0[index] != nil } }
    }
}
