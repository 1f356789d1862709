package import Evidence
internal import Glibc

/// Reads what machine and namespace this is.
package struct HostCollector {
    private let roots: CollectionRoots

    /// Makes a collector for a host.
    package init(roots: CollectionRoots) {
        self.roots = roots
    }

    /// Why a fact that only the running kernel tells is missing for a copy of files.
    static let notLive = Absence(.notInInput, "these are the files of another host")

    /// The facts.
    package func collect() -> HostFacts {
        let proc = roots.proc
        var facts = HostFacts(
            name: nodeName, kernel: kernel, distribution: distribution,
            ram: machineFile("\(proc)/meminfo", HostText.memoryTotal),
            pageSize: configuration(_SC_PAGESIZE, "sysconf(_SC_PAGESIZE)"),
            cpus: configuration(_SC_NPROCESSORS_ONLN, "sysconf(_SC_NPROCESSORS_ONLN)"),
            uptime: machineFile("\(proc)/uptime", HostText.uptime),
            bootID: file("\(proc)/sys/kernel/random/boot_id", HostText.line),
            namespace: namespace, isInitialNamespace: isInitialNamespace)
        if roots.isLive { facts.container = ContainerKind(proc: proc).reading }
        return facts
    }

    /// Reads a file that speaks of the whole machine, unless something was laid over it.
    private func machineFile<Value>(
        _ path: String, _ value: (String) -> Value?
    ) -> Reading<Value> {
        ProcMount(roots: roots).foreign(path).map { .absent($0) } ?? file(path, value)
    }

    /// Reads a file and makes a value of its text; `nil` means that the text made no sense.
    private func file<Value>(
        _ path: String, _ value: (String) -> Value?
    ) -> Reading<Value> {
        do throws(FileError) {
            return value(try FileText.read(path)).map { .observed($0, from: path) }
                ?? .absent(Absence(.malformed, "'\(path)' does not hold what was expected"))
        } catch {
            return .absent(error.absence(of: path))
        }
    }

    private var nodeName: Reading<String> {
        guard roots.isLive else {
            return file("\(roots.proc)/sys/kernel/hostname", HostText.line)
        }
        return systemName { Self.text(of: $0.nodename) }
    }

    private var kernel: Reading<String> {
        guard roots.isLive else {
            return file("\(roots.proc)/sys/kernel/osrelease", HostText.line)
        }
        return systemName { Self.text(of: $0.release) }
    }

    private func systemName(_ part: (utsname) -> String) -> Reading<String> {
        var names = utsname()
        // uname fills the structure that it is handed.
        guard unsafe uname(&names) == 0 else {
            return .absent(Absence(.failed, "uname: \(FileError.kernel(errno))"))
        }
        return .observed(part(names), from: "uname")
    }

    private static func text<Characters>(of characters: Characters) -> String {
        // The field is an array of bytes that ends with a zero byte.
        unsafe withUnsafeBytes(of: characters) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    private var distribution: Reading<String> {
        let first = file("\(roots.etc)/os-release", HostText.prettyName)
        guard first.value == nil else { return first }
        let second = file("\(roots.usrLib)/os-release", HostText.prettyName)
        return second.value == nil ? first : second
    }

    private func configuration(_ name: Int, _ origin: String) -> Reading<Int64> {
        guard roots.isLive else { return .absent(Self.notLive) }
        let value = sysconf(Int32(name))
        return value > 0
            ? .observed(Int64(value), from: origin)
            : .absent(Absence(.failed, "\(origin) gave \(value)"))
    }

    private var namespace: Reading<String> {
        guard roots.isLive else { return .absent(Self.notLive) }
        let path = "\(roots.namespaces)/net"
        do throws(FileError) {
            let link = try DirectoryStream(roots.namespaces).link("net")
            return .observed(String(decoding: link, as: UTF8.self), from: path)
        } catch {
            return .absent(error.absence(of: path))
        }
    }

    /// Told by a setting that only the initial namespace has, in every kernel since 3.5.
    ///
    /// A comparison with `/proc/1/ns/net` needs privilege and errs in a container, where process 1
    /// is the container's own. tcp_mem would err on kernels 3.3 to 3.12, which have it everywhere.
    private var isInitialNamespace: Reading<Bool> {
        guard roots.isLive else { return .absent(Self.notLive) }
        let folder = "\(roots.proc)/sys/net/core"
        let path = "\(folder)/netdev_max_backlog"
        // access() borrows the path for its own time only.
        if unsafe access(path, F_OK) == 0 { return .observed(true, from: path) }
        let failure = errno
        guard failure == ENOENT, unsafe access(folder, F_OK) == 0 else {
            return .absent(Absence(.failed, "cannot look for '\(path)'"))
        }
        return .observed(false, from: path)
    }
}
