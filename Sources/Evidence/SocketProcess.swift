/// A process with many TCP sockets that comes close to the descriptors it may open.
package struct SocketProcess: Sendable, Codable, Equatable {
    /// Its number.
    package var pid: Int64
    /// Its command name; `nil` when it cannot be seen.
    package var process: String?
    /// Descriptors that it has open.
    package var descriptors: Int64
    /// Descriptors that it may have open, the soft limit RLIMIT_NOFILE.
    package var descriptorLimit: Int64
    /// Descriptors that are TCP sockets, of many about how many; `nil` when they cannot be seen.
    package var sockets: Int64?

    /// Makes a process.
    package init(
        pid: Int64, process: String?, descriptors: Int64, descriptorLimit: Int64, sockets: Int64?
    ) {
        self.pid = pid
        self.process = process
        self.descriptors = descriptors
        self.descriptorLimit = descriptorLimit
        self.sockets = sockets
    }

    private enum CodingKeys: String, CodingKey {
        case pid, process, descriptors, sockets
        case descriptorLimit = "descriptor_limit"
    }
}
