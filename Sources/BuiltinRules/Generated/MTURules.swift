// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleMTU001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(3, 14, 0))]), condition: "mode == 2", level: .error, message: "ip_no_pmtu_disc is 2: sockets send without DF, and messages that tell the path MTU are discarded")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches sockets made afterwards",
            text: "Go back to 0. Where ICMP is lost on the way, tcp_mtu_probing 1 finds the size without it.",
            settings: [.init("net.ipv4.ip_no_pmtu_disc", "default.net.ipv4.ip_no_pmtu_disc")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_no_pmtu_disc", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the modes"), .init(title: "net/ipv4/icmp.c, icmp_unreach(), and af_inet.c, inet_create()", url: "", supports: "what each mode does")]
        return RuleDefinition(
            id: "MTU001", slug: "pmtu-discovery-off", aliases: [],
            title: "path MTU discovery is switched off", family: "MTU",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_no_pmtu_disc",
            yieldsTo: [],
            lets: [.init("mode", "sysctl.net.ipv4.ip_no_pmtu_disc")], each: "",
            elementName: "", report: .each,
            place: "", condition: "mode != 0",
            levels: levels, expected: "default.net.ipv4.ip_no_pmtu_disc",
            message: "ip_no_pmtu_disc is {mode}: sockets send without DF and {if(mode == 3, 'learn the path MTU only from checked ICMP messages', 'do not learn the path MTU')}, so that routers cut large packets", why: "New sockets send without the DF bit, and a router in front of a smaller link cuts their\npackets. Many firewalls drop the pieces, and one lost piece costs the packet. Numbers above 3\nact like 1. Since 3.14, 2 also discards the messages that say which size fits, even for\nprograms that ask for DF, and 3 accepts them only for protocols that can check them.",
            fineWhen: "A name server in a namespace of its own with 3.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_no_pmtu_disc", "sysctl.net.ipv4.ip_no_pmtu_disc"])
    }

    static func ruleMTU003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "sysctl.net.ipv4.tcp_mtu_probing > 2", level: .warning, message: "tcp_mtu_probing is {sysctl.net.ipv4.tcp_mtu_probing}: the kernel takes it for 2, but only 0, 1 and 2 have a meaning")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards; 1 keeps the detection of black holes",
            text: "Use 1.",
            settings: [.init("net.ipv4.tcp_mtu_probing", "1")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_mtu_probing and tcp_base_mss", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning of 0, 1 and 2"), .init(title: "RFC 4821, Packetization Layer Path MTU Discovery", url: "https://www.rfc-editor.org/rfc/rfc4821", supports: "the method")]
        return RuleDefinition(
            id: "MTU003", slug: "mtu-probing-always", aliases: [],
            title: "TCP searches the path MTU on every connection from the start", family: "MTU",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_mtu_probing",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_mtu_probing >= 2",
            levels: levels, expected: "",
            message: "tcp_mtu_probing is {sysctl.net.ipv4.tcp_mtu_probing}: every connection starts with segments of tcp_base_mss and searches upwards", why: "With 2 a connection begins with segments of at most tcp_base_mss (1024 bytes by default) and\ntries larger ones after some data. Short connections never get beyond. With 1 the search\nbegins only where large segments were lost repeatedly.",
            fineWhen: "A host behind paths that are known to lose both large packets and the ICMP messages about it.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.tcp_mtu_probing"])
    }

    static func ruleMTU004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "base <= 0B", level: .error, message: ""), .init(kernel: .any, condition: "jumbo", level: .info, message: "tcp_base_mss is {base}: where Ethernet frames of 1500 bytes are the limit, the size to fall back to is lost as well")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards",
            text: "Remove the line.",
            settings: [.init("net.ipv4.tcp_base_mss", "default.net.ipv4.tcp_base_mss")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_base_mss", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "where probing starts"), .init(title: "RFC 4821, section 7.2", url: "https://www.rfc-editor.org/rfc/rfc4821", supports: "1024 is probably safe enough"), .init(title: "net/ipv4/tcp_timer.c, tcp_mtu_probing()", url: "", supports: "how the size is used")]
        return RuleDefinition(
            id: "MTU004", slug: "base-mss-unusable", aliases: [],
            title: "tcp_base_mss is no size to fall back to", family: "MTU",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_base_mss",
            yieldsTo: [],
            lets: [.init("base", "sysctl.net.ipv4.tcp_base_mss"), .init("jumbo", "base > 1460B")], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_mtu_probing != 0 and (base < 512B or jumbo)",
            levels: levels, expected: "default.net.ipv4.tcp_base_mss",
            message: "tcp_base_mss is {base} and tcp_mtu_probing {sysctl.net.ipv4.tcp_mtu_probing}: after repeated loss TCP goes on with segments that small", why: "When large segments vanish, MTU probing starts anew from this size. It has to fit every path:\n1024 is the default since 4.1 and 512 before. A smaller one multiplies headers and packets, 0\nor less ends at tcp_min_snd_mss, and one above 1460 does not fit an Ethernet of 1500 bytes, so\nthat the first fall-back fails too. The kernel takes any number.",
            fineWhen: "All paths of the host carry jumbo frames.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_base_mss", "sysctl.net.ipv4.tcp_base_mss", "sysctl.net.ipv4.tcp_mtu_probing"])
    }

    static func ruleMTU005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; a smaller path MTU that was learned before is kept until it expires",
            text: "Go back to 552.",
            settings: [.init("net.ipv4.route.min_pmtu", "552B")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, route/min_pmtu", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default"), .init(title: "net/ipv4/route.c, DEFAULT_MIN_PMTU", url: "", supports: "512 + 20 + 20 in every release")]
        return RuleDefinition(
            id: "MTU005", slug: "min-pmtu-lowered", aliases: [],
            title: "route.min_pmtu allows very small packets", family: "MTU",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.route.min_pmtu",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.route.min_pmtu < 552B",
            levels: levels, expected: "552B",
            message: "net.ipv4.route.min_pmtu is {sysctl.net.ipv4.route.min_pmtu}: an ICMP message, a forged one too, may push packets down to that size; the default is 552", why: "The kernel believes an ICMP message about a smaller path MTU down to this size. 552 is a\nsegment of 512 bytes with its headers. Below that a forged message makes a connection send\nmostly headers, which costs CPU and bandwidth on both sides.",
            fineWhen: "A link in the path really carries less than 552 bytes.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.route.min_pmtu"])
    }

    static func ruleMTU006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches connections opened afterwards; 500 is the hardened choice of 2019",
            text: "Remove the line.",
            settings: [.init("net.ipv4.tcp_min_snd_mss", "default.net.ipv4.tcp_min_snd_mss")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, tcp_min_snd_mss", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and default"), .init(title: "RFC 9293, section 3.7.1", url: "https://www.rfc-editor.org/rfc/rfc9293", supports: "an MSS of 536 is the default of IPv4"), .init(title: "net/ipv4/tcp_output.c, __tcp_mtu_to_mss()", url: "", supports: "the floor wins over the path MTU")]
        return RuleDefinition(
            id: "MTU006", slug: "min-snd-mss-high", aliases: [],
            title: "tcp_min_snd_mss is above what small links carry", family: "MTU",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_min_snd_mss",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.tcp_min_snd_mss > 536B",
            levels: levels, expected: "default.net.ipv4.tcp_min_snd_mss",
            message: "tcp_min_snd_mss is {sysctl.net.ipv4.tcp_min_snd_mss}: to a peer or path that takes less TCP still sends segments that large", why: "The number is a floor below the MSS that a peer announces and the path MTU that was learned.\n536 is what every IPv4 host has to take. Above it segments to peers behind small links are cut\nor lost. Advice of 2019 against tiny segments was at most 500.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_min_snd_mss", "sysctl.net.ipv4.tcp_min_snd_mss"])
    }

    static func ruleMTU009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for what is learned afterwards",
            text: "Go back to 600 s.",
            settings: [.init("net.ipv4.route.mtu_expires", "if(sysctl.net.ipv4.route.mtu_expires < 60s, 600s, sysctl.net.ipv4.route.mtu_expires)"), .init("net.ipv4.tcp_probe_interval", "if(sysctl.net.ipv4.tcp_probe_interval < 60s, default.net.ipv4.tcp_probe_interval, sysctl.net.ipv4.tcp_probe_interval)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, route/mtu_expires and tcp_probe_interval", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and defaults")]
        return RuleDefinition(
            id: "MTU009", slug: "mtu-forgotten-soon", aliases: [],
            title: "a learned path MTU is forgotten within a minute", family: "MTU",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.route.mtu_expires < 60s or sysctl.net.ipv4.tcp_probe_interval < 60s",
            levels: levels, expected: "",
            message: "{if(known(sysctl.net.ipv4.route.mtu_expires < 60s) and sysctl.net.ipv4.route.mtu_expires < 60s, join(['route.mtu_expires is ', text(sysctl.net.ipv4.route.mtu_expires)], ''), '')}{if(known(sysctl.net.ipv4.route.mtu_expires < 60s) and sysctl.net.ipv4.route.mtu_expires < 60s and known(sysctl.net.ipv4.tcp_probe_interval < 60s) and sysctl.net.ipv4.tcp_probe_interval < 60s, ' and ', '')}{if(known(sysctl.net.ipv4.tcp_probe_interval < 60s) and sysctl.net.ipv4.tcp_probe_interval < 60s, join(['tcp_probe_interval is ', text(sysctl.net.ipv4.tcp_probe_interval)], ''), '')}: the size that a path takes is forgotten or searched anew that often", why: "Each time the learned size is forgotten, large packets are lost once more until it is learned\nagain. Both defaults are 600 s. One minute is a rule of thumb.",
            fineWhen: "A laboratory in which paths change.", fix: fix, references: references,
            facts: ["default.net.ipv4.tcp_probe_interval", "sysctl.net.ipv4.route.mtu_expires", "sysctl.net.ipv4.tcp_probe_interval"])
    }
}
