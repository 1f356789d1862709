package import Evidence

/// One configuration file of any kind, read into assignments.
package struct ConfigurationFile: Sendable, Equatable {
    /// What sort of file it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// sysctl.conf or a file of sysctl.d.
        case sysctl
        /// What `sysctl -a` printed.
        case dump
        /// A TuneD or saptune profile with a `[sysctl]` section.
        case tuned
        /// Ansible tasks or variables.
        case ansible
        /// A Kubernetes manifest with pods.
        case kubernetes
        /// A compose file.
        case compose
        /// A `.network` file of systemd-networkd.
        case networkd
        /// A NixOS module with `boot.kernel.sysctl`.
        case nix
        /// A shell script that calls sysctl(8).
        case shell
    }

    /// Where the settings of a file take effect.
    package enum Scope: String, Sendable {
        /// On the machine.
        case host
        /// In the namespaces of a container.
        case container
        /// In the namespaces of a pod, whose node admits safe settings and those that its
        /// administrator allows.
        case pod
    }

    /// The file as the user named it.
    package var path: String
    /// What sort of file it is.
    package var kind: Kind
    /// Its assignments in order.
    package var assignments: [Assignment]
    /// What is wrong with its lines, whatever the settings mean.
    package var notes: [ConfigurationNote]
    /// Suppressions in its comments.
    package var ignores: [InlineIgnore]
    /// Settings that a manager writes by itself because of this file.
    package var switches: [ManagedSwitch]
    /// Why the file, or a part of it, could not be read.
    package var diagnostics: [Diagnostic]

    /// Makes a file.
    package init(
        path: String, kind: Kind, assignments: [Assignment] = [], notes: [ConfigurationNote] = [],
        ignores: [InlineIgnore] = [], switches: [ManagedSwitch] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.path = path
        self.kind = kind
        self.assignments = assignments
        self.notes = notes
        self.ignores = ignores
        self.switches = switches
        self.diagnostics = diagnostics
    }

    /// The kernel on which a dump was taken, as `uname -r` prints it; `nil` in other files.
    package var kernelRelease: String? {
        guard kind == .dump else { return nil }
        return assignments.first { $0.key == "kernel.osrelease" }?.valueText
    }
}
