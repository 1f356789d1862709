// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func rulePORT001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ports.usable < 100 and tcp.outgoing.remote > 0", level: .critical, message: ""), .init(kernel: .any, condition: "tcp.outgoing.total > 0", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Widen the range to at least the kernel's default, away from ports that services listen on; if the reserved list is the cause, shorten that.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "size < usual")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default and meaning"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "the range limits connections to one destination")]
        return RuleDefinition(
            id: "PORT001", slug: "port-range-narrow", aliases: [],
            title: "fewer ephemeral ports than the kernel ships with", family: "PORT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: ["PORT101", "PORT006", "PORT008"],
            lets: [.init("size", "sysctl.net.ipv4.ip_local_port_range.high - sysctl.net.ipv4.ip_local_port_range.low + 1"), .init("usable", "if(known(ports.usable), ports.usable, size)"), .init("usual", "default.net.ipv4.ip_local_port_range.high - default.net.ipv4.ip_local_port_range.low + 1")], each: "",
            elementName: "", report: .each,
            place: "", condition: "size < usual or ports.usable < usual * 0.875",
            levels: levels, expected: "default.net.ipv4.ip_local_port_range",
            message: "{usable} ephemeral ports are usable ({sysctl.net.ipv4.ip_local_port_range}{if(known(ports.reserved), join([', ', text(ports.reserved), ' of them reserved'], ''), '')}); the kernel's default has {usual}", why: "The number of usable ports is the most connections that one source address can hold to one\ndestination address and port, TIME-WAIT included. Reserving up to an eighth of the range for services\nis normal and not reported.",
            fineWhen: "Ports are divided on purpose between namespaces or containers, or the host opens few connections.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "ports.reserved", "ports.usable", "sysctl.net.ipv4.ip_local_port_range", "tcp.outgoing.remote", "tcp.outgoing.total"])
    }

    static func rulePORT002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "a write replaces the whole list, so the present entries are kept in it; each reserved port leaves the pool of outgoing connections",
            text: "Reserve the ports of services with a fixed port; leave out those that take any free one.",
            settings: [.init("net.ipv4.ip_local_reserved_ports", "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what reserving does and that a write replaces the list")]
        return RuleDefinition(
            id: "PORT002", slug: "port-range-overlaps-listener", aliases: [],
            title: "a listening port lies inside the ephemeral range", family: "PORT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_reserved_ports",
            yieldsTo: ["PORT009"],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "listener.port in sysctl.net.ipv4.ip_local_port_range\nand not (listener.port in sysctl.net.ipv4.ip_local_reserved_ports)",
            levels: levels, expected: "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))",
            message: "listening ports inside the ephemeral range {sysctl.net.ipv4.ip_local_port_range} and not reserved: {unique(matched.port)}", why: "While the service is down, an outgoing connection may take its port. Its bind() then fails with\nEADDRINUSE, with SO_REUSEADDR too, until that connection and its 60 s of TIME-WAIT are over.",
            fineWhen: "The program asked for any free port and got it from this range, as mountd, rpc.statd and test\nservers do; such a listener cannot be told from a fixed one.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.listeners"])
    }

    static func rulePORT003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Add 30000-32767 to net.ipv4.ip_local_reserved_ports, present entries included ({sysctl.net.ipv4.ip_local_reserved_ports}), or start the range above 32767 as the kernel does.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "kube-apiserver, --service-node-port-range", url: "https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/", supports: "30000-32767, and that it must not overlap the ephemeral range of nodes"), .init(title: "Ports and Protocols", url: "https://kubernetes.io/docs/reference/networking/ports-and-protocols/", supports: "the kubelet listens on 10250"), .init(title: "kubernetes issue 111682", url: "https://github.com/kubernetes/kubernetes/issues/111682", supports: "connections from such a port that hang"), .init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "reserved ports are left out of the automatic choice")]
        return RuleDefinition(
            id: "PORT003", slug: "port-range-overlaps-node-ports", aliases: [],
            title: "the ephemeral range overlaps the node ports of Kubernetes", family: "PORT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [.init("range", "sysctl.net.ipv4.ip_local_port_range"), .init("first", "max(range.low, 30000)"), .init("last", "min(range.high, 32767)")], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "listener.port == 10250 and not listener.loopback\nand first <= last\nand not covers(sysctl.net.ipv4.ip_local_reserved_ports, [first, last])",
            levels: levels, expected: "",
            message: "a kubelet listens here and ip_local_port_range {range} reaches into 30000-32767: outgoing connections from ports {first} to {last} can collide with services", why: "Kubernetes gives services ports from 30000 to 32767 on every node and asks that outgoing\nconnections stay out of that range. A connection that gets such a port from connect() meets the\nrules of the service: its replies can be sent to a pod, and it hangs. Current kube-proxy holds no\nsocket on these ports, so that the kernel does not know that they are taken.",
            fineWhen: "The cluster was set up with another --service-node-port-range, or the node takes no part in\nservices.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.listeners"])
    }

    static func rulePORT004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 11, 0))]), condition: "", level: .info, message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} starts below 1024: outgoing connections may take ports of services such as 993")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Start the range at 1024 or above, away from ports that services listen on. If it must start lower, lower ip_unprivileged_port_start first.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range and ip_unprivileged_port_start", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the lowest port must not be privileged"), .init(title: "ipv4_local_port_range() in net/ipv4/sysctl_net_ipv4.c", url: "", supports: "the check of the lowest port")]
        return RuleDefinition(
            id: "PORT004", slug: "port-range-privileged", aliases: ["MIX012"],
            title: "the ephemeral range starts inside the privileged ports", family: "PORT",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: ["PORT008"],
            lets: [.init("low", "sysctl.net.ipv4.ip_local_port_range.low"), .init("start", "if(known(sysctl.net.ipv4.ip_unprivileged_port_start), sysctl.net.ipv4.ip_unprivileged_port_start, 1024)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "low < start",
            levels: levels, expected: "default.net.ipv4.ip_local_port_range",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} starts below ip_unprivileged_port_start {start}: the kernel refuses it and keeps the old range", why: "Since 4.11 the write fails with EINVAL when the lowest port is a privileged one, and whatever\nrange was there before stays; 500 and 1023 were refused, 1024 accepted. The other way round,\nraising ip_unprivileged_port_start above the lowest port of the range is refused. Before 4.11 the\nrange is taken, and connect() may hold a port that a service wants to bind later.",
            fineWhen: "ip_unprivileged_port_start is lowered in another file that is read before this one.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_unprivileged_port_start"])
    }

    static func rulePORT005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range",
            text: "Choose ends of different parity, an even lowest and an odd highest port.",
            settings: [.init("net.ipv4.ip_local_port_range.high", "if(high < 65535, high + 1, high - 1)")],
            settingsCondition: "low < high and low >= 1024 and high - low >= default.net.ipv4.ip_local_port_range.high - default.net.ipv4.ip_local_port_range.low")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "different parity is preferred")]
        return RuleDefinition(
            id: "PORT005", slug: "port-parity", aliases: [],
            title: "both ends of the ephemeral range have the same parity", family: "PORT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: KernelRange(terms: [.init(.atLeast, KernelVersion(4, 2, 0))]),
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: ["PORT008"],
            lets: [.init("low", "sysctl.net.ipv4.ip_local_port_range.low"), .init("high", "sysctl.net.ipv4.ip_local_port_range.high")], each: "",
            elementName: "", report: .each,
            place: "", condition: "round_up(high - low, 2) == high - low",
            levels: levels, expected: "",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} has two even or two odd ends: one parity has a port less", why: "connect() tries ports with the parity of the lowest first and bind(0) the others. With ends of\ndifferent parity both halves have the same size. The effect is one port; the kernel logs that it\nprefers different parity when such a range is set.",
            fineWhen: "Always; every port of the range can still be used.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_port_range"])
    }

    static func rulePORT006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ports.usable <= 0", level: .critical, message: "every one of the {ports.size} ephemeral ports is reserved: connect() fails with EADDRNOTAVAIL")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Shorten ip_local_reserved_ports ({sysctl.net.ipv4.ip_local_reserved_ports}) to the ports that services really bind, or widen ip_local_port_range.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "reserved ports are left out of the automatic choice")]
        return RuleDefinition(
            id: "PORT006", slug: "reserved-ports-swallow-range", aliases: [],
            title: "reserved ports take most of the ephemeral range", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_reserved_ports",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "(ports.size > 0 and ports.usable <= 0)\nor (ports.reserved > ports.size * 0.5 and tcp.outgoing.total > 0)",
            levels: levels, expected: "",
            message: "{ports.reserved} of {ports.size} ephemeral ports are reserved: {ports.usable} are left for outgoing connections", why: "connect() never chooses a reserved port. What is left of the range limits the connections from one\nsource address to one destination; with nothing left every connect() fails at once.",
            fineWhen: "The namespace opens no connections to elsewhere.", fix: fix, references: references,
            facts: ["ports.reserved", "ports.size", "ports.usable", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.outgoing.total"])
    }

    static func rulePORT007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .none, safety: .safe, caveat: "",
            text: "Nothing has to change.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the list acts on the automatic choice only")]
        return RuleDefinition(
            id: "PORT007", slug: "reserved-ports-outside-range", aliases: [],
            title: "ports are reserved that connect() would not choose anyway", family: "PORT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_reserved_ports",
            yieldsTo: [],
            lets: [.init("reserved", "sysctl.net.ipv4.ip_local_reserved_ports"), .init("range", "sysctl.net.ipv4.ip_local_port_range"), .init("outside", "count(reserved) - overlap(range, reserved)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "outside > 0",
            levels: levels, expected: "",
            message: "{outside} reserved ports lie outside ip_local_port_range {range}: reserving them has no effect now", why: "The list only takes ports out of the automatic choice, which is made inside the range. Entries\noutside change nothing today. They keep their services safe if somebody widens the range later,\nwhich is a good reason to leave them in.",
            fineWhen: "Always; nothing is lost by it.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports"])
    }

    static func rulePORT008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Write the lowest port first and nothing above 65535.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "two numbers, the first and the last port"), .init(title: "ipv4_local_port_range() in net/ipv4/sysctl_net_ipv4.c", url: "", supports: "what is refused")]
        return RuleDefinition(
            id: "PORT008", slug: "port-range-malformed", aliases: [],
            title: "the ephemeral range is no range", family: "PORT",
            level: .error, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [.init("low", "sysctl.net.ipv4.ip_local_port_range.low"), .init("high", "sysctl.net.ipv4.ip_local_port_range.high")], each: "",
            elementName: "", report: .each,
            place: "", condition: "low > high or high > 65535",
            levels: levels, expected: "default.net.ipv4.ip_local_port_range",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} is refused by the kernel: the lowest port comes first and 65535 is the last", why: "The kernel checks both numbers and refuses the write with EINVAL. The range that was there before\nstays in force, which goes unnoticed where the loader's errors are not read.",
            fineWhen: "", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_port_range"])
    }

    static func rulePORT009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "a write replaces the whole list, so the present entries are kept in it; services that are not running now are not in it",
            text: "Reserve the ports of all services of this host, or start the range above them.",
            settings: [.init("net.ipv4.ip_local_reserved_ports", "add(sysctl.net.ipv4.ip_local_reserved_ports, unique(matched.port))")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_local_port_range and ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "which ports connect() may choose")]
        return RuleDefinition(
            id: "PORT009", slug: "port-range-covers-services", aliases: [],
            title: "outgoing connections may take any service port", family: "PORT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [], each: "tcp.listeners",
            elementName: "listener", report: .once,
            place: "{listener.address}:{listener.port}", condition: "sysctl.net.ipv4.ip_local_port_range.low <= 1100\nand sysctl.net.ipv4.ip_local_port_range.high >= 65000\nand listener.port > 1023\nand listener.port in sysctl.net.ipv4.ip_local_port_range\nand not (listener.port in sysctl.net.ipv4.ip_local_reserved_ports)",
            levels: levels, expected: "",
            message: "ip_local_port_range {sysctl.net.ipv4.ip_local_port_range} covers the service ports; not reserved: {unique(matched.port)}", why: "With a range from about 1024 to 65535 every service above 1023 shares its port with outgoing\nconnections, those that start later included. While a service is down its port may be taken, and\nbind() then fails with EADDRINUSE until that connection and its TIME-WAIT are over.",
            fineWhen: "The machine is a pure client or a load generator, or the listeners took any free port.", fix: fix, references: references,
            facts: ["sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "tcp.listeners"])
    }

    static func rulePORT010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts on the next bind(): programs without privilege that bind a low port fail when they start again; sockets that are bound stay",
            text: "Go back to the default and give CAP_NET_BIND_SERVICE to the program that needs a low port.",
            settings: [.init("net.ipv4.ip_unprivileged_port_start", "usual")],
            settingsCondition: "not (known(sysctl.net.ipv4.ip_local_port_range) and sysctl.net.ipv4.ip_local_port_range.low < usual)")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_unprivileged_port_start", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "default and meaning"), .init(title: "capabilities(7), CAP_NET_BIND_SERVICE", url: "https://man7.org/linux/man-pages/man7/capabilities.7.html", supports: "the privilege for one program")]
        return RuleDefinition(
            id: "PORT010", slug: "privileged-ports-shrunk", aliases: [],
            title: "any user may bind ports that belong to services", family: "PORT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_unprivileged_port_start",
            yieldsTo: [],
            lets: [.init("start", "sysctl.net.ipv4.ip_unprivileged_port_start"), .init("usual", "default.net.ipv4.ip_unprivileged_port_start")], each: "",
            elementName: "", report: .each,
            place: "", condition: "start < usual\nand (known(sysctl.net.ipv4.tcp_mem) or not known(host.page_size))",
            levels: levels, expected: "usual",
            message: "ip_unprivileged_port_start is {start}: every user may listen on ports {start} to {usual - 1}", why: "While a service such as sshd or a mail server restarts, any local user may bind its port and\nanswer in its place. The privilege to bind low ports can be given to the one program that needs\nit with CAP_NET_BIND_SERVICE.",
            fineWhen: "Containers and rootless runtimes, and hosts whose only users are their services.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_unprivileged_port_start", "host.page_size", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_unprivileged_port_start", "sysctl.net.ipv4.tcp_mem"])
    }

    static func rulePORT011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts on the next bind(); sockets that are bound stay",
            text: "Switch it off and let the program set IP_BIND_ADDRESS_NO_PORT before bind().",
            settings: [.init("net.ipv4.ip_autobind_reuse", "default.net.ipv4.ip_autobind_reuse")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_autobind_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "may break applications, for experts only, IP_BIND_ADDRESS_NO_PORT is preferred")]
        return RuleDefinition(
            id: "PORT011", slug: "autobind-reuse-on", aliases: [],
            title: "bind(0) may hand out a port that another socket holds", family: "PORT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_autobind_reuse",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.ip_autobind_reuse != 0",
            levels: levels, expected: "default.net.ipv4.ip_autobind_reuse",
            message: "ip_autobind_reuse is {sysctl.net.ipv4.ip_autobind_reuse}: a program that asks for any free port may get one that others with SO_REUSEADDR use", why: "A program that binds port 0 expects a port of its own. With this setting the kernel may give it\none that is in use when all sockets on it set SO_REUSEADDR, and some programs break on that. It\ngains little: 12 instead of 10 of 30 binds succeeded on a range of 10 ports.\nIP_BIND_ADDRESS_NO_PORT solves the same problem for the program that has it.",
            fineWhen: "Programs that bind an address before they connect cannot be changed, and all programs of this\nhost were looked at.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_autobind_reuse", "sysctl.net.ipv4.ip_autobind_reuse"])
    }

    static func rulePORT014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts on the next bind(): services that bind an address which is on another host at that moment fail to start; sockets that are bound stay",
            text: "Switch it off unless addresses move between hosts; let the program set IP_FREEBIND.",
            settings: [.init("net.ipv4.ip_nonlocal_bind", "default.net.ipv4.ip_nonlocal_bind")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "ip-sysctl, ip_nonlocal_bind", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "what it allows"), .init(title: "ip(7), IP_FREEBIND", url: "https://man7.org/linux/man-pages/man7/ip.7.html", supports: "the same for one socket")]
        return RuleDefinition(
            id: "PORT014", slug: "nonlocal-bind-on", aliases: [],
            title: "programs may listen on addresses that this host does not have", family: "PORT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_nonlocal_bind",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.ipv4.ip_nonlocal_bind != 0",
            levels: levels, expected: "default.net.ipv4.ip_nonlocal_bind",
            message: "ip_nonlocal_bind is {sysctl.net.ipv4.ip_nonlocal_bind}: a mistyped listen address is accepted and the service gets no traffic", why: "bind() normally fails with EADDRNOTAVAIL for an address that the host does not have. With this\nsetting it succeeds for every program, so that a typing error in a listen address looks like a\nhealthy service that nobody can reach. A program can have the same for itself with the socket\noption IP_FREEBIND.",
            fineWhen: "Addresses that move between hosts (VRRP, keepalived, a cluster manager) or a transparent proxy.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_nonlocal_bind", "sysctl.net.ipv4.ip_nonlocal_bind"])
    }

    static func rulePORT101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "used >= ports.pool * 0.95 or ports.pool - used < 16", level: .critical, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "connections opened afterwards use the new range; firewall rules that name the old source ports have to follow",
            text: "Reuse connections in the program that connects to {destination.destination} port {destination.port} (keep-alive, pooling); then more source or destination addresses; then a wider ip_local_port_range.",
            settings: [.init("net.ipv4.ip_local_port_range", "default.net.ipv4.ip_local_port_range")],
            settingsCondition: "sysctl.net.ipv4.ip_local_port_range.low > default.net.ipv4.ip_local_port_range.low\nand sysctl.net.ipv4.ip_local_port_range.high <= default.net.ipv4.ip_local_port_range.high\nand used < (default.net.ipv4.ip_local_port_range.high - default.net.ipv4.ip_local_port_range.low) * 0.70")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "ports are used up per source and destination"), .init(title: "ip-sysctl, ip_local_port_range", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "the range")]
        return RuleDefinition(
            id: "PORT101", slug: "port-pressure", aliases: [],
            title: "ephemeral ports nearly used up towards one destination", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.ip_local_port_range",
            yieldsTo: [],
            lets: [.init("reusable", "sysctl.net.ipv4.tcp_timestamps != 0 and (sysctl.net.ipv4.tcp_tw_reuse == 1 or (sysctl.net.ipv4.tcp_tw_reuse == 2 and destination.loopback))"), .init("used", "destination.live + if(reusable, destination.fresh_time_wait, destination.time_wait)")], each: "tcp.destinations",
            elementName: "destination", report: .each,
            place: "{destination.source} to {destination.destination} port {destination.port}", condition: "used >= 8 and used >= ports.pool * 0.70",
            levels: levels, expected: "",
            message: "{used} of {ports.pool} ephemeral ports are in use from {destination.source} to {destination.destination} port {destination.port}", why: "A connection needs a local port that is free for its source address, destination address and\ndestination port. At 100 % connect() fails with EADDRNOTAVAIL for this destination only; others\nstill work. From half of the range on connect() searches longer. TIME-WAIT sockets that tcp_tw_reuse\nmay take over are not counted.",
            fineWhen: "A benchmark, or sockets that the program bound to ports of its own choice.", fix: fix, references: references,
            facts: ["default.net.ipv4.ip_local_port_range", "ports.pool", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.destinations"])
    }

    static func rulePORT102() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "only connections opened afterwards, and only towards peers that use timestamps too; a port comes back after about 1 s instead of 60 s",
            text: "First reuse connections in the program that connects to {destination.destination} port {destination.port} (keep-alive, pooling) or let the other side close first; then tcp_tw_reuse 1 with timestamps on. tcp_fin_timeout will not help.",
            settings: [.init("net.ipv4.tcp_tw_reuse", "1")],
            settingsCondition: "sysctl.net.ipv4.tcp_timestamps != 0")
        let references: [RuleDefinition.Reference] = [.init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "the rate limit and the cure by reuse"), .init(title: "ip-sysctl, tcp_tw_reuse", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "values")]
        return RuleDefinition(
            id: "PORT102", slug: "port-timewait-share", aliases: [],
            title: "TIME-WAIT, not live connections, uses up the ephemeral ports", family: "PORT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.ipv4.tcp_tw_reuse",
            yieldsTo: [],
            lets: [], each: "tcp.destinations",
            elementName: "destination", report: .each,
            place: "{destination.source} to {destination.destination} port {destination.port}", condition: "sysctl.net.ipv4.tcp_tw_reuse != 1\nand not destination.loopback\nand destination.total >= ports.pool * 0.5\nand destination.time_wait >= destination.total * 0.8",
            levels: levels, expected: "",
            message: "{destination.time_wait} of {destination.total} sockets from {destination.source} to {destination.destination} port {destination.port} are TIME-WAIT; {ports.pool} ports in all", why: "This host closes first, so each connection keeps its port for 60 s afterwards: one source address\nreaches one destination at most pool/60 times a second, 470 with the default range. Reuse lowers\nthe hold to about one second. tcp_fin_timeout does not shorten TIME-WAIT.",
            fineWhen: "A benchmark that opens a connection for each request on purpose.", fix: fix, references: references,
            facts: ["ports.pool", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.destinations"])
    }
}
