// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleOBS001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.ignores_errors", level: .info, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Delete the line.\", join([\"Delete the line;\", line.suggestion, \"is what this kernel has.\"], \" \"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "the first kernel without the key"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "what each loader does with a key that does not exist")]
        return RuleDefinition(
            id: "OBS001", slug: "key-removed", aliases: [],
            title: "The kernel has dropped this key", family: "OBS",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.removed",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "line.key != \"net.ipv4.tcp_tw_recycle\"",
            levels: levels, expected: "",
            message: "{line.key} {if(line.version == \"\", \"is left out by this distribution\", join([\"was removed in Linux\", line.version], \" \"))}: the line sets nothing", why: "systemd-sysctl and 'sysctl --system' log that the key does not exist, set nothing and end with 0;\n'sysctl -p' ends with 1 (255 in procps 3.3), which stops scripts that look at it. Whoever wrote\nthe line believes in a tuning or protection that is not there.",
            fineWhen: "The file is shared with hosts whose kernel still has the key; a dash in front of the line then\nexcuses it.", fix: fix, references: references,
            facts: ["config.removed"])
    }

    static func ruleOBS002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Delete the line.\", join([\"Delete the line;\", line.suggestion, \"is what works.\"], \" \"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Documentation/networking/ip-sysctl.rst", url: "https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html", supports: "keys that are kept for compatibility"), .init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "since when nothing reads it")]
        return RuleDefinition(
            id: "OBS002", slug: "key-without-effect", aliases: [],
            title: "The key exists and does nothing", family: "OBS",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.no_effect",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "line.key != \"net.ipv4.tcp_low_latency\" or line.value != \"1\"",
            levels: levels, expected: "",
            message: "{line.key} has no effect on this kernel: {line.detail}", why: "The write succeeds, so everything looks tuned, and the real cause of a problem stays hidden behind\nit.",
            fineWhen: "The file is shared with older kernels that still read the key.", fix: fix, references: references,
            facts: ["config.no_effect"])
    }

    static func ruleOBS003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Put a dash in front of the line if the file is shared with newer kernels, else delete it.\", join([\"Use\", line.suggestion, \"on this kernel.\"], \" \"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "the first kernel with the key")]
        return RuleDefinition(
            id: "OBS003", slug: "key-not-yet", aliases: [],
            title: "The key is newer than this kernel", family: "OBS",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.not_yet",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "not line.ignores_errors",
            levels: levels, expected: "",
            message: "{line.key} exists since Linux {line.version} only{if(line.detail == \"\", \": the line sets nothing here\", join([\"; it may be here all the same:\", line.detail], \" \"))}", why: "The line fails now and starts to act after a kernel upgrade, when nobody thinks of it.\nsystemd-sysctl and 'sysctl --system' log that the key does not exist, set nothing and end with 0;\n'sysctl -p' ends with 1 (255 in procps 3.3), which stops scripts that look at it.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.not_yet"])
    }

    static func ruleOBS004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.suggestion != \"\" and line.ignores_errors", level: .info, message: "no kernel has {line.key}; {line.suggestion} is most likely meant{if(line.detail == \"\", \"\", join([\": \", line.detail], \"\"))}"), .init(kernel: .any, condition: "line.suggestion != \"\"", level: .error, message: "no kernel has {line.key}; {line.suggestion} is most likely meant{if(line.detail == \"\", \"\", join([\": \", line.detail], \"\"))}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Check the name; delete the line if nothing has it.\", join([\"Write \", line.suggestion, \".\"], \"\"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Documentation/networking/ip-sysctl.rst", url: "https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html", supports: "names of keys"), .init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "keys of every release")]
        return RuleDefinition(
            id: "OBS004", slug: "key-unknown", aliases: [],
            title: "No kernel has this key", family: "OBS",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.unknown_key",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{if(line.detail == \"\", join([\"no mainline kernel that is known here has\", line.key], \" \"), join([line.key, \"is no key of the mainline kernel:\", line.detail], \" \"))}", why: "A misspelt key or one under the wrong tree is the commonest way to configure nothing.\nsystemd-sysctl and 'sysctl --system' log that the key does not exist, set nothing and end with 0;\n'sysctl -p' ends with 1 (255 in procps 3.3), which stops scripts that look at it.",
            fineWhen: "The kernel has patches of its vendor, or a module outside the mainline tree has the key.", fix: fix, references: references,
            facts: ["config.unknown_key"])
    }

    static func ruleOBS005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the lines: {join(unique(matched.key), \", \")}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "defaults by version")]
        return RuleDefinition(
            id: "OBS005", slug: "value-is-default", aliases: [],
            title: "The value is the default of this kernel", family: "OBS",
            level: .info, confidence: .high, status: .preview,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.equals_default",
            elementName: "line", report: .once,
            place: "{line.key} = {line.value}", condition: "true",
            levels: levels, expected: "",
            message: "{count(matched)} lines set what this kernel does anyway", why: "A line that repeats a default changes nothing today and keeps the old value when a later kernel\nhas a better one.",
            fineWhen: "The line is there on purpose, so that no other file changes the value.", fix: fix, references: references,
            facts: ["config.equals_default"])
    }

    static func ruleOBS006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Set it on the host, in a file of sysctl.d.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "namespaces of sysctls, Docker run reference", url: "https://docs.docker.com/reference/cli/docker/container/run/", supports: "which keys a container may set"), .init(title: "listing of /proc/sys/net in a fresh namespace, kernels 6.1, 6.12, 6.18", url: "", supports: "which keys are missing or read-only there")]
        return RuleDefinition(
            id: "OBS006", slug: "key-not-namespaced", aliases: [],
            title: "The key cannot be set in a container", family: "OBS",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.not_namespaced",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} cannot be set in a network namespace of its own: {line.detail}", why: "The setting belongs to the machine. The container does not start, or keeps the value of the host.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.not_namespaced"])
    }

    static func ruleOBS007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the line.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "net/ipv4/sysctl_net_ipv4.c, net/core/sysctl_net_core.c across release trees", url: "", supports: "defaults by version")]
        return RuleDefinition(
            id: "OBS007", slug: "old-default-frozen", aliases: [],
            title: "The value is an older and smaller default", family: "OBS",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: ["LISTEN001", "FOLK002"],
            lets: [], each: "config.old_default",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} = {line.value} was the default of kernels {line.version}; today it is {line.detail}", why: "Most such lines were written when the value was the default. The kernel raised it for a reason,\nand the line takes that back.",
            fineWhen: "Somebody measured and chose this value for this host.", fix: fix, references: references,
            facts: ["config.old_default"])
    }

    static func ruleOBS008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Allow it on the nodes with --allowed-unsafe-sysctls (allowedUnsafeSysctls in KubeletConfiguration) and schedule the pod there, or set it on the node.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Using sysctls in a Kubernetes Cluster", url: "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/", supports: "safe and unsafe sysctls")]
        return RuleDefinition(
            id: "OBS008", slug: "pod-sysctl-needs-permission", aliases: [],
            title: "Kubernetes does not let every pod set this key", family: "OBS",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.unsafe_in_pod",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} is not in the safe set of Kubernetes: {line.detail}", why: "A kubelet refuses a pod with such a sysctl unless its node allows the key by name. The pod then\nfails with SysctlForbidden.",
            fineWhen: "The nodes allow the key already.", fix: fix, references: references,
            facts: ["config.unsafe_in_pod"])
    }
}
