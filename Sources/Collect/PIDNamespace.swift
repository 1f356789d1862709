/// Whether a process belongs to the first PID namespace of the machine.
enum PIDNamespace {
    /// It does.
    case initial
    /// It belongs to another.
    case inner

    /// That of a process below a mounted proc; `nil` when the kernel does not show it.
    ///
    /// The first one has a number of its own since 3.8: PROC_PID_INIT_INO of
    /// include/linux/proc_ns.h.
    init?(of process: String, proc: String) {
        guard let folder = try? DirectoryStream("\(proc)/\(process)/ns"),
            let link = try? folder.link("pid"), link.starts(with: "pid:[".utf8)
        else { return nil }
        self = link.elementsEqual("pid:[4026531836]".utf8) ? .initial : .inner
    }
}
