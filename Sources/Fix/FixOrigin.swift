/// Who made a fix, and of what.
package struct FixOrigin: Sendable, Equatable {
    /// The program with its version.
    package let tool: String
    /// The host.
    package let host: String
    /// Its kernel.
    package let kernel: String

    /// Makes an origin.
    package init(tool: String, host: String, kernel: String) {
        self.tool = tool
        self.host = host
        self.kernel = kernel
    }
}
