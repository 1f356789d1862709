/// Two namespaces joined by a cable: a client and a server.
package struct NamespacePair {
    /// The side that connects: 10.98.0.1 and fd98::1.
    package let client: Namespace
    /// The side that listens: 10.98.0.2, 10.98.0.3 and fd98::2.
    package let server: Namespace

    /// Addresses of the server.
    package static let serverIPv4 = "10.98.0.2"
    /// Another IPv4 address of the server.
    package static let otherServerIPv4 = "10.98.0.3"
    /// The IPv6 address of the server.
    package static let serverIPv6 = "fd98::2"

    /// Makes both, runs the body, and deletes both, also after an error.
    package static func with(_ body: (NamespacePair) throws -> Void) throws {
        let pair = NamespacePair(client: try Namespace(), server: try Namespace())
        defer { pair.delete() }
        try pair.connect()
        try body(pair)
    }

    /// The same for a test that waits long, beside others that go on meanwhile.
    package static func beside(_ body: (NamespacePair) async throws -> Void) async throws {
        let pair = NamespacePair(
            client: try Namespace(beside: true), server: try Namespace(beside: true))
        defer { pair.delete() }
        try pair.connect()
        try await body(pair)
    }

    private func delete() {
        client.delete()
        server.delete()
    }

    /// Makes a pair of two namespaces that are there; `connect` joins them.
    package init(client: Namespace, server: Namespace) {
        self.client = client
        self.server = server
    }

    /// Lays the cable and gives both their addresses.
    package func connect() throws(ProgramError) {
        try Program.output([
            "ip", "link", "add", "eth0", "netns", client.name, "type", "veth", "peer", "name",
            "eth0", "netns", server.name,
        ])
        let addresses = [
            (client, "10.98.0.1/24"), (client, "fd98::1/64"), (server, "\(Self.serverIPv4)/24"),
            (server, "\(Self.otherServerIPv4)/24"), (server, "\(Self.serverIPv6)/64"),
        ]
        for (namespace, address) in addresses {
            // Without nodad an IPv6 address cannot be bound for a second or two.
            let flags = address.contains(":") ? ["nodad"] : []
            try Program.output(
                ["ip", "-n", namespace.name, "addr", "add", address, "dev", "eth0"] + flags)
        }
        for namespace in [client, server] {
            try Program.output(["ip", "-n", namespace.name, "link", "set", "eth0", "up"])
        }
    }
}
