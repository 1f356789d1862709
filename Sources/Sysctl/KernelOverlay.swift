/// What is known of the kernels of one distribution beyond the version that they carry.
package struct KernelOverlay: Sendable, Equatable {
    /// Whether changes of newer kernels are brought to older version numbers.
    package enum Backports: String, Sendable, CaseIterable {
        /// They are.
        case some
        /// They are not; the version tells all.
        case none
        /// It cannot be told.
        case unknown
    }

    /// What was found out about one setting, for a range of releases with one version.
    package struct Fact: Sendable, Equatable {
        /// The setting.
        package let key: SysctlKey
        /// The first release that this speaks of, with its build number.
        package let since: KernelVersion
        /// The first later release that this does not speak of, `nil` for none.
        package let before: KernelVersion?
        /// Whether the setting is there, `nil` where the fact is about something else.
        package let isPresent: Bool?
        /// An expression a number of the default, empty where it is that of the version.
        package let defaults: [String]
        /// True where the setting was found to act as in the version that the kernel carries.
        package let actsAsVersion: Bool
        /// Where this was read.
        package let source: String
        /// `high`, `medium` or `low`; low facts decide nothing.
        package let confidence: String

        /// Makes a fact.
        package init(
            key: SysctlKey, since: KernelVersion, before: KernelVersion?, isPresent: Bool?,
            defaults: [String], actsAsVersion: Bool, source: String, confidence: String
        ) {
            self.key = key
            self.since = since
            self.before = before
            self.isPresent = isPresent
            self.defaults = defaults
            self.actsAsVersion = actsAsVersion
            self.source = source
            self.confidence = confidence
        }

        /// Whether it speaks of `kernel`: a release of the same version, built in that range.
        package func covers(_ kernel: KernelVersion) -> Bool {
            guard (kernel.major, kernel.minor) == (since.major, since.minor),
                !kernel.isBuilt(before: since)
            else { return false }
            return before.map { kernel.isBuilt(before: $0) } ?? true
        }

        /// Equal when every part is; of the releases the builds count too.
        package static func == (left: Fact, right: Fact) -> Bool {
            left.key == right.key && left.since.description == right.since.description
                && left.before?.description == right.before?.description
                && left.isPresent == right.isPresent && left.defaults == right.defaults
                && left.actsAsVersion == right.actsAsVersion && left.source == right.source
                && left.confidence == right.confidence
        }
    }

    /// The distribution.
    package let distribution: DistributionKernel
    /// Its name.
    package let title: String
    /// The versions that its kernels carry.
    package let bases: [KernelVersion]
    /// Whether changes of newer kernels are brought to them.
    package let backports: Backports
    /// What was found out, in file order.
    package let facts: [Fact]

    /// Makes an overlay.
    package init(
        distribution: DistributionKernel, title: String, bases: [KernelVersion],
        backports: Backports, facts: [Fact]
    ) {
        self.distribution = distribution
        self.title = title
        self.bases = bases
        self.backports = backports
        self.facts = facts
    }

    /// The first fact about `key` on `kernel` that is sure enough and tells what is asked for.
    package func fact(
        about key: SysctlKey, on kernel: KernelVersion, where tells: (Fact) -> Bool
    ) -> Fact? {
        facts.first {
            $0.key == key && $0.confidence != "low" && tells($0) && $0.covers(kernel)
        }
    }
}

extension KernelVersion {
    /// Whether this release is older than another of the same distribution.
    ///
    /// The version counts, then the numbers of the build: `-957.21.3` comes before `-1062.1.2`, and
    /// no number before any.
    package func isBuilt(before other: KernelVersion) -> Bool {
        guard self == other else { return self < other }
        return build.lexicographicallyPrecedes(other.build)
    }

    /// The numbers that lead the suffix, `[957, 21, 3]` of `-957.21.3.el7.x86_64`.
    private var build: [Int] {
        var numbers: [Int] = []
        var rest = suffix.utf8.dropFirst()
        while numbers.count < 8 {
            let digits = rest.prefix(while: \.isDigit)
            guard digits.count <= 9, let number = Int(Substring(digits)) else { break }
            numbers.append(number)
            rest = rest.dropFirst(digits.count)
            guard rest.first == UInt8(ascii: ".") else { break }
            rest = rest.dropFirst()
        }
        return numbers
    }
}
