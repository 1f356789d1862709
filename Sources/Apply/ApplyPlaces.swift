internal import Glibc

/// Where changes are recorded and made.
package struct ApplyPlaces: Sendable, Equatable {
    /// The folder of the records.
    package let records: String
    /// The folder of the settings.
    package let settings: String
    /// The folder of proc, for what tells one boot and one namespace from another.
    package let proc: String
    /// The folder that stands for `/` in paths of files.
    package let root: String

    /// This host.
    package static let host = ApplyPlaces(
        records: "/var/lib/tcplint", settings: "/proc/sys", proc: "/proc", root: "")

    /// Makes places.
    package init(records: String, settings: String, proc: String, root: String) {
        self.records = records
        self.settings = settings
        self.proc = proc
        self.root = root
    }

    /// Whether a change was ever recorded here; a look makes no folder.
    var hasRecords: Bool {
        // The call borrows the path for its own time only.
        unsafe access(records, F_OK) == 0
    }

    /// The file that holds a setting, by its path below the settings.
    func setting(_ path: String) -> String { "\(settings)/\(path)" }
}
