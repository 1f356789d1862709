// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleCT002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "ratio > 8", level: .error, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "can be written in the first namespace only; the table is built anew at once and takes 8 bytes a bucket",
            text: "Give the table as many buckets as it may hold entries; before 4.8 with the option hashsize= of the module nf_conntrack.",
            settings: [.init("net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_max")],
            settingsCondition: "one_to_one")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "defaults of both settings, and that each entry is hashed twice")]
        return RuleDefinition(
            id: "CT002", slug: "conntrack-buckets-few", aliases: ["MIX017"],
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

    static func ruleCT005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.version != \"\"", level: .error, message: "{line.key} is gone since Linux {line.version}: the line sets nothing")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Delete the line.\", join([\"Write \", line.suggestion, \".\"], \"\"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/netfilter/nf_conntrack_standalone.c and net/ipv4/netfilter across release trees", url: "", supports: "aliases until 4.8")]
        return RuleDefinition(
            id: "CT005", slug: "conntrack-old-name", aliases: [],
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

    static func ruleCT006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "config.loader != \"\"", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Load nf_conntrack at boot: write its name into /etc/modules-load.d/nf_conntrack.conf.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "settings of modules and modules-load.d"), .init(title: "modules-load.d(5)", url: "https://man7.org/linux/man-pages/man5/modules-load.d.5.html", supports: "loading a module at boot")]
        return RuleDefinition(
            id: "CT006", slug: "conntrack-before-module", aliases: [],
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

    static func ruleCT012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Change conntrack in the configuration of kube-proxy (maxPerCore, min, tcpEstablishedTimeout, tcpCloseWaitTimeout); 0 leaves the host's value alone.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "kube-proxy configuration reference", url: "https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/", supports: "the conntrack settings that it writes")]
        return RuleDefinition(
            id: "CT012", slug: "conntrack-owned-by-kube-proxy", aliases: [],
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

    static func ruleCT101() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "entries >= limit * 0.95", level: .critical, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .unsafe, caveat: "about 400 bytes of kernel memory an entry; can be written in the first namespace only, and the limit holds for each namespace by itself",
            text: "First see what fills the table: a shorter nf_conntrack_tcp_timeout_established lets dead connections go, and a notrack rule spares traffic that nobody filters. Then raise limit and buckets together.",
            settings: [.init("net.netfilter.nf_conntrack_max", "power_of_two(entries * 2)"), .init("net.netfilter.nf_conntrack_buckets", "max(sysctl.net.netfilter.nf_conntrack_buckets, power_of_two(entries * 2))")],
            settingsCondition: "default.net.netfilter.nf_conntrack_max == default.net.netfilter.nf_conntrack_buckets\nand bytes(power_of_two(entries * 2)) * 400 < host.ram * 0.1")
        let references: [RuleDefinition.Reference] = [.init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "meaning of count, limit and buckets")]
        return RuleDefinition(
            id: "CT101", slug: "ct-full", aliases: [],
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
