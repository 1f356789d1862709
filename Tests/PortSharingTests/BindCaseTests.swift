import PortSharing
import Testing

@Suite("BindCase")
struct BindCaseTests {
    private static func works(
        _ portProtocol: PortProtocol, _ state: OldSocket, _ old: ReuseOptions, _ new: ReuseOptions,
        owner: SocketOwner = .same
    ) -> Bool {
        BindCase(
            portProtocol, state, at: .loopbackIPv4, with: old, then: .loopbackIPv4, with: new,
            owner: owner
        ).isDocumentedToWork
    }

    /// Pairs of options that work on one address, as `old/new`, in the order of the table.
    private static func working(
        _ portProtocol: PortProtocol, _ state: OldSocket, owner: SocketOwner = .same
    ) -> [String] {
        ReuseOptions.allCases.flatMap { old in
            ReuseOptions.allCases
                .filter { works(portProtocol, state, old, $0, owner: owner) }
                .map { "\(old)/\($0)" }
        }
    }

    private static let eitherOption = [
        "reuseaddr/reuseaddr", "reuseaddr/both", "reuseport/reuseport", "reuseport/both",
        "both/reuseaddr", "both/reuseport", "both/both",
    ]
    private static let portOption = [
        "reuseport/reuseport", "reuseport/both", "both/reuseport", "both/both",
    ]
    private static let addressOption = [
        "reuseaddr/reuseaddr", "reuseaddr/both", "both/reuseaddr", "both/both",
    ]

    @Test("one option on both sockets is enough, unless the old one listens")
    func sameUser() {
        #expect(Self.working(.tcp, .bound) == Self.eitherOption)
        #expect(Self.working(.tcp, .established) == Self.eitherOption)
        #expect(Self.working(.tcp, .timeWait) == Self.eitherOption)
        #expect(Self.working(.udp, .bound) == Self.eitherOption)
        #expect(Self.working(.tcp, .listening) == Self.portOption)
    }

    @Test("SO_REUSEPORT is of no use to another user, but over TIME_WAIT")
    func otherUser() {
        #expect(Self.working(.tcp, .bound, owner: .other) == Self.addressOption)
        #expect(Self.working(.udp, .bound, owner: .other) == Self.addressOption)
        #expect(Self.working(.tcp, .listening, owner: .other) == [])
        #expect(Self.working(.tcp, .timeWait, owner: .other) == Self.eitherOption)
    }

    @Test(
        "a connection holds its own address, and no longer that of its listener",
        arguments: [
            (OldSocket.listening, BindAddress.dualStack, BindAddress.loopbackIPv6, false),
            (.established, .dualStack, .loopbackIPv6, true),
            (.timeWait, .anyIPv4, .secondLoopbackIPv4, true),
            (.bound, .anyIPv4, .secondLoopbackIPv4, false),
            (.timeWait, .dualStack, .anyIPv4, false),
        ])
    func takenAddress(state: OldSocket, old: BindAddress, new: BindAddress, works: Bool) {
        let bindCase = BindCase(.tcp, state, at: old, with: .none, then: new, with: .none)
        #expect(bindCase.isDocumentedToWork == works)
    }

    @Test("all cases are told once, in blocks of all options")
    func all() {
        let cases = BindCase.all()
        #expect(Set(cases).count == cases.count)
        let size = ReuseOptions.allCases.count * ReuseOptions.allCases.count
        #expect(cases.count % size == 0)
        for start in stride(from: 0, to: cases.count, by: size) {
            let block = cases[start..<start + size]
            #expect(Set(block.map(\.oldAddress)).count == 1)
            #expect(Set(block.map { [$0.oldOptions, $0.newOptions] }).count == size)
        }
    }

    @Test("a choice of protocol and family leaves the others out")
    func choice() {
        let cases = BindCase.all(of: [.udp], in: [.ipv6])
        #expect(!cases.isEmpty)
        #expect(cases.allSatisfy { $0.portProtocol == .udp && $0.oldSocket == .bound })
        #expect(cases.allSatisfy { $0.oldAddress.isIPv6 && $0.newAddress.isIPv6 })
    }
}
