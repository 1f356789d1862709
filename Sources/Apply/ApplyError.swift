internal import Glibc
internal import Sysctl

/// Why a change of this host was not made, or not taken back.
package enum ApplyError: Error, Equatable, CustomStringConvertible {
    /// What was tried with a path.
    package enum Action: String, Sendable {
        /// It was to be read.
        case read
        /// It was to be written.
        case write
        /// It was to be made.
        case create
        /// It was to be taken away.
        case remove
        /// It was to be locked.
        case lock
        /// It was to be started.
        case start
    }

    /// The kernel refused, with its error number.
    case refused(Action, path: String, errorNumber: Int32)
    /// Another tcplint is changing this host.
    case busy(path: String)
    /// A change is waiting to be confirmed.
    case unconfirmed
    /// No change is on record.
    case nothingRecorded
    /// No change waits to be confirmed.
    case nothingToConfirm
    /// A record cannot be understood.
    case damaged(path: String)
    /// The record speaks of another network namespace.
    case otherNamespace(recorded: String, current: String)
    /// The kernel took a value and shows another.
    case notKept(path: String, wanted: String, found: String)
    /// A symbolic link stands where a file was to be written.
    case isLink(path: String)
    /// A file is not what it was when the change was planned, or made.
    case changedMeanwhile(path: String)

    /// What happened and what to do.
    package var description: String {
        switch self {
        case .refused(let action, let path, let number):
            "cannot \(action.rawValue) '\(printable(path))': \(Self.words(number))"
                + (number == EACCES || number == EPERM ? "; run as root" : "")
        case .busy(let path):
            "another tcplint is changing this host and holds '\(path)'; wait for it to end"
        case .unconfirmed:
            "a change waits to be confirmed; run 'tcplint fix --confirm' or "
                + "'tcplint fix --rollback' first"
        case .nothingRecorded: "no change is on record; there is nothing to roll back"
        case .nothingToConfirm:
            "no change waits to be confirmed; it was confirmed or taken back already"
        case .damaged(let path): "'\(printable(path))' is not a record of tcplint"
        case .otherNamespace(let recorded, let current):
            "the change was made in the network namespace \(printable(recorded)), this is "
                + "\(printable(current)); roll back there"
        case .notKept(let path, let wanted, let found):
            "'\(printable(path))' was set to '\(printable(wanted))' and holds "
                + "'\(printable(found))'"
        case .isLink(let path):
            "'\(printable(path))' is a symbolic link that leads out of the files that are changed "
                + "here; put a file in its place, or change by hand what it leads to"
        case .changedMeanwhile(let path):
            "'\(printable(path))' was changed by somebody else; look at it first"
        }
    }

    private static func words(_ number: Int32) -> String {
        // strerror returns constant text for every number.
        unsafe String(cString: strerror(number)).lowercased()
    }
}
