import Netlink
import Testing

/// What hosts talk to: neighbouring addresses on one port, and one address on neighbouring ports.
enum Neighbours: String, CaseIterable {
    case ipv4Hosts, ipv6Hosts, ipv6Networks, ports, both

    var keys: [(address: SocketAddress, port: UInt64)] {
        (0..<500).map { (number: UInt64) in
            let upper = UInt64(0x2001_0db8) << 32
            return switch self {
            case .ipv4Hosts: (SocketAddress(ipv4: 0x0a00_0100 + UInt32(number)), 443)
            case .ipv6Hosts: (SocketAddress(high: upper, low: 1 + number), 443)
            case .ipv6Networks: (SocketAddress(high: upper + number, low: 1), 443)
            case .ports: (SocketAddress(ipv4: 0x0a00_0100), 8000 + number)
            case .both:
                (SocketAddress(ipv4: 0x0a00_0100 + UInt32(number / 50)), 2000 + number % 50)
            }
        }
    }
}

@Suite("TableHash")
struct TableHashTests {
    @Test(
        "spreads neighbours like chance, whatever the secret", arguments: Neighbours.allCases)
    func spread(neighbours: Neighbours) {
        let keys = neighbours.keys
        var secrets = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let seed = secrets.next()
            let hash = TableHash(seed: seed)
            let places = Set(keys.map { hash.value($0.address, with: $0.port) >> 53 })
            // 500 keys thrown at 2,048 places meet 444 of them; 10,000 throws met never fewer than
            // 410.
            #expect(places.count > 380, "secret \(seed)")
        }
    }
}
