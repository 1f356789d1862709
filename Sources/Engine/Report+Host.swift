internal import Evidence
internal import Sysctl

extension Report {
    /// The three numbers of the kernel release, `nil` when it could not be read.
    package var kernelVersion: String? {
        host.kernel.value.flatMap { KernelVersion($0) }?.numbers
    }
}
