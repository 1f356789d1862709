/// Where a table with open addressing looks first for an address and what belongs to it.
///
/// A host talks to neighbouring addresses and ports. Multiplying once puts such neighbours at equal
/// distances, and for some secrets these meet the same places again and again.
package struct TableHash {
    /// Odd, so that multiplying by it loses nothing.
    private let seed: UInt64
    /// The halves of the secret exchanged: with it neither factor is known to a peer.
    private let turned: UInt64

    /// - Parameter seed: Secret to the peers, so that they cannot choose addresses that collide.
    package init(seed: UInt64) {
        self.seed = seed | 1
        turned = seed << 32 | seed >> 32
    }

    /// Stirs all that goes in into the upper bits.
    /// - Parameters:
    ///   - address: May be chosen by a peer.
    ///   - companion: What the address is counted with.
    /// - Returns: 64 bits, of which a table takes as many of the upper ones as its index has.
    @inline(__always)
    package func value(_ address: SocketAddress, with companion: UInt64) -> UInt64 {
        // The two halves must not meet before the secret has stirred one.
        let there = address.low ^ (address.high &* seed) ^ turned
        let product = (companion ^ seed).multipliedFullWidth(by: there)
        return (product.high ^ product.low) &* seed
    }
}
