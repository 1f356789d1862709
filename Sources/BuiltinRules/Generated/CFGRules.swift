// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleCFG001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "contains(line.detail, \"uncertain\")", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Write a value that the kernel takes, or delete the line.\", join([\"Write \", line.suggestion, \".\"], \"\"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials of every key on kernels 6.1, 6.12 and 6.18, and the handlers of older trees", url: "", supports: "which values are refused"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "exit status and the value that stays")]
        return RuleDefinition(
            id: "CFG001", slug: "value-refused", aliases: [],
            title: "The kernel refuses this value", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.refused",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "the kernel refuses '{line.value}' for {line.key}: {line.detail}", why: "The write fails with EINVAL and the former value stays. systemd-sysctl and procps 4 end with a\nfailure; procps 3.3 ends with 0.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.refused"])
    }

    static func ruleCFG002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write a value that is documented.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials of every key on kernel 6.18", url: "", supports: "which values are stored without a check"), .init(title: "Documentation/networking/ip-sysctl.rst", url: "https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html", supports: "the documented values")]
        return RuleDefinition(
            id: "CFG002", slug: "value-meaningless", aliases: [],
            title: "The kernel takes this value and it means nothing", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.meaningless",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} = {line.value} means nothing: {line.detail}", why: "Most switches are stored as a byte without an upper check, and many times as a number without a\nlower one. The write succeeds, and what happens is not what was meant.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.meaningless"])
    }

    static func ruleCFG003() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the line that is not meant; to win, write the value in a file whose name comes later.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "order of files and the last assignment"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "which line wins")]
        return RuleDefinition(
            id: "CFG003", slug: "assignment-overridden", aliases: [],
            title: "A later line sets another value", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.overridden",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} = {line.value} is dead: {line.detail} sets {line.suggestion}", why: "Files are read in the order of their names, whatever their directory, and the last assignment of a\nkey wins. Readers of this line believe in a value that the host never has.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.overridden"])
    }

    static func ruleCFG004() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Apply the files with 'systemctl restart systemd-sysctl' or 'sysctl --system', or write into the file what is meant.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "when files are applied")]
        return RuleDefinition(
            id: "CFG004", slug: "running-value-differs", aliases: [],
            title: "The running value is not the configured one", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.differs_from_running",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} is {line.detail} now and {line.value} in the file", why: "Somebody or something has set the value after the file was read, the file was never applied, or\nthe write failed. The next boot changes the behaviour of this host.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.differs_from_running"])
    }

    static func ruleCFG005() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "contains(line.detail, \"not looked at\")", level: .warning, message: "{line.key} = {line.value}: {line.detail}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write all numbers, with blanks between them.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "writes of short vectors on kernel 6.18", url: "", supports: "members that are not written keep their value")]
        return RuleDefinition(
            id: "CFG005", slug: "vector-wrong-count", aliases: [],
            title: "Too few or too many numbers", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.wrong_count",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} gets {line.detail}; the others keep the value they happen to have", why: "A vector that is written with fewer numbers keeps its later ones; what stands behind the last\nnumber is not looked at.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.wrong_count"])
    }

    static func ruleCFG006() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write {line.suggestion}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "dots and slashes in keys"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 24 to 26: which spelling reaches a VLAN interface")]
        return RuleDefinition(
            id: "CFG006", slug: "dotted-interface", aliases: [],
            title: "An interface name with a dot is spelt with dots", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.dotted_interface",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} names no interface that can exist; the dot of the interface must be a slash", why: "In a key that begins with a dot separator, dots and slashes change roles, so eth0.100 becomes the\npath eth0/100. The line fails at boot.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.dotted_interface"])
    }

    static func ruleCFG007() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Move the lines to a file such as /etc/sysctl.d/90-local.conf, or link this one there: ln -s ../sysctl.conf /etc/sysctl.d/99-sysctl.conf.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "which files are read"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 10 to 14")]
        return RuleDefinition(
            id: "CFG007", slug: "file-never-read", aliases: [],
            title: "No line of this file is read at boot", family: "CFG",
            level: .error, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.unread",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.detail} does not read this file: {line.key} stays as it is", why: "systemd-sysctl reads files of the sysctl.d directories whose name ends in .conf, and\n/etc/sysctl.conf only through a link there. 'sysctl --system' and 'sysctl -p' read more, so a test\nby hand works and the next boot does not.",
            fineWhen: "The host boots without systemd, or the file is read by an initramfs or a container image.", fix: fix, references: references,
            facts: ["config.unread"])
    }

    static func ruleCFG008() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Correct every number of the line.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "writes of partly invalid vectors on kernel 6.18", url: "", supports: "leading numbers are stored, the write fails")]
        return RuleDefinition(
            id: "CFG008", slug: "vector-half-applied", aliases: [],
            title: "Only the first numbers of the vector are stored", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.half_applied",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} = {line.value}: {line.detail}; the first {if(line.suggestion == \"1\", \"number is\", \"two numbers are\")} stored all the same", why: "The kernel stores a vector number by number and stops at the first that it refuses. The write ends\nwith EINVAL, and the setting is left half old, half new.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.half_applied"])
    }

    static func ruleCFG009() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "config.loader == \"procps\"", level: .warning, message: "")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Without systemd set net.ipv4.conf.default for interfaces to come, or set the value where the interface is made: an ifup hook, a udev rule, PostUp of WireGuard.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "settings of interfaces are applied when they appear")]
        return RuleDefinition(
            id: "CFG009", slug: "interface-late", aliases: [],
            title: "The interface appears after the files were read", family: "CFG",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.late_interface",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "config.loader != \"systemd\"",
            levels: levels, expected: "",
            message: "{line.key}: {line.detail}", why: "A key of an interface exists only while the interface does. systemd applies such lines again for\neach interface that appears; 'sysctl --system', OpenRC and the entry script of a container do not.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.late_interface", "config.loader"])
    }

    static func ruleCFG010() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Change it in the manager that owns it, and delete the line here.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "systemd.network(5)", url: "https://www.freedesktop.org/software/systemd/man/latest/systemd.network.html", supports: "switches that write sysctls")]
        return RuleDefinition(
            id: "CFG010", slug: "another-manager-owns", aliases: [],
            title: "Another manager writes this setting", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.owned",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "not starts_with(line.detail, \"kube-proxy\")",
            levels: levels, expected: "",
            message: "{line.key} is not decided here: {line.detail}", why: "The last writer wins, and it is not this file.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.owned"])
    }

    static func ruleCFG011() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Load {line.detail} at boot with a file in /etc/modules-load.d, and put a dash in front of the line if the file is shared with hosts that do not need the module.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "settings of modules and modules-load.d"), .init(title: "modules-load.d(5)", url: "https://man7.org/linux/man-pages/man5/modules-load.d.5.html", supports: "loading a module at boot")]
        return RuleDefinition(
            id: "CFG011", slug: "module-key-unguarded", aliases: [],
            title: "The key exists only while a module is loaded", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.module_key",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "line.detail != \"nf_conntrack\"",
            levels: levels, expected: "",
            message: "{line.key} exists only while {line.detail} is loaded: before that the line sets nothing", why: "Files of sysctl.d are read early at boot. When the module comes later, it starts with its\ndefaults; the loader has logged an error that nobody saw, and scripts that check the exit status\nstop.",
            fineWhen: "The module is built into the kernel, or something loads it before the files are read.", fix: fix, references: references,
            facts: ["config.module_key"])
    }

    static func ruleCFG012() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "{if(line.suggestion == \"\", \"Write 'key = value', or put # in front of the line.\", join([\"Write \", line.suggestion, \".\"], \"\"))}",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "the form of a line"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 44 and b1")]
        return RuleDefinition(
            id: "CFG012", slug: "not-an-assignment", aliases: [],
            title: "The line is neither an assignment nor an exclusion", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.not_assignment",
            elementName: "line", report: .each,
            place: "{line.value}", condition: "true",
            levels: levels, expected: "",
            message: "'{line.value}' sets nothing", why: "A line of sysctl.d is 'key = value'. systemd-sysctl logs this one and ends with 1; procps skips\nit.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.not_assignment"])
    }

    static func ruleCFG013() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "line.detail != \"\"", level: .error, message: "the comment behind {line.key} spoils the value: {line.detail}")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Put the comment on a line of its own: {line.suggestion}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "comments"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 33 to 35")]
        return RuleDefinition(
            id: "CFG013", slug: "comment-behind-value", aliases: [],
            title: "A comment stands behind the value", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.trailing_comment",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "the comment behind {line.key} belongs to the value; the kernel happens to stop reading before it", why: "Neither loader knows comments behind a value: the whole rest of the line is written. A number key\ntakes the number and ignores the rest; every other key refuses it.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.trailing_comment"])
    }

    static func ruleCFG014() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write {line.suggestion}.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 39 and 40")]
        return RuleDefinition(
            id: "CFG014", slug: "value-quoted", aliases: [],
            title: "The value is quoted", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.quoted",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "the quotes of {line.key} = {line.value} are written to the kernel, which refuses them", why: "Loaders do not know quotes. The write fails and the former value stays.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.quoted"])
    }

    static func ruleCFG015() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Type the line anew.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "which bytes loaders take for blanks")]
        return RuleDefinition(
            id: "CFG015", slug: "invisible-character", aliases: [],
            title: "The line holds a character that nobody sees", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.invisible",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "the line holds {line.detail}, which no loader takes for a blank", why: "Zero-width and non-breaking blanks come with text that is copied from web pages. They become part\nof the key or the value, and the line fails or sets something else.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.invisible"])
    }

    static func ruleCFG016() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Save the file as UTF-8 without a byte order mark.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "case 46")]
        return RuleDefinition(
            id: "CFG016", slug: "byte-order-mark", aliases: [],
            title: "A byte order mark spoils the first line", family: "CFG",
            level: .error, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.byte_order_mark",
            elementName: "line", report: .each,
            place: "{line.file}", condition: "true",
            levels: levels, expected: "",
            message: "the file begins with a byte order mark, which becomes part of its first line", why: "Editors of other systems put U+FEFF at the start of a file. Loaders take it for the first letter\nof the first key, which then does not exist, or of a comment, which then is none.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.byte_order_mark"])
    }

    static func ruleCFG017() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Type the line anew.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases h6 to h9")]
        return RuleDefinition(
            id: "CFG017", slug: "not-plain-text", aliases: [],
            title: "The line holds bytes that are no text", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.not_text",
            elementName: "line", report: .each,
            place: "{line.detail}", condition: "true",
            levels: levels, expected: "",
            message: "the line holds {line.detail}", why: "A NUL byte ends the line for systemd and the value for procps; other control characters become\npart of the key or the value.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.not_text"])
    }

    static func ruleCFG018() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the line that is not meant.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "exclusions"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 61 and i0")]
        return RuleDefinition(
            id: "CFG018", slug: "exclusion-cancels", aliases: [],
            title: "An exclusion takes back an assignment", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.exclusion_cancels",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "'-{line.key}' takes back the assignment of {line.detail} under systemd", why: "A line with a dash and no value takes the key out of patterns. systemd-sysctl also forgets an\nassignment that was read before it; procps keeps it.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.exclusion_cancels"])
    }

    static func ruleCFG019() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write a line for each key that is to be spared.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "exclusions by pattern")]
        return RuleDefinition(
            id: "CFG019", slug: "exclusion-pattern", aliases: [],
            title: "An exclusion with a pattern does nothing", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.exclusion_pattern",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "'-{line.key}' excludes nothing: exclusions are compared letter by letter", why: "systemd-sysctl and procps before 4.0.5 look for the very text of the key among the exclusions; a\npattern there matches no key.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.exclusion_pattern"])
    }

    static func ruleCFG020() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Nothing, if the file was replaced on purpose; else give the other file a name of its own.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "files of one name")]
        return RuleDefinition(
            id: "CFG020", slug: "file-masked", aliases: [],
            title: "A file of the same name hides this one", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.masked_file",
            elementName: "line", report: .each,
            place: "{line.file}", condition: "true",
            levels: levels, expected: "",
            message: "{line.detail} hides this file: none of its lines is read", why: "Of files with one name only that of the highest directory is read: /etc before /run before\n/usr/local/lib before /usr/lib.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.masked_file"])
    }

    static func ruleCFG021() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Remove it, or put the file there that was meant; to hide a file on purpose link its name to /dev/null.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "which files are read"), .init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "cases 08, 09 and h3")]
        return RuleDefinition(
            id: "CFG021", slug: "no-regular-file", aliases: [],
            title: "What has the name of a file sets nothing", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.bad_file",
            elementName: "line", report: .each,
            place: "{line.file}", condition: "true",
            levels: levels, expected: "",
            message: "{line.file} {line.detail}", why: "Loaders read regular files. Anything else with a name that ends in .conf hides files of that name\nand can make the loader fail.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.bad_file"])
    }

    static func ruleCFG022() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Set the key under 'all' or for each interface too.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "Documentation/networking/ip-sysctl.rst", url: "https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html", supports: "conf/all, conf/default and conf/interface")]
        return RuleDefinition(
            id: "CFG022", slug: "default-only", aliases: [],
            title: "Interfaces that exist are not reached", family: "CFG",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.default_only",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key} speaks of interfaces to come only: {line.detail}", why: "What stands under 'default' is copied to interfaces that are made later. For this key an interface\nthat is there when the file is read keeps its own value, or 'all' decides.",
            fineWhen: "The file is read before any interface exists, as at early boot under systemd.", fix: fix, references: references,
            facts: ["config.default_only"])
    }

    static func ruleCFG023() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Leave one line that both read: in a file of /etc/sysctl.d with a late name.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "sysctl.d(5)", url: "https://man7.org/linux/man-pages/man5/sysctl.d.5.html", supports: "which files are read"), .init(title: "sysctl(8), sysctl.conf(5)", url: "https://man7.org/linux/man-pages/man8/sysctl.8.html", supports: "which files --system reads")]
        return RuleDefinition(
            id: "CFG023", slug: "loaders-disagree", aliases: [],
            title: "The next boot and sysctl --system leave different values", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.loaders_disagree",
            elementName: "line", report: .each,
            place: "{line.key}", condition: "true",
            levels: levels, expected: "",
            message: "{line.key}: {line.detail}, {line.suggestion}", why: "systemd-sysctl loads the files at boot, 'sysctl --system' when somebody applies them by hand. They\nread /etc/sysctl.conf, exclusions and odd lines by different rules, so that a test by hand proves\nnothing for the next boot.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.loaders_disagree"])
    }

    static func ruleCFG024() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Delete the comment.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcplint-lint(8)", url: "", supports: "suppression by comments")]
        return RuleDefinition(
            id: "CFG024", slug: "ignore-unused", aliases: [],
            title: "A suppression silences nothing", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.unused_ignore",
            elementName: "line", report: .each,
            place: "{line.value}", condition: "true",
            levels: levels, expected: "",
            message: "no finding of {line.value} stands on the line below this comment", why: "The line was changed, the rule was, or the comment stands at the wrong place. A suppression that\nis left lying silences a later finding that nobody has looked at.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.unused_ignore"])
    }

    static func ruleCFG025() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Cure the finding, or give a new reason and a new date.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcplint-lint(8)", url: "", supports: "suppression by comments")]
        return RuleDefinition(
            id: "CFG025", slug: "ignore-expired", aliases: [],
            title: "The date of a suppression has passed", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.expired_ignore",
            elementName: "line", report: .each,
            place: "{line.value}", condition: "true",
            levels: levels, expected: "",
            message: "the suppression of {line.value} ended on {line.detail}", why: "Its author wanted the matter looked at again by that day. The findings that it silenced count\nsince then.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.expired_ignore"])
    }

    static func ruleCFG026() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Write: # tcplint: ignore=ID reason=\\\"why\\\" expires=YYYY-MM-DD",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "tcplint-lint(8)", url: "", supports: "suppression by comments")]
        return RuleDefinition(
            id: "CFG026", slug: "ignore-malformed", aliases: [],
            title: "A suppression cannot be read", family: "CFG",
            level: .warning, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.malformed_ignore",
            elementName: "line", report: .each,
            place: "{line.text}", condition: "true",
            levels: levels, expected: "",
            message: "this comment silences nothing: {line.detail}", why: "A comment that begins with 'tcplint:' was meant to silence a rule. It names no rule, gives no\nreason or is misspelt, so it has no effect.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.malformed_ignore"])
    }

    static func ruleCFG027() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Convert the file: sed -i 's/\\\\r$//' FILE.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "trials with systemd 247 to 257 and procps 3.3 to 4.0", url: "", supports: "case 45")]
        return RuleDefinition(
            id: "CFG027", slug: "carriage-returns", aliases: [],
            title: "Lines end with a carriage return", family: "CFG",
            level: .info, confidence: .high, status: .stable,
            scope: .host, kernel: .any,
            key: "",
            yieldsTo: [],
            lets: [], each: "config.carriage_return",
            elementName: "line", report: .each,
            place: "{line.file}", condition: "true",
            levels: levels, expected: "",
            message: "CR LF as on Windows at the end of {line.detail}", why: "systemd-sysctl and sysctl(8) cope with it. Scripts that read the file with other tools do not.",
            fineWhen: "", fix: fix, references: references,
            facts: ["config.carriage_return"])
    }
}
