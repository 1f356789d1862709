// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static var rulesCT: [RuleDefinition] {
        [
            ruleCT001(),
            ruleCT002(),
            ruleCT003(),
            ruleCT004(),
            ruleCT005(),
            ruleCT006(),
            ruleCT007(),
            ruleCT008(),
            ruleCT009(),
            ruleCT010(),
            ruleCT012(),
            ruleCT014(),
            ruleCT015(),
            ruleCT016(),
            ruleCT101(),
        ]
    }

    private static func ruleCT001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "limit == default.net.netfilter.nf_conntrack_max", level: .info, message: ""), .init(kernel: .any, condition: "limit < 65536 and router", level: .error, message: ""), .init(kernel: .any, condition: "router or known(host.page_size)", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once, can be written in the first namespace only; a full table of 131072 entries takes about 50 MiB that cannot be swapped out",
            text: "Size it by the connections of everything behind this host, and give the table as many buckets (one for four entries before 5.15).",
            settings: [.init("net.netfilter.nf_conntrack_max", "max(131072, if(known(default.net.netfilter.nf_conntrack_max), default.net.netfilter.nf_conntrack_max, 131072))"), .init("net.netfilter.nf_conntrack_buckets", "max(sysctl.net.netfilter.nf_conntrack_buckets, if(default.net.netfilter.nf_conntrack_max == default.net.netfilter.nf_conntrack_buckets, max(131072, default.net.netfilter.nf_conntrack_max), 65536))")],
            settingsCondition: "known(host.page_size)")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning and defaults of nf_conntrack_max and nf_conntrack_buckets")]
        return RuleDefinition(
            id: "CT001", slug: "conntrack-table-small",
            title: "the connection tracking table is small for this host", family: "CT",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "net.netfilter.nf_conntrack_max",
            yieldsTo: ["CT101"],
            lets: [.init("limit", "sysctl.net.netfilter.nf_conntrack_max"), .init("router", "nat.source_nat and nat.forwarding and host.ram >= 2GiB")], each: "",
            elementName: "", report: .each,
            place: "", condition: "limit > 0\nand ((limit < 16384 and (host.ram > 1GiB or not known(host.page_size)))\n  or (limit < 131072 and host.ram >= 2GiB and nat.source_nat and nat.forwarding))",
            levels: levels, expected: "",
            message: "nf_conntrack_max is {limit}: when that many connections are tracked, packets of new ones are dropped for every service", why: "A full table drops the first packet of each new connection and logs \"table full, dropping packet\". On\na host that translates addresses for others, each connection of each of them takes an entry, and\nstays in it for up to five days when its end is not seen. An entry costs about 400 bytes.",
            fineWhen: "A device with few neighbours, or one whose packet filter tracks nearly nothing.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_buckets", "default.net.netfilter.nf_conntrack_max", "host.page_size", "host.ram", "nat.forwarding", "nat.source_nat", "sysctl.net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_max"])
    }

    private static func ruleCT002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ratio > 8", level: .error, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "can be written in the first namespace only; the table is built anew at once and takes 8 bytes a bucket",
            text: "Give the table as many buckets as it may hold entries; before 4.8 with the option hashsize= of the module nf_conntrack.",
            settings: [.init("net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_max")],
            settingsCondition: "one_to_one")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "defaults of both settings, and that each entry is hashed twice")]
        return RuleDefinition(
            id: "CT002", slug: "conntrack-buckets-few",
            title: "the connection tracking table has too few buckets for its limit", family: "CT",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "net.netfilter.nf_conntrack_buckets",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.netfilter.nf_conntrack_max"), .init("buckets", "sysctl.net.netfilter.nf_conntrack_buckets"), .init("ratio", "limit / buckets"), .init("one_to_one", "default.net.netfilter.nf_conntrack_max == default.net.netfilter.nf_conntrack_buckets")], each: "",
            elementName: "", report: .each,
            place: "", condition: "ratio > 8 or (ratio > 4 and one_to_one)",
            levels: levels, expected: "",
            message: "nf_conntrack_max {limit} is far above nf_conntrack_buckets {buckets}: a full table makes every packet search long chains", why: "Every entry is linked twice, so that a chain of a full table holds on average twice the limit\ndivided by the buckets. The kernel's own ratio is 1 since 5.15; before it was 4, or 8 when the\nnumber of buckets was given to the module.",
            fineWhen: "The limit is a safety margin that the host never comes near.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_buckets", "default.net.netfilter.nf_conntrack_max", "host.ram", "sysctl.net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_max"])
    }

    private static func ruleCT003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches each entry with its next packet; connections idle for longer than the timeout and without keepalive are cut",
            text: "One day is what kube-proxy sets; RFC 5382 asks gateways for 2 h 4 min at least.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_timeout_established", "86400s")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "default of 432000 s"), .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "an idle connection is kept for 2 h 4 min at least")]
        return RuleDefinition(
            id: "CT003", slug: "established-timeout-days",
            title: "dead connections fill the tracking table for days", family: "CT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_timeout_established",
            yieldsTo: [],
            lets: [.init("timeout", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established"), .init("filled", "sysctl.net.netfilter.nf_conntrack_count / sysctl.net.netfilter.nf_conntrack_max")], each: "",
            elementName: "", report: .each,
            place: "", condition: "timeout >= default.net.netfilter.nf_conntrack_tcp_timeout_established and nat.source_nat and nat.forwarding and filled > 0.5",
            levels: levels, expected: "",
            message: "nf_conntrack_tcp_timeout_established is {timeout} and {sysctl.net.netfilter.nf_conntrack_count} of {sysctl.net.netfilter.nf_conntrack_max} entries are taken: connections whose ends vanished stay that long", why: "A connection whose two ends vanish without a FIN (suspended laptops, changed mobile networks) keeps\nits entry until the timeout. On a gateway for many clients such entries add up, and the table fills\nwith connections that no longer exist.",
            fineWhen: "The table is large enough for the clients that this gateway will ever have.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_tcp_timeout_established", "nat.forwarding", "nat.source_nat", "sysctl.net.netfilter.nf_conntrack_count", "sysctl.net.netfilter.nf_conntrack_max", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established"])
    }

    private static func ruleCT004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "timeout <= 0s", level: .critical, message: "nf_conntrack_tcp_timeout_established is {timeout}: connections are forgotten as soon as they are open"), .init(kernel: .any, condition: "timeout < 300s", level: .error, message: "nf_conntrack_tcp_timeout_established is {timeout}: connections that pause for longer are forgotten")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches each entry with its next packet; a longer timeout lets dead connections stay longer",
            text: "Set 7440 s or more, and more than the keepalive time of the hosts behind.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_timeout_established", "86400s")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning, default of 432000 s"), .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "an idle connection is kept for 2 h 4 min at least")]
        return RuleDefinition(
            id: "CT004", slug: "established-timeout-short",
            title: "connection tracking forgets connections that are in use", family: "CT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_timeout_established",
            yieldsTo: [],
            lets: [.init("timeout", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established")], each: "",
            elementName: "", report: .each,
            place: "", condition: "timeout < 300s or (timeout < 7440s and nat.source_nat and nat.forwarding)",
            levels: levels, expected: "",
            message: "nf_conntrack_tcp_timeout_established is {timeout}: connections idle for longer are forgotten by a host that translates addresses", why: "A forgotten connection behind a stateful packet filter or a translation is dead: its next packet is\ndropped or goes out with the wrong address. With 2 s a connection was cut after a short pause, with 0\nand with -1 before its first data. RFC 5382 asks gateways for 2 h 4 min, so that the keepalive of\nhosts, two hours by default, comes in time.",
            fineWhen: "The shorter limit is documented, and all clients are known to send keepalives.", fix: fix, references: references,
            facts: ["nat.forwarding", "nat.source_nat", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established"])
    }

    private static func ruleCT005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.version != \"\"", level: .error, message: "{line.key} is gone since Linux {line.version}: the line sets nothing")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Delete the line.\", join([\"Write \", line.suggestion, \".\"], \"\"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/netfilter/nf_conntrack_standalone.c and net/ipv4/netfilter across release trees", url: "", supports: "aliases until 4.8")]
        return RuleDefinition(
            id: "CT005", slug: "conntrack-old-name",
            title: "Conntrack is configured under a name that is gone", family: "CT",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.legacy_conntrack",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} is an alias of old kernels; {if(line.suggestion == \"\", line.detail, join([line.suggestion, \"is the name\"], \" \"))}", why: "The aliases of ip_conntrack went away in Linux 4.9. Since then such a line sets nothing and the\ntable keeps its default.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.legacy_conntrack"])
    }

    private static func ruleCT006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "config.loader != \"\"", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Load nf_conntrack at boot: write its name into /etc/modules-load.d/nf_conntrack.conf.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "settings of modules and modules-load.d"), .init(title: "modules-load.d(5)", url: "https://man7.org/linux/man-pages/man5/modules-load.d.5.html", supports: "loading a module at boot")]
        return RuleDefinition(
            id: "CT006", slug: "conntrack-before-module",
            title: "Conntrack keys are set before the module is there", family: "CT",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.module_key",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "line.detail == \"nf_conntrack\"",
            levels: levels, expected: "",
            message: "{line.key} exists only while nf_conntrack is loaded: before that the line sets nothing", why: "systemd-sysctl runs early, says that the file does not exist and goes on. The module is loaded\nlater by the first firewall rule that needs it and starts with its defaults.",
            fineWhen: "Conntrack is built into the kernel, or the firewall service loads the module and sets the values\nitself.", fix: fix, references: references,
            facts: ["config.loader", "config.module_key"])
    }

    private static func ruleCT007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; when the table is full, packets of new connections are dropped",
            text: "Lower the limit to what the host needs.",
            settings: [.init("net.netfilter.nf_conntrack_max", "default.net.netfilter.nf_conntrack_max")],
            settingsCondition: "sysctl.net.netfilter.nf_conntrack_count < 0.5 * default.net.netfilter.nf_conntrack_max")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning of both settings"), .init(title: "net/netfilter/nf_conntrack_core.c, struct nf_conn and its extensions", url: "", supports: "size of an entry")]
        return RuleDefinition(
            id: "CT007", slug: "conntrack-memory",
            title: "a full connection tracking table would take much of the memory", family: "CT",
            level: .warning, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "net.netfilter.nf_conntrack_max",
            yieldsTo: [],
            lets: [.init("size", "bytes(sysctl.net.netfilter.nf_conntrack_max * 400 + sysctl.net.netfilter.nf_conntrack_buckets * 8)")], each: "",
            elementName: "", report: .each,
            place: "", condition: "size > if(nat.source_nat and nat.forwarding, host.ram * 0.25, host.ram * 0.125)",
            levels: levels, expected: "",
            message: "nf_conntrack_max {sysctl.net.netfilter.nf_conntrack_max} and {sysctl.net.netfilter.nf_conntrack_buckets} buckets allow the table to grow to about {size}, of {host.ram} of memory", why: "An entry takes about 400 bytes and a bucket 8. This is kernel memory that cannot be swapped out: a flood\nof new connections can then end in the out-of-memory killer rather than in a full table. 400 bytes\nis a rule of thumb; it depends on the kernel and on what is tracked.",
            fineWhen: "A host that only tracks connections and has memory set aside for that.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_max", "host.ram", "nat.forwarding", "nat.source_nat", "sysctl.net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_count", "sysctl.net.netfilter.nf_conntrack_max"])
    }

    private static func ruleCT008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "timeout < 10s and nat.source_nat and nat.forwarding", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches each entry with its next packet; a table with many closed connections grows or shrinks by them",
            text: "Remove the line, or use 30 to 60 s where the table fills with closed connections.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_timeout_time_wait", "if(known(sysctl.net.ipv4.tcp_tw_reuse) and sysctl.net.ipv4.tcp_tw_reuse == 1, 60s, default.net.netfilter.nf_conntrack_tcp_timeout_time_wait)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "default of 120 s"), .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "that it has no influence on TIME-WAIT sockets")]
        return RuleDefinition(
            id: "CT008", slug: "conntrack-time-wait-changed",
            title: "conntrack keeps closed connections for an unusual time", family: "CT",
            level: .info, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_timeout_time_wait",
            yieldsTo: [],
            lets: [.init("timeout", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait")], each: "",
            elementName: "", report: .each,
            place: "", condition: "timeout < 30s or timeout > default.net.netfilter.nf_conntrack_tcp_timeout_time_wait",
            levels: levels, expected: "",
            message: "nf_conntrack_tcp_timeout_time_wait is {timeout}: it decides how long the tracking table remembers closed connections, not how many sockets are in TIME-WAIT", why: "The setting frees entries of the tracking table sooner or later; TIME-WAIT sockets stay for 60 s\nwhatever it says. 30 to 60 s keeps the table small on a gateway with many short connections. Much\nshorter, a late or repeated FIN no longer belongs to a known connection and is dropped or not\ntranslated.",
            fineWhen: "A gateway whose table would be full otherwise.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_tcp_timeout_time_wait", "nat.forwarding", "nat.source_nat", "sysctl.net.ipv4.tcp_tw_reuse", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait"])
    }

    private static func ruleCT009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once for packets of connections that are not in the table; SYNPROXY rules stop protecting",
            text: "Set it back to 1 unless SYNPROXY rules are in use, or conntrackd carries the table over.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_loose", "default.net.netfilter.nf_conntrack_tcp_loose")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "CT009", slug: "conntrack-loose-off",
            title: "connections that are under way are not picked up", family: "CT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_loose",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.netfilter.nf_conntrack_tcp_loose == 0",
            levels: levels, expected: "default.net.netfilter.nf_conntrack_tcp_loose",
            message: "nf_conntrack_tcp_loose is 0: after a reboot, a flush of the table or a fail-over every running connection is INVALID", why: "With 1 a connection whose start was not seen is tracked from its next packet. With 0 its packets are\nINVALID, and a packet filter that drops those ends all connections that ran before the restart.",
            fineWhen: "SYNPROXY needs 0, and so do packet filters that want to see the start of every connection.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_tcp_loose", "sysctl.net.netfilter.nf_conntrack_tcp_loose"])
    }

    private static func ruleCT010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "acts at once; where packets outside the window were the reason, they are INVALID again and may be dropped or leave untranslated",
            text: "Set it back to 0 unless INVALID packets were seen to break connections.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_be_liberal", "default.net.netfilter.nf_conntrack_tcp_be_liberal")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning and default")]
        return RuleDefinition(
            id: "CT010", slug: "conntrack-be-liberal",
            title: "connection tracking does not check windows", family: "CT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_tcp_be_liberal",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.netfilter.nf_conntrack_tcp_be_liberal != 0",
            levels: levels, expected: "default.net.netfilter.nf_conntrack_tcp_be_liberal",
            message: "nf_conntrack_tcp_be_liberal is {sysctl.net.netfilter.nf_conntrack_tcp_be_liberal}: segments outside the window count as part of their connection", why: "Only resets outside the window are INVALID then. It helps where tracking sees half of the packets, with\nasymmetric routes or some offloads, so that packets are still translated; everywhere else it takes a\ncheck away from the packet filter.",
            fineWhen: "A node of Kubernetes or a gateway where INVALID packets broke connections before.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_tcp_be_liberal", "sysctl.net.netfilter.nf_conntrack_tcp_be_liberal"])
    }

    private static func ruleCT012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Change conntrack in the configuration of kube-proxy (maxPerCore, min, tcpEstablishedTimeout, tcpCloseWaitTimeout); 0 leaves the host's value alone.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "kube-proxy configuration reference", url: "https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/", supports: "the conntrack settings that it writes")]
        return RuleDefinition(
            id: "CT012", slug: "conntrack-owned-by-kube-proxy",
            title: "kube-proxy overwrites this conntrack setting", family: "CT",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.owned",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "starts_with(line.detail, \"kube-proxy\")",
            levels: levels, expected: "",
            message: "{line.key} is not decided here: {line.detail}", why: "kube-proxy computes the size of the table and two timeouts from its own configuration whenever it\nstarts, and writes them.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.owned"])
    }

    private static func ruleCT014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "nat.source_nat and nat.forwarding", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "reaches each entry with its next packet; closing connections stay longer in the table",
            text: "Set those outside the usual range back to the default; make room with a larger table instead.",
            settings: [.init("net.netfilter.nf_conntrack_tcp_timeout_close_wait", "if(sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait < 60s or sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait > 3600s, default.net.netfilter.nf_conntrack_tcp_timeout_close_wait, sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait)"), .init("net.netfilter.nf_conntrack_tcp_timeout_fin_wait", "if(sysctl.net.netfilter.nf_conntrack_tcp_timeout_fin_wait < 30s, default.net.netfilter.nf_conntrack_tcp_timeout_fin_wait, sysctl.net.netfilter.nf_conntrack_tcp_timeout_fin_wait)"), .init("net.netfilter.nf_conntrack_tcp_timeout_unacknowledged", "if(sysctl.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged < 60s, default.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged, sysctl.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged)"), .init("net.netfilter.nf_conntrack_tcp_max_retrans", "if(sysctl.net.netfilter.nf_conntrack_tcp_max_retrans < 3, default.net.netfilter.nf_conntrack_tcp_max_retrans, sysctl.net.netfilter.nf_conntrack_tcp_max_retrans)")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning and defaults"), .init(title: "net/netfilter/nf_conntrack_proto_tcp.c, tcp_timeouts", url: "", supports: "the defaults")]
        return RuleDefinition(
            id: "CT014", slug: "conntrack-closing-timeouts-cut",
            title: "connection tracking gives closing connections too little time", family: "CT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait < 60s or sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait > 3600s\nor sysctl.net.netfilter.nf_conntrack_tcp_timeout_fin_wait < 30s or sysctl.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged < 60s or sysctl.net.netfilter.nf_conntrack_tcp_max_retrans < 3",
            levels: levels, expected: "",
            message: "timeouts of closing connections: close_wait {sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait}, fin_wait {sysctl.net.netfilter.nf_conntrack_tcp_timeout_fin_wait}, unacknowledged {sysctl.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged}, max_retrans {sysctl.net.netfilter.nf_conntrack_tcp_max_retrans}", why: "A connection that one side has closed may still carry data for a long time, and one whose data is not\nacknowledged is often a slow or lossy path. When its entry goes first, the rest is dropped or leaves\nwith the wrong address. A long close_wait keeps what programs forgot to close. The bounds are a rule\nof thumb around the kernel's defaults.",
            fineWhen: "A gateway under a flood that would otherwise fill the table.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_tcp_max_retrans", "default.net.netfilter.nf_conntrack_tcp_timeout_close_wait", "default.net.netfilter.nf_conntrack_tcp_timeout_fin_wait", "default.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged", "nat.forwarding", "nat.source_nat", "sysctl.net.netfilter.nf_conntrack_tcp_max_retrans", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_close_wait", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_fin_wait", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_unacknowledged"])
    }

    private static func ruleCT015() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "acts at once; the log no longer tells why packets are INVALID, and packets with a wrong checksum are INVALID again",
            text: "Set both back when the search is over.",
            settings: [.init("net.netfilter.nf_conntrack_log_invalid", "default.net.netfilter.nf_conntrack_log_invalid"), .init("net.netfilter.nf_conntrack_checksum", "default.net.netfilter.nf_conntrack_checksum")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning and defaults of both settings")]
        return RuleDefinition(
            id: "CT015", slug: "conntrack-invalid-logged-or-unchecked",
            title: "a debugging switch of connection tracking is on", family: "CT",
            level: .info, confidence: .medium, status: .stable,
            scope: .netns, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.netfilter.nf_conntrack_log_invalid != 0 or sysctl.net.netfilter.nf_conntrack_checksum == 0",
            levels: levels, expected: "",
            message: "nf_conntrack_log_invalid is {sysctl.net.netfilter.nf_conntrack_log_invalid} (not 0: INVALID packets fill the log), nf_conntrack_checksum is {sysctl.net.netfilter.nf_conntrack_checksum} (0: damaged packets count as part of their connection)", why: "A scan or an asymmetric route makes many INVALID packets, and whoever sends them decides how fast the\nlog grows. Without checksums a damaged packet can change what tracking knows of a connection.",
            fineWhen: "A fault is being looked for, or packets come from a capture with checksums that the card would have filled in.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_checksum", "default.net.netfilter.nf_conntrack_log_invalid", "sysctl.net.netfilter.nf_conntrack_checksum", "sysctl.net.netfilter.nf_conntrack_log_invalid"])
    }

    private static func ruleCT016() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: KernelRange(terms: [.init(.before, KernelVersion(4, 7, 0))]), condition: "", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "reaches connections made afterwards; active FTP, SIP and others fail where no rule names their helper",
            text: "Name the helper in a rule for the connections that need it (CT target, ct helper), then set 0.",
            settings: [.init("net.netfilter.nf_conntrack_helper", "0")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/netfilter/nf_conntrack_helper.c, trees 4.6 and 4.7", url: "", supports: "the default became 0"), .init(title: "Secure use of iptables and connection tracking helpers", url: "https://home.regit.org/netfilter-en/secure-use-of-helpers/", supports: "what helpers open, and rules that name them")]
        return RuleDefinition(
            id: "CT016", slug: "conntrack-automatic-helpers",
            title: "helpers open ports for what they read in packets", family: "CT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_helper",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.net.netfilter.nf_conntrack_helper != 0",
            levels: levels, expected: "",
            message: "nf_conntrack_helper is {sysctl.net.netfilter.nf_conntrack_helper}: helpers act on their usual ports without a rule, and let in connections that the payload names", why: "A helper (FTP, SIP, IRC) reads the payload of a connection and expects the connections announced there,\nwhich the packet filter then lets in as RELATED. Somebody who can make a client send the right bytes\nopens ports in that way. Off by default since 4.7 for this reason; the setting is gone in 6.0.",
            fineWhen: "The packet filter lets nothing in as RELATED, or names zones and ports for it.", fix: fix, references: references,
            facts: ["sysctl.net.netfilter.nf_conntrack_helper"])
    }

    private static func ruleCT101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "entries >= limit * 0.95", level: .critical, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "about 400 bytes of kernel memory an entry; can be written in the first namespace only, and the limit holds for each namespace by itself",
            text: "First see what fills the table: a shorter nf_conntrack_tcp_timeout_established lets dead connections go, and a notrack rule spares traffic that nobody filters. Then raise limit and buckets together.",
            settings: [.init("net.netfilter.nf_conntrack_max", "power_of_two(entries * 2)"), .init("net.netfilter.nf_conntrack_buckets", "max(sysctl.net.netfilter.nf_conntrack_buckets, power_of_two(entries * 2))")],
            settingsCondition: "default.net.netfilter.nf_conntrack_max == default.net.netfilter.nf_conntrack_buckets\nand bytes(power_of_two(entries * 2)) * 400 < host.ram * 0.1")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning of count, limit and buckets")]
        return RuleDefinition(
            id: "CT101", slug: "ct-full",
            title: "the connection tracking table is full or nearly full", family: "CT",
            level: .warning, confidence: .high, status: .stable,
            scope: .netns, kernel: .any,
            key: "net.netfilter.nf_conntrack_max",
            yieldsTo: [],
            lets: [.init("limit", "sysctl.net.netfilter.nf_conntrack_max"), .init("entries", "sysctl.net.netfilter.nf_conntrack_count")], each: "",
            elementName: "", report: .each,
            place: "", condition: "limit > 0 and entries >= limit * 0.8",
            levels: levels, expected: "",
            message: "{entries} of {limit} connections are tracked: when the table is full, packets of new connections are dropped", why: "A full table drops the first packet of every new connection, for all services behind it; local UDP\nsends fail with EPERM. Before that, entries that have seen one direction only are evicted without\nan error.",
            fineWhen: "A measured peak that never grows further.", fix: fix, references: references,
            facts: ["default.net.netfilter.nf_conntrack_buckets", "default.net.netfilter.nf_conntrack_max", "host.ram", "sysctl.net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_count", "sysctl.net.netfilter.nf_conntrack_max"])
    }
}
