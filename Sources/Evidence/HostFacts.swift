/// The machine and the namespace that was looked at.
package struct HostFacts: Sendable, Codable, Equatable {
    /// Node name.
    package var name: Reading<String>
    /// Kernel release, as `uname -r` prints it.
    package var kernel: Reading<String>
    /// Distribution, `PRETTY_NAME` of os-release.
    package var distribution: Reading<String>
    /// Memory in bytes, MemTotal of `/proc/meminfo`.
    package var ram: Reading<Int64>
    /// Size of a memory page in bytes.
    package var pageSize: Reading<Int64>
    /// Processors online.
    package var cpus: Reading<Int64>
    /// Seconds since boot.
    package var uptime: Reading<Int64>
    /// Identity of this boot.
    package var bootID: Reading<String>
    /// Network namespace: its inode number, and the name or process it was entered by.
    package var namespace: Reading<String>
    /// True when that namespace is the initial one of the machine.
    package var isInitialNamespace: Reading<Bool>
    /// The engine of the container that this is, absent outside one; `nil` where nobody looked.
    package var container: Reading<String>?

    /// Makes host facts.
    package init(
        name: Reading<String>, kernel: Reading<String>, distribution: Reading<String>,
        ram: Reading<Int64>, pageSize: Reading<Int64>, cpus: Reading<Int64>,
        uptime: Reading<Int64>, bootID: Reading<String>, namespace: Reading<String>,
        isInitialNamespace: Reading<Bool>
    ) {
        self.name = name
        self.kernel = kernel
        self.distribution = distribution
        self.ram = ram
        self.pageSize = pageSize
        self.cpus = cpus
        self.uptime = uptime
        self.bootID = bootID
        self.namespace = namespace
        self.isInitialNamespace = isInitialNamespace
    }

    /// The same absence for every fact, for inputs that hold none of them.
    package init(absent absence: Absence) {
        self.init(
            name: .absent(absence), kernel: .absent(absence), distribution: .absent(absence),
            ram: .absent(absence), pageSize: .absent(absence), cpus: .absent(absence),
            uptime: .absent(absence), bootID: .absent(absence), namespace: .absent(absence),
            isInitialNamespace: .absent(absence))
    }

    private enum CodingKeys: String, CodingKey {
        case name, kernel, distribution, ram, cpus, uptime, namespace, container
        case pageSize = "page_size"
        case bootID = "boot_id"
        case isInitialNamespace = "is_initial_namespace"
    }
}

/// What the user told about the surroundings, because no host can see it.
package struct DeclaredFacts: Sendable, Codable, Equatable {
    /// Seconds after which the path forgets an idle connection.
    package var natTimeout: Int64?

    /// Makes declared facts.
    package init(natTimeout: Int64? = nil) {
        self.natTimeout = natTimeout
    }

    private enum CodingKeys: String, CodingKey {
        case natTimeout = "nat_timeout_seconds"
    }
}
