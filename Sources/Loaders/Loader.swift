/// A program that writes sysctl.d files to the kernel.
package enum Loader: String, Sendable, CaseIterable {
    /// systemd-sysctl, which runs at boot and for every new interface.
    case systemd
    /// `sysctl --system` of procps-ng.
    case procps
}
