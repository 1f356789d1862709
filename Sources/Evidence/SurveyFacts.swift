/// What a look at every network namespace of the machine tells one of them.
package struct SurveyFacts: Sendable, Codable, Equatable {
    /// Namespaces that were looked at, this one included.
    package var namespaces: Int64
    /// Settings of the initial namespace by dotted key, as in the snapshot.
    package var initial: Reading<[String: Reading<String>]>
    /// TCP sockets without a process.
    package var orphans: Reading<SharedUse>
    /// Pages in TCP buffers.
    package var memory: Reading<SharedUse>
    /// TCP sockets without a process that are in no namespace that was looked at.
    package var unseenOrphans: Reading<Int64>

    /// Makes facts.
    package init(
        namespaces: Int64, initial: Reading<[String: Reading<String>]>,
        orphans: Reading<SharedUse>, memory: Reading<SharedUse>, unseenOrphans: Reading<Int64>
    ) {
        self.namespaces = namespaces
        self.initial = initial
        self.orphans = orphans
        self.memory = memory
        self.unseenOrphans = unseenOrphans
    }

    private enum CodingKeys: String, CodingKey {
        case namespaces, initial, orphans, memory
        case unseenOrphans = "unseen_orphans"
    }
}

/// How much one namespace has of something that is counted for the whole machine.
package struct SharedUse: Sendable, Codable, Equatable {
    /// In this namespace; `nil` where the machine has so few that nobody counted.
    package var here: Int64?
    /// In all of them, at about the same time.
    package var machine: Int64

    /// Makes a pair.
    package init(here: Int64?, machine: Int64) {
        self.here = here
        self.machine = machine
    }
}
