internal import Expressions

extension FactSchema {
    /// The first word of settings of the initial network namespace.
    static let initial = "initial"

    /// The first word of facts that a look at several network namespaces gives.
    static let survey = "survey"

    /// Facts about the rest of the machine; all of them need --all-netns.
    static let surveyFacts = [
        Fact(
            name: "survey.namespaces", type: .int,
            summary: "network namespaces that were looked at"),
        Fact(
            name: "survey.orphans.here", type: .int,
            summary: "TCP sockets without a process in this namespace"),
        Fact(
            name: "survey.orphans.machine", type: .int,
            summary: "those of the machine at that time"),
        Fact(
            name: "survey.memory.here", type: .pages,
            summary: "memory in TCP buffers of this namespace"),
        Fact(
            name: "survey.memory.machine", type: .pages,
            summary: "that of the machine at that time"),
        Fact(
            name: "survey.unseen_orphans", type: .int,
            summary: "TCP sockets without a process in no namespace that has a process or a name"),
    ]
}
