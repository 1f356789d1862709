internal import Evidence
internal import Expressions

extension FactSchema {
    /// The first words of the facts in `NetworkFacts`.
    static let networkRoots: Set<String> = ["nat"]

    /// The part of `NetworkFacts` that a fact needs, `nil` for other facts.
    static func networkSource(of fact: String) -> NetworkSource? {
        switch fact.prefix(while: { $0 != "." }) {
        case "nat": .nat
        default: nil
        }
    }

    /// Facts about what the kernel does with packets besides TCP itself.
    static let networkFacts = [
        Fact(
            name: "nat.state", type: .string,
            summary: "whether this namespace translates addresses: does, does not or unknown"),
        Fact(
            name: "nat.reason", type: .string,
            summary: "what that rests on, or what could not be read"),
        Fact(
            name: "nat.source_nat", type: .bool, summary: "source addresses are translated"),
        Fact(
            name: "nat.destination_nat", type: .bool,
            summary: "destination addresses are translated"),
        Fact(
            name: "nat.forwarding", type: .bool,
            summary: "net.ipv4.ip_forward or net.ipv6.conf.all.forwarding is on"),
    ]
}
