internal import Evidence

/// Reads how many sockets of each kind there are.
struct SockstatCollector {
    let roots: CollectionRoots

    func collect() -> Reading<[String: Int64]> {
        let path = "\(roots.net)/sockstat"
        do throws(FileError) {
            var buffer = FileBuffer(window: 4_096)
            try Directory.readFile(path, into: &buffer)
            var values = SockstatText.parse(buffer.bytes)
            guard !values.isEmpty else {
                return .absent(Absence(.malformed, "'\(path)' holds no counts"))
            }
            // Hosts without IPv6 have no such file, and no such sockets either.
            guard (try? Directory.readFile("\(path)6", into: &buffer)) != nil else {
                return .observed(values, from: path)
            }
            values.merge(SockstatText.parse(buffer.bytes)) { first, _ in first }
            return .observed(values, from: "\(path), \(path)6")
        } catch {
            return .absent(error.absence(of: path))
        }
    }
}
