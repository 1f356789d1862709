internal import Evidence
internal import Expressions

extension FactStore {
    /// Processes close to the descriptors they may open.
    var processes: Outcome {
        let name = "descriptors of processes"
        guard let processes = snapshot.sockets.processes else { return Self.notCollected(name) }
        return reading(processes, name) { .list($0.map { .record($0.record) }) }
    }
}

extension SocketProcess {
    /// The process as expressions see it.
    var record: Record {
        Record(
            typeName: FactSchema.processType,
            fields: [
                ("pid", .known(.int(pid))),
                (
                    "process",
                    process.map { .known(.string($0)) }
                        ?? .missing("process.process", "it ended meanwhile", .absent)
                ),
                ("owner", .known(.string(ownerName(pid, process, inode: 0)))),
                ("descriptors", .known(.int(descriptors))),
                ("descriptor_limit", .known(.int(descriptorLimit))),
                (
                    "sockets",
                    sockets.map { .known(.int($0)) }
                        ?? .missing(
                            "sockets among the descriptors of pid \(pid)",
                            "not visible to this user; it needs CAP_SYS_PTRACE", .absent)
                ),
            ])
    }
}
