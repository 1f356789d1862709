// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesNEIGH: [RuleDefinition] {
        [
            ruleNEIGH001(),
            ruleNEIGH002(),
            ruleNEIGH003(),
            ruleNEIGH004(),
            ruleNEIGH005(),
        ]
    }

    private static func ruleNEIGH001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "v4 == usual and not (v6 < usual)", level: .info, message: "gc_thresh3 is {v4}, the kernel's default, on a node of Kubernetes: pods and nodes of one link share that many entries")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, for all namespaces; an entry takes about 400 bytes while it exists",
            text: "Set 4096, 8192 and 16384 for gc_thresh1 to 3, for IPv4 and IPv6 alike.",
            settings: [.init("net.ipv4.neigh.default.gc_thresh1", "max(4096, sysctl.net.ipv4.neigh.default.gc_thresh1)"), .init("net.ipv4.neigh.default.gc_thresh2", "max(8192, sysctl.net.ipv4.neigh.default.gc_thresh2)"), .init("net.ipv4.neigh.default.gc_thresh3", "max(16384, v4)"), .init("net.ipv6.neigh.default.gc_thresh1", "max(4096, sysctl.net.ipv6.neigh.default.gc_thresh1)"), .init("net.ipv6.neigh.default.gc_thresh2", "max(8192, sysctl.net.ipv6.neigh.default.gc_thresh2)"), .init("net.ipv6.neigh.default.gc_thresh3", "max(16384, v6)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "gc_thresh1 to 3 and their defaults"), .init(title: "net/core/neighbour.c, neigh_alloc()", url: "", supports: "what happens at gc_thresh3")]
        return RuleDefinition(
            id: "NEIGH001", slug: "neighbour-table-small",
            title: "the neighbour table is small for this host", family: "NEIGH",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.neigh.default.gc_thresh3",
            yieldsTo: [],
            lets: [.init("v4", "sysctl.net.ipv4.neigh.default.gc_thresh3"), .init("v6", "sysctl.net.ipv6.neigh.default.gc_thresh3"), .init("usual", "default.net.ipv4.neigh.default.gc_thresh3")], each: "",
            elementName: "", report: .each,
            place: "", condition: "v4 < usual or v6 < usual or (v4 == usual and 10250 in tcp.listeners.port)",
            levels: levels, expected: "",
            message: "gc_thresh3 is {v4} for IPv4 and {v6} for IPv6: no more neighbours than that can be reached at a time", why: "At the limit no new neighbour can be made: connections to further hosts of the link fail with ENOBUFS,\nand the log says neighbour table overflow. One table serves all namespaces of the machine, pods and\ncontainers included.",
            fineWhen: "A node with few pods whose network needs no neighbour for each, or a small link.", fix: fix, references: references,
            facts: ["default.net.ipv4.neigh.default.gc_thresh3", "sysctl.net.ipv4.neigh.default.gc_thresh1", "sysctl.net.ipv4.neigh.default.gc_thresh2", "sysctl.net.ipv4.neigh.default.gc_thresh3", "sysctl.net.ipv6.neigh.default.gc_thresh1", "sysctl.net.ipv6.neigh.default.gc_thresh2", "sysctl.net.ipv6.neigh.default.gc_thresh3", "tcp.listeners"])
    }

    private static func ruleNEIGH002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, for all namespaces of the machine",
            text: "Set all three in ascending order, such as 4096, 8192 and 16384.",
            settings: [.init("net.ipv4.neigh.default.gc_thresh1", "4096"), .init("net.ipv4.neigh.default.gc_thresh2", "8192"), .init("net.ipv4.neigh.default.gc_thresh3", "16384"), .init("net.ipv6.neigh.default.gc_thresh1", "4096"), .init("net.ipv6.neigh.default.gc_thresh2", "8192"), .init("net.ipv6.neigh.default.gc_thresh3", "16384")],
            settingsCondition: "max(v4_1, v4_2, v4_3, v6_1, v6_2, v6_3) <= 16384")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "gc_thresh1 to 3 and their defaults"), .init(title: "net/core/neighbour.c, neigh_periodic_work() and neigh_forced_gc()", url: "", supports: "what each threshold does")]
        return RuleDefinition(
            id: "NEIGH002", slug: "neighbour-thresholds-out-of-order",
            title: "the thresholds of the neighbour table are out of order", family: "NEIGH",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [.init("v4_1", "if(known(sysctl.net.ipv4.neigh.default.gc_thresh1), sysctl.net.ipv4.neigh.default.gc_thresh1, default.net.ipv4.neigh.default.gc_thresh1)"), .init("v4_2", "if(known(sysctl.net.ipv4.neigh.default.gc_thresh2), sysctl.net.ipv4.neigh.default.gc_thresh2, default.net.ipv4.neigh.default.gc_thresh2)"), .init("v4_3", "if(known(sysctl.net.ipv4.neigh.default.gc_thresh3), sysctl.net.ipv4.neigh.default.gc_thresh3, default.net.ipv4.neigh.default.gc_thresh3)"), .init("v6_1", "if(known(sysctl.net.ipv6.neigh.default.gc_thresh1), sysctl.net.ipv6.neigh.default.gc_thresh1, default.net.ipv4.neigh.default.gc_thresh1)"), .init("v6_2", "if(known(sysctl.net.ipv6.neigh.default.gc_thresh2), sysctl.net.ipv6.neigh.default.gc_thresh2, default.net.ipv4.neigh.default.gc_thresh2)"), .init("v6_3", "if(known(sysctl.net.ipv6.neigh.default.gc_thresh3), sysctl.net.ipv6.neigh.default.gc_thresh3, default.net.ipv4.neigh.default.gc_thresh3)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "v4_1 > v4_2 or v4_2 > v4_3 or v6_1 > v6_2 or v6_2 > v6_3",
            levels: levels, expected: "",
            message: "gc_thresh1 to 3 do not ascend: IPv4 {v4_1} {v4_2} {v4_3}, IPv6 {v6_1} {v6_2} {v6_3}", why: "Up to gc_thresh1 nothing is cleaned up, above gc_thresh2 it is urgent, at gc_thresh3 nothing fits any\nmore. With gc_thresh1 above gc_thresh3 the periodic clean-up never starts; with gc_thresh2 above\ngc_thresh3 each urgent one since 5.0 frees one entry at most, and the table stays full. The usual\ncause is a file that raises the first and forgets the others.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.neigh.default.gc_thresh1", "default.net.ipv4.neigh.default.gc_thresh2", "default.net.ipv4.neigh.default.gc_thresh3", "sysctl.net.ipv4.neigh.default.gc_thresh1", "sysctl.net.ipv4.neigh.default.gc_thresh2", "sysctl.net.ipv4.neigh.default.gc_thresh3", "sysctl.net.ipv6.neigh.default.gc_thresh1", "sysctl.net.ipv6.neigh.default.gc_thresh2", "sysctl.net.ipv6.neigh.default.gc_thresh3"])
    }

    private static func ruleNEIGH003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Lower it to the number of neighbours that are usually in use; 4096 is enough for most clusters. gc_thresh3 is the one that lets more in.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "gc_thresh1"), .init(title: "net/core/neighbour.c, neigh_periodic_work()", url: "", supports: "no clean-up below it")]
        return RuleDefinition(
            id: "NEIGH003", slug: "neighbours-never-cleaned",
            title: "stale neighbours are kept without need", family: "NEIGH",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.neigh.default.gc_thresh1",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.neigh.default.gc_thresh1 > 65536 or sysctl.net.ipv6.neigh.default.gc_thresh1 > 65536",
            levels: levels, expected: "",
            message: "gc_thresh1 is {sysctl.net.ipv4.neigh.default.gc_thresh1} for IPv4 and {sysctl.net.ipv6.neigh.default.gc_thresh1} for IPv6: below that number no stale neighbour is removed", why: "gc_thresh1 is the number of entries below which nothing is cleaned up, each about 400 bytes of kernel\nmemory. It belongs near the number of neighbours that are usually in use. 65536, a full /16, is a\nrule of thumb.",
            fineWhen: "A link with that many hosts by design.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.neigh.default.gc_thresh1", "sysctl.net.ipv6.neigh.default.gc_thresh1"])
    }

    private static func ruleNEIGH004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, for all namespaces of the machine",
            text: "Set all three thresholds for both families.",
            settings: [.init("net.ipv4.neigh.default.gc_thresh3", "max(v4, v6)"), .init("net.ipv6.neigh.default.gc_thresh3", "max(v4, v6)")],
            settingsCondition: "min(v4, v6) >= usual")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "gc_thresh3 of both families")]
        return RuleDefinition(
            id: "NEIGH004", slug: "neighbour-limit-one-family",
            title: "the neighbour table is raised for one family only", family: "NEIGH",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.ipv4.neigh.default.gc_thresh3",
            yieldsTo: ["NEIGH001"],
            lets: [.init("usual", "default.net.ipv4.neigh.default.gc_thresh3"), .init("v4", "if(known(sysctl.net.ipv4.neigh.default.gc_thresh3) or known(host.page_size), sysctl.net.ipv4.neigh.default.gc_thresh3, usual)"), .init("v6", "if(known(sysctl.net.ipv6.neigh.default.gc_thresh3) or known(host.page_size), sysctl.net.ipv6.neigh.default.gc_thresh3, usual)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(v4 > usual and v6 <= usual or v6 > usual and v4 <= usual)\nand not (known(sysctl.net.ipv6.conf.all.disable_ipv6) and sysctl.net.ipv6.conf.all.disable_ipv6 != 0)",
            levels: levels, expected: "",
            message: "gc_thresh3 is {v4} for IPv4 and {v6} for IPv6: the smaller table overflows while the other has room", why: "IPv4 and IPv6 have a table each, with thresholds of its own. Somebody found the default too small for\nthis host; whatever has an address of both families needs an entry in both.",
            fineWhen: "The links of this host have one family only.", fix: fix, references: references,
            facts: ["default.net.ipv4.neigh.default.gc_thresh3", "host.page_size", "sysctl.net.ipv4.neigh.default.gc_thresh3", "sysctl.net.ipv6.conf.all.disable_ipv6", "sysctl.net.ipv6.neigh.default.gc_thresh3"])
    }

    private static func ruleNEIGH005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, neighbours keep what they learned until it expires; requests then carry the best address of the outgoing interface",
            text: "Set arp_announce to 2 as well.",
            settings: [.init("net.ipv4.conf.all.arp_announce", "2")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "arp_ignore and arp_announce, and how conf.all and the interface combine")]
        return RuleDefinition(
            id: "NEIGH005", slug: "arp-half-quiet",
            title: "ARP answers are restricted, ARP requests are not", family: "NEIGH",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.conf.all.arp_announce",
            yieldsTo: [],
            lets: [.init("ignore", "sysctl.net.ipv4.conf.all.arp_ignore"), .init("common", "if(known(sysctl.net.ipv4.conf.all.arp_announce), sysctl.net.ipv4.conf.all.arp_announce, default.net.ipv4.conf.all.arp_announce)"), .init("announce", "if(known(interfaces.arp_announce), max(common, max(interfaces.arp_announce)), common)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "(ignore == 1 or ignore == 2) and announce < 2",
            levels: levels, expected: "",
            message: "conf.all.arp_ignore is {ignore} and arp_announce is {announce}: requests of this host still show addresses that it does not answer for", why: "Behind a load balancer with direct return each server has the shared address on loopback and must hide\nit. arp_ignore keeps it from answering for that address; without arp_announce 2 its own ARP requests\ncarry it as their source, neighbours learn it from them, and the balancer loses its traffic to this\nserver. The greater of conf.all and the interface counts.",
            fineWhen: "The host has several interfaces in different networks and no shared address.", fix: fix, references: references,
            facts: ["default.net.ipv4.conf.all.arp_announce", "interfaces", "interfaces.arp_announce", "sysctl.net.ipv4.conf.all.arp_announce", "sysctl.net.ipv4.conf.all.arp_ignore"])
    }
}
