internal import ArgumentParser
internal import BuiltinRules
internal import Engine
internal import Evidence
internal import FoundationEssentials
internal import Sysctl

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Writes the evidence of this host as JSON, for 'check --snapshot'.",
        discussion: """
            Examples:
              tcplint snapshot -o host.json
              tcplint snapshot --sample 10 | ssh admin tcplint check --snapshot -
            """)

    @OptionGroup(title: "Input") var live: LiveOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() throws {
        let snapshot = try live.request.collect(Self.plan(sample: live.sample))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = Array(try encoder.encode(snapshot)) + [UInt8(ascii: "\n")]
        try output.map { try OutputFile.write(bytes, to: $0) } ?? Console.output(bytes)
        guard snapshot.sysctls.values.contains(where: { $0.value != nil }) else {
            throw CommandFailure(
                message: "no setting could be read", status: .inspectionFailed)
        }
    }

    /// Everything but secrets; of the settings that each interface has also `all` and `default`.
    private static func plan(sample: Int64?) -> CollectionPlan {
        var plan = CollectionPlan.everything(sysctls: [], sample: sample)
        for entry in Builtin.catalogue.entries where !entry.isSecret {
            guard entry.key.isPattern, let parts = entry.key.interfaceParts else {
                plan.sysctls.insert(entry.key.name)
                continue
            }
            plan.interfaceSettings.insert(entry.key.name)
            for place in ["all", "default"] {
                let key = parts.key(of: place)
                if key.interfaceParts != nil { plan.sysctls.insert(key.name) }
            }
        }
        return plan
    }
}
