internal import ArgumentParser
internal import Collect
internal import Engine
internal import PortSharing
internal import Reporters

extension AddressFamily: ExpressibleByArgument {}

extension PortProtocol: ExpressibleByArgument {}

struct ProbeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Tries which sockets this kernel lets share a port, and compares.",
        discussion: """
            Binds pairs of sockets on loopback with and without SO_REUSEADDR and SO_REUSEPORT, \
            and prints what works beside what is documented. Nothing stays behind. A difference \
            is information: the exit status is 0.

            Examples:
              tcplint probe
              tcplint probe --protocol tcp --family ipv4
              tcplint probe --format json
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only this pairing of addresses: ipv4, ipv6 or dual; may be repeated.",
            valueName: "family"))
    var family: [AddressFamily] = []

    @Option(
        name: .customLong("protocol"),
        help: ArgumentHelp("Only tcp or udp.", valueName: "protocol"))
    var portProtocol: PortProtocol?

    @Option(name: .shortAndLong, help: ArgumentHelp("text or json.", valueName: "format"))
    var format: DocumentFormat = .text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var style: ColorOptions

    func run() throws {
        let families = AddressFamily.allCases.filter { family.isEmpty || family.contains($0) }
        let cases = BindCase.all(
            of: portProtocol.map { [$0] } ?? PortProtocol.allCases, in: families)
        let matrix: BindMatrix
        do {
            matrix = try probeBinds(cases)
        } catch {
            throw CommandFailure(message: "\(error)", status: .inspectionFailed)
        }
        let report = BindMatrixReport(matrix, version: Tool.version)
        let bytes =
            switch format {
            case .json: report.json
            case .text: Array(report.text(style: style.color.style(toFile: output != nil)).utf8)
            }
        try output.map { try OutputFile.write(bytes, to: $0) } ?? Console.output(bytes)
    }
}
