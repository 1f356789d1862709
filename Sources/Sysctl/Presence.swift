/// Whether a kernel has a setting, as far as its release tells.
package enum Presence: Sendable, Equatable {
    /// It has.
    case present
    /// It has not: the setting went away in that version.
    case removed(in: KernelVersion)
    /// It has not: the setting came with that version.
    case notYet(since: KernelVersion)
    /// It has not: the distribution leaves it out.
    case leftOut(source: String)
    /// The release does not tell.
    case unknown(because: String)
}

extension Catalogue {
    /// Whether `kernel` has the setting of `entry`.
    ///
    /// The table of versions decides on kernels that follow kernel.org. Elsewhere a fact about the
    /// distribution comes first, and a setting that is newer than the version may be there all the
    /// same. A host that shows the setting proves more than this.
    package func presence(of entry: CatalogueEntry, on kernel: KernelVersion) -> Presence {
        let builder = builder(of: kernel)
        if let fact = builder.overlay?.fact(
            about: entry.key, on: kernel, where: { $0.isPresent != nil })
        {
            return fact.isPresent == true ? .present : .leftOut(source: fact.source)
        }
        if let removed = entry.removed, removed <= kernel { return .removed(in: removed) }
        // 2.6.32 stands for that version or an earlier one.
        guard entry.introduced > kernel, entry.introduced > KernelVersion(2, 6, 32) else {
            return .present
        }
        guard builder.mayBackport else { return .notYet(since: entry.introduced) }
        return .unknown(
            because:
                "it came with \(entry.introduced.shortNumbers), and \(builder.backportsSentence)")
    }

    /// Who built `kernel`, with what is known of its kernels.
    package func builder(of kernel: KernelVersion) -> KernelBuilder {
        let distribution = DistributionKernel(of: kernel)
        return KernelBuilder(
            kernel: kernel, distribution: distribution, overlay: overlay(distribution))
    }
}
