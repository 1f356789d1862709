/// A kernel's builder, and what follows from it for the table of versions.
package struct KernelBuilder: Sendable {
    /// The kernel.
    package let kernel: KernelVersion
    /// Who built it.
    package let distribution: DistributionKernel
    /// What is known of that distribution's kernels, `nil` when nothing is.
    package let overlay: KernelOverlay?

    /// Whether changes of newer kernels may be in this one.
    package var mayBackport: Bool {
        guard distribution != .mainline else { return false }
        return overlay?.backports != KernelOverlay.Backports.none
    }

    /// What is known of the default of `key` on this kernel beyond its version.
    package func defaultFact(about key: SysctlKey) -> KernelOverlay.Fact? {
        overlay?.fact(about: key, on: kernel) { !$0.defaults.isEmpty }
    }

    /// Whether `key` is known to act on this kernel as on others of its version.
    package func actsAsVersion(_ key: SysctlKey) -> Bool {
        overlay?.fact(about: key, on: kernel) { $0.actsAsVersion } != nil
    }

    /// Why the version does not tell all, as a clause.
    package var backportsSentence: String {
        switch overlay {
        case let overlay? where overlay.backports == .some:
            "\(overlay.title) brings changes of newer kernels to \(kernel.major).\(kernel.minor)"
        case let overlay?:
            "\(overlay.title) may bring changes of newer kernels to "
                + "\(kernel.major).\(kernel.minor)"
        case nil:
            "who built '\(kernel)' is not known, so that it may hold changes of newer kernels"
        }
    }
}
