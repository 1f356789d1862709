/// What is known about one setting across kernel versions.
package struct CatalogueEntry: Sendable, Equatable {
    /// Values the kernel accepts, for a range of kernels.
    package struct Acceptance: Sendable, Equatable {
        /// The kernels that this speaks of.
        package let kernel: KernelRange
        /// Lowest accepted number, `nil` where unchecked.
        package let minimum: Int64?
        /// Highest accepted number, `nil` where unchecked.
        package let maximum: Int64?
        /// Where this was read.
        package let source: String

        /// Makes an acceptance.
        package init(kernel: KernelRange, minimum: Int64?, maximum: Int64?, source: String) {
            self.kernel = kernel
            self.minimum = minimum
            self.maximum = maximum
            self.source = source
        }
    }

    /// The default of a range of kernels.
    package struct Default: Sendable, Equatable {
        /// The kernels that this speaks of.
        package let kernel: KernelRange
        /// A Bool expression over facts that must hold, empty for always.
        package let condition: String
        /// An expression a number of the value, in the unit of the key.
        package let values: [String]
        /// Where it holds, for a setting that each interface has; `nil` for everywhere.
        package let place: Place?
        /// Where this was read.
        package let source: String

        /// Makes a default.
        package init(
            kernel: KernelRange, place: Place? = nil, condition: String, values: [String],
            source: String
        ) {
            self.kernel = kernel
            self.place = place
            self.condition = condition
            self.values = values
            self.source = source
        }
    }

    /// Whether a setting is one for the machine or one a network namespace.
    package struct Scope: Sendable, Equatable {
        /// The kernels that this speaks of.
        package let kernel: KernelRange
        /// True where each network namespace has its own value.
        package let isPerNamespace: Bool

        /// Makes a scope.
        package init(kernel: KernelRange, isPerNamespace: Bool) {
            self.kernel = kernel
            self.isPerNamespace = isPerNamespace
        }
    }

    /// Since when a setting does nothing.
    package struct NoEffect: Sendable, Equatable {
        /// The kernels where it does nothing.
        package let kernel: KernelRange
        /// Why it does nothing.
        package let because: String

        /// Makes a no-effect note.
        package init(kernel: KernelRange, because: String) {
            self.kernel = kernel
            self.because = because
        }
    }

    /// How a setting of the machine looks from a child network namespace.
    package enum ChildNamespace: String, Sendable, CaseIterable {
        /// It is there and may be written.
        case present
        /// The file does not exist there.
        case absent
        /// It shows the value of the machine and cannot be written.
        case readOnly = "read-only"
    }

    /// Who is reached by a new value.
    package enum Effect: String, Sendable, CaseIterable {
        /// Everything, at once.
        case immediately
        /// Connections that open afterwards.
        case newConnections = "new-connections"
        /// Sockets that are made afterwards.
        case newSockets = "new-sockets"
        /// Listeners that call listen() afterwards.
        case atListen = "at-listen"
        /// Interfaces that appear afterwards.
        case newInterfaces = "new-interfaces"
    }

    /// Where a fact of this entry comes from.
    package struct Source: Sendable, Equatable {
        /// What the source supports.
        package let supports: String
        /// A kernel file, document or experiment.
        package let source: String
        /// `high`, `medium` or `low`.
        package let confidence: String

        /// Makes a source.
        package init(supports: String, source: String, confidence: String) {
            self.supports = supports
            self.source = source
            self.confidence = confidence
        }
    }

    /// The name of the setting; with `*` in place of the interface for one that each has.
    package internal(set) var key: SysctlKey
    /// What it does, in one line.
    package let summary: String
    /// How its text is built.
    package let shape: SysctlShape
    /// What its numbers count.
    package let unit: SysctlUnit
    /// True where no kernel lets it be written.
    package let isReadOnly: Bool
    /// True where the value is a key that must not leave the host.
    package let isSecret: Bool
    /// The first kernel that has it; 2.6.32 stands for that one or an earlier one.
    package let introduced: KernelVersion
    /// The first kernel without it, if it is gone.
    package let removed: KernelVersion?
    /// Accepted values by kernel; the first that matches counts.
    package let accepts: [Acceptance]
    /// Lowest and highest value that make sense, where something is known.
    package let sensible: (minimum: Int64?, maximum: Int64?)
    /// Defaults by kernel; the first that matches counts.
    package internal(set) var defaults: [Default]
    /// Scope by kernel.
    package internal(set) var scope: [Scope]
    /// How it looks in a child namespace.
    package internal(set) var childNamespace: ChildNamespace
    /// How `all` and an interface combine, for a setting that each interface has.
    package let combines: InterfaceCombination?
    /// Where it does nothing.
    package let noEffect: NoEffect?
    /// The key to use instead.
    package let replacedBy: SysctlKey?
    /// When a new value acts.
    package let takesEffect: Effect
    /// What it does.
    package let does: String
    /// What it is wrongly believed to do.
    package let doesNot: String
    /// Changes of meaning and other remarks.
    package let notes: [String]
    /// Where the facts come from.
    package let sources: [Source]

    /// Makes an entry.
    package init(
        key: SysctlKey, summary: String, shape: SysctlShape, unit: SysctlUnit, isReadOnly: Bool,
        isSecret: Bool,
        introduced: KernelVersion, removed: KernelVersion?, accepts: [Acceptance],
        sensible: (minimum: Int64?, maximum: Int64?), defaults: [Default], scope: [Scope],
        childNamespace: ChildNamespace, combines: InterfaceCombination? = nil,
        noEffect: NoEffect?, replacedBy: SysctlKey?, takesEffect: Effect, does: String,
        doesNot: String, notes: [String], sources: [Source]
    ) {
        self.key = key
        self.summary = summary
        self.shape = shape
        self.unit = unit
        self.isReadOnly = isReadOnly
        self.isSecret = isSecret
        self.introduced = introduced
        self.removed = removed
        self.accepts = accepts
        self.sensible = sensible
        self.defaults = defaults
        self.scope = scope
        self.childNamespace = childNamespace
        self.combines = combines
        self.noEffect = noEffect
        self.replacedBy = replacedBy
        self.takesEffect = takesEffect
        self.does = does
        self.doesNot = doesNot
        self.notes = notes
        self.sources = sources
    }

    /// Equal when every fact is.
    package static func == (left: CatalogueEntry, right: CatalogueEntry) -> Bool {
        left.key == right.key && left.summary == right.summary && left.shape == right.shape
            && left.unit == right.unit && left.isReadOnly == right.isReadOnly
            && left.isSecret == right.isSecret
            && left.introduced == right.introduced && left.removed == right.removed
            && left.accepts == right.accepts && left.sensible == right.sensible
            && left.defaults == right.defaults && left.scope == right.scope
            && left.childNamespace == right.childNamespace && left.combines == right.combines
            && left.noEffect == right.noEffect
            && left.replacedBy == right.replacedBy && left.takesEffect == right.takesEffect
            && left.does == right.does && left.doesNot == right.doesNot
            && left.notes == right.notes && left.sources == right.sources
    }
}
