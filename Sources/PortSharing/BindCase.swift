/// Two sockets and one port: what the first has left there, and how the second one binds.
package struct BindCase: Sendable, Hashable {
    /// The protocol of both.
    package let portProtocol: PortProtocol
    /// What the first has left.
    package let oldSocket: OldSocket
    /// Where the first was bound.
    package let oldAddress: BindAddress
    /// Options of the first; connections inherit those of their listener.
    package let oldOptions: ReuseOptions
    /// Where the second binds.
    package let newAddress: BindAddress
    /// Options of the second.
    package let newOptions: ReuseOptions
    /// Who makes the second.
    package let owner: SocketOwner

    /// Makes a case.
    package init(
        _ portProtocol: PortProtocol, _ oldSocket: OldSocket, at oldAddress: BindAddress,
        with oldOptions: ReuseOptions, then newAddress: BindAddress,
        with newOptions: ReuseOptions, owner: SocketOwner = .same
    ) {
        self.portProtocol = portProtocol
        self.oldSocket = oldSocket
        self.oldAddress = oldAddress
        self.oldOptions = oldOptions
        self.newAddress = newAddress
        self.newOptions = newOptions
        self.owner = owner
    }

    /// The address that is taken: a connection holds its own, not the one that its listener had.
    package var takenAddress: BindAddress {
        oldSocket.isConnection ? oldAddress.connection : oldAddress
    }

    /// Every case of these protocols and families, in the order of the report.
    package static func all(
        of protocols: [PortProtocol] = PortProtocol.allCases,
        in families: [AddressFamily] = AddressFamily.allCases
    ) -> [BindCase] {
        var cases: [BindCase] = []
        for owner in SocketOwner.allCases {
            for portProtocol in protocols {
                for state in OldSocket.states(of: portProtocol) {
                    for family in families {
                        for pair in owner == .same ? family.pairs : family.pairsOfUsers {
                            for old in ReuseOptions.allCases {
                                for new in ReuseOptions.allCases {
                                    cases.append(
                                        BindCase(
                                            portProtocol, state, at: pair.old, with: old,
                                            then: pair.new, with: new, owner: owner))
                                }
                            }
                        }
                    }
                }
            }
        }
        return cases
    }
}
