internal import Evidence

/// Reads how many sockets of each kind there are.
struct SockstatCollector {
    let roots: CollectionRoots

    func collect() -> Reading<[String: Int64]> {
        let folder = "\(roots.proc)/net"
        let path = "\(folder)/sockstat"
        do throws(FileError) {
            let directory = try Directory(folder)
            var buffer = FileBuffer(window: 4_096)
            try directory.read("sockstat", into: &buffer)
            var values = SockstatText.parse(buffer.bytes)
            guard !values.isEmpty else {
                return .absent(Absence(.malformed, "'\(path)' holds no counts"))
            }
            // Hosts without IPv6 have no such file, and no such sockets either.
            guard (try? directory.read("sockstat6", into: &buffer)) != nil else {
                return .observed(values, from: path)
            }
            values.merge(SockstatText.parse(buffer.bytes)) { first, _ in first }
            return .observed(values, from: "\(path), \(path)6")
        } catch {
            return .absent(error.absence(of: path))
        }
    }
}
