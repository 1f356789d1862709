internal import Evidence
internal import Glibc

/// Reads what machine and namespace this is.
struct HostCollector {
    let roots: CollectionRoots

    func collect() -> HostFacts {
        let proc = roots.proc
        return HostFacts(
            name: file("\(proc)/sys/kernel/hostname") { $0 },
            kernel: file("\(proc)/sys/kernel/osrelease") { $0 },
            distribution: distribution,
            ram: file("\(proc)/meminfo", Self.memoryTotal), pageSize: pageSize, cpus: cpus,
            uptime: file("\(proc)/uptime") { text in
                text.split(separator: ".").first.flatMap { Int64($0) }
            },
            bootID: file("\(proc)/sys/kernel/random/boot_id") { $0 }, namespace: namespace,
            isInitialNamespace: isInitialNamespace)
    }

    /// Reads a file and makes a value of its text; `nil` means that the text made no sense.
    private func file<Value>(
        _ path: String, _ value: (String) -> Value?
    ) -> Reading<Value> {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        do throws(FileError) {
            let text = try Directory(String(path[..<slash])).text(
                of: String(path[path.index(after: slash)...]))
            return value(text).map { .observed($0, from: path) }
                ?? .absent(Absence(.malformed, "'\(path)' does not hold what was expected"))
        } catch {
            return .absent(error.absence(of: path))
        }
    }

    /// MemTotal in bytes; the file counts KiB.
    static func memoryTotal(_ text: String) -> Int64? {
        let bytes = text.utf8
        var line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        // It is the first line of every kernel so far; the others are looked at all the same.
        while !line.starts(with: "MemTotal:".utf8) {
            guard line.endIndex < bytes.endIndex else { return nil }
            line = bytes[bytes.index(after: line.endIndex)...].prefix { $0 != UInt8(ascii: "\n") }
        }
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count == 3, let unit = String(fields[2]), unit == "kB",
            let digits = String(fields[1]), let count = Int64(digits)
        else { return nil }
        let (total, overflow) = count.multipliedReportingOverflow(by: 1_024)
        return overflow ? nil : total
    }

    private var distribution: Reading<String> {
        let first = file("\(roots.etc)/os-release", Self.prettyName)
        guard case .absent = first else { return first }
        let second = file("\(roots.usrLib)/os-release", Self.prettyName)
        if case .absent = second { return first }
        return second
    }

    /// PRETTY_NAME of os-release without its quotes.
    static func prettyName(_ text: String) -> String? {
        for line in text.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
            var name = line.dropFirst("PRETTY_NAME=".count)
            for quote in ["\"", "'"] as [Character]
            where name.count >= 2 && name.first == quote && name.last == quote {
                name = name.dropFirst().dropLast()
            }
            return String(name)
        }
        return nil
    }

    private var pageSize: Reading<Int64> {
        roots.isLive
            ? .observed(Int64(sysconf(Int32(_SC_PAGESIZE))), from: "sysconf(_SC_PAGESIZE)")
            : .absent(Self.notLive)
    }

    private var cpus: Reading<Int64> {
        roots.isLive
            ? .observed(
                Int64(sysconf(Int32(_SC_NPROCESSORS_ONLN))), from: "sysconf(_SC_NPROCESSORS_ONLN)")
            : .absent(Self.notLive)
    }

    private var namespace: Reading<String> {
        guard roots.isLive else { return .absent(Self.notLive) }
        let link = (try? Directory("/proc/self/ns"))?.link("net")
        return link.map { .observed($0, from: "/proc/self/ns/net") }
            ?? .absent(Absence(.failed, "cannot read '/proc/self/ns/net'"))
    }

    /// Told by a setting that only the initial namespace has: `/proc/1/ns/net` needs privilege,
    /// and inside a container process 1 is the container's own.
    private var isInitialNamespace: Reading<Bool> {
        guard roots.isLive else { return .absent(Self.notLive) }
        let path = "/proc/sys/net/ipv4/tcp_mem"
        // access() borrows the path for its own time only, here and below.
        guard unsafe access("/proc/sys/net/ipv4", F_OK) == 0 else {
            return .absent(Absence(.failed, "cannot look below '/proc/sys/net/ipv4'"))
        }
        return .observed(unsafe access(path, F_OK) == 0, from: path)
    }

    static let notLive = Absence(.notInInput, "these are the files of another host")
}
