/// Counters of one part of the kernel, added up over processors.
package struct KernelCounters: Sendable, Codable, Equatable {
    /// Since the kernel began to count.
    package var totals: Reading<[String: Int64]>
    /// Growth between two samples by the same names; absent when only one was taken.
    package var increases: Reading<[String: Int64]>

    /// Makes counters.
    package init(totals: Reading<[String: Int64]>, increases: Reading<[String: Int64]>) {
        self.totals = totals
        self.increases = increases
    }
}
