internal import Expressions

extension FactSchema {
    /// The name of the type of an element of `tcp.processes`.
    static let processType = "process"

    static let process = RecordType(
        name: processType,
        fields: [
            .init(name: "pid", type: .int), .init(name: "process", type: .string),
            .init(name: "owner", type: .string), .init(name: "descriptors", type: .int),
            .init(name: "descriptor_limit", type: .int), .init(name: "sockets", type: .int),
        ])

    /// Facts about the processes that hold sockets.
    static let processFacts = [
        Fact(
            name: "tcp.processes", type: .list(.record(process)),
            summary:
                "processes of this namespace that use three quarters of their descriptors or more, at least 200; none where it has fewer TCP sockets"
        )
    ]
}
