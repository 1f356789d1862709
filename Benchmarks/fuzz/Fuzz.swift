import BuiltinRules
import Collect
import Configuration
import Engine
import Evidence
import Expressions
import FoundationEssentials
import Netlink
import Rules
import Sysctl
import YAMLReader

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The package manager gives an executable's main this name; the fuzzer's own has another.
@_cdecl("tcplint_fuzz_main")
public func fuzzMain(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var count = count
    var arguments = unsafe arguments
    return unsafe runFuzzer(&count, &arguments, fuzzOneInput)
}

/// One input for one parser; the first byte chooses which.
///
/// Whatever comes, nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let input = Array(bytes.dropFirst())
    let text = String(decoding: input, as: UTF8.self)
    switch bytes[0] % 8 {
    case 0: fuzzExpression(text)
    case 1: _ = try? readYAML(input)
    case 2: fuzzRule(text)
    case 3: _ = try? CatalogueFile(text, file: "fuzz.yaml")
    case 4: _ = try? JSONDecoder().decode(Snapshot.self, from: Data(input))
    case 5: fuzzConfiguration(input)
    case 6: _ = KernelLogLine(input[...])
    default: fuzzDump(input)
    }
    return 0
}

private let schema = FactSchema(catalogue: Builtin.catalogue)
private let store = (try? Builtin.exampleSnapshots()["minimal"]).map {
    FactStore($0, catalogue: Builtin.catalogue)
}

private func fuzzExpression(_ text: String) {
    guard let store else { return }
    if let expression = try? Expression(parsing: text) {
        _ = try? expression.check(in: schema)
        _ = expression.evaluate(in: store)
    }
    if let template = try? Template(parsing: text) { _ = template.render(in: store) }
}

/// Names that lead to a reader of each kind.
private let names = [
    "a.conf", "tasks/main.yml", "pod.yaml", "compose.yaml", "tuned.conf", "10-lan.network",
    "sysctl.nix", "setup.sh", "vars.yml.j2",
]

private func fuzzConfiguration(_ input: [UInt8]) {
    let name = names[Int(input.first ?? 0) % names.count]
    let input = readConfiguration(Array(input.dropFirst()), path: name, asShell: true)
    guard case .file(let file) = input else { return }
    var review = ConfigurationReview(
        catalogue: Builtin.catalogue, kernel: KernelVersion(6, 12))
    _ = review.facts(of: [file])
}

private func fuzzRule(_ text: String) {
    guard let file = try? RuleFile(text, file: "fuzz.yaml", schema: schema) else { return }
    _ = try? Rule(file.definition)
}

private func fuzzDump(_ input: [UInt8]) {
    let plan = SocketScanPlan(
        states: .all, ephemeral: 1024...65535, listeningPorts: [22, 80], freshTimeWait: 59_000,
        flowLimit: 4)
    var tally = SocketTally(plan, seed: 7)
    var listeners = ListenerList()
    var callers = CallerTally([22, 80])
    let identity = DumpIdentity(sequence: 7, port: 4242)
    let span = input.span
    _ = try? unsafe tally.take(span.bytes, answering: identity)
    _ = try? unsafe listeners.take(span.bytes, answering: identity)
    _ = try? unsafe callers.take(span.bytes, answering: identity)
    _ = tally.summary()
    _ = callers.summary
    fuzzTables(input)
}

/// The same bytes for every other table.
private func fuzzTables(_ input: [UInt8]) {
    read(input, into: NATChainList())
    read(input, into: NATRuleReader(table: "nat", hooks: ["post": 4]))
    read(input, into: TranslatedConnectionSearch(.source))
    read(input, into: TrackingStatistics())
    read(input, into: TrackedConnectionCount())
    read(input, into: TrackedConnectionSurvey(limit: 1 << 10, timeout: 432_000))
    read(input, into: PathMetrics())
    read(input, into: LinkTable())
    read(input, into: NeighbourCount())
    read(input, into: NeighbourTables())
    read(input, into: RouteTable())
    read(input, into: GenericFamily())
    read(input, into: LinkSpeeds())
    read(input, into: LinkFeatures())
    let span = input.span
    for family in LegacyTable.Family.allCases {
        _ = unsafe LegacyTable.tally(span.bytes, family: family, hooks: 4)
    }
}

private func read(_ input: [UInt8], into reader: some TableReader) {
    var reader = reader
    let span = input.span
    _ = try? unsafe decodeTable(
        span.bytes, answering: DumpIdentity(sequence: 7, port: 4242), into: &reader)
}
