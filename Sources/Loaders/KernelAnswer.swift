/// What the kernel says to a value that is written to a setting that exists.
package enum KernelAnswer: Sendable, Equatable {
    /// It takes it, as far as is known.
    case accepted
    /// It refuses the value, for this reason.
    case refused(String)
    /// It refuses the value as a name that it does not know, with the error of a missing file.
    case unknownName(String)
    /// Nobody may write the setting.
    case readOnly
}
