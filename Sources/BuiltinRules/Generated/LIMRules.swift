// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules
internal import Sysctl

extension Builtin {
    static func ruleLIM001() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = [.init(kernel: .any, condition: "known(host.page_size)", level: .warning, message: "fs.file-max is {files}: with {host.ram} of memory the kernel allows about {number(host.ram / 10KiB)} open files by itself")]
        let fix = RuleDefinition.FixDefinition(
            kind: .file, safety: .safe, caveat: "",
            text: "Remove the line; the kernel computes the limit from the memory at boot. To raise what one service may open, raise its LimitNOFILE.",
            settings: [],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "files_maxfiles_init() in fs/file_table.c", url: "", supports: "a tenth of the memory in KiB, at least 8192"), .init(title: "fs sysctl documentation, file-max", url: "https://docs.kernel.org/admin-guide/sysctl/fs.html", supports: "what the limit is")]
        return RuleDefinition(
            id: "LIM001", slug: "file-max-lowered", aliases: [],
            title: "the machine may open fewer files than its kernel would allow", family: "LIM",
            level: .info, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "fs.file-max",
            yieldsTo: [],
            lets: [.init("files", "sysctl.fs['file-max']")], each: "",
            elementName: "", report: .each,
            place: "", condition: "files < host.ram / 20KiB\nor (not known(host.page_size) and files < 65536)",
            levels: levels, expected: "",
            message: "fs.file-max is {files}: kernels allow a file for each 10 KiB of memory by themselves, so that this lowers the limit on machines above {number(files / 102.4)} MiB", why: "The limit holds for the whole machine. At the limit open(), socket() and accept() fail with\nENFILE in every program without CAP_SYS_ADMIN. Guides that say 65535 stem from machines with less\nmemory; today such a line lowers what the kernel, or systemd, would have set.",
            fineWhen: "A small appliance whose programs are known to open few files.", fix: fix, references: references,
            facts: ["host.page_size", "host.ram", "sysctl.fs.file-max"])
    }

    static func ruleLIM002() -> RuleDefinition {
        let levels: [RuleDefinition.LevelCase] = []
        let fix = RuleDefinition.FixDefinition(
            kind: .sysctl, safety: .safe, caveat: "processes and services started afterwards; limits that processes have stay",
            text: "Go back to the default before a unit asks for more.",
            settings: [.init("fs.nr_open", "default.fs.nr_open")],
            settingsCondition: "")
        let references: [RuleDefinition.Reference] = [.init(title: "fs sysctl documentation, nr_open", url: "https://docs.kernel.org/admin-guide/sysctl/fs.html", supports: "default, and that it bounds RLIMIT_NOFILE"), .init(title: "getrlimit(2), RLIMIT_NOFILE", url: "https://man7.org/linux/man-pages/man2/getrlimit.2.html", supports: "EPERM above nr_open")]
        return RuleDefinition(
            id: "LIM002", slug: "nr-open-lowered", aliases: [],
            title: "no process may be given the usual number of open files", family: "LIM",
            level: .warning, confidence: .medium, status: .stable,
            scope: .host, kernel: .any,
            key: "fs.nr_open",
            yieldsTo: [],
            lets: [], each: "",
            elementName: "", report: .each,
            place: "", condition: "sysctl.fs.nr_open < default.fs.nr_open",
            levels: levels, expected: "default.fs.nr_open",
            message: "fs.nr_open is {sysctl.fs.nr_open}, below the {default.fs.nr_open} of the kernel: services with a higher LimitNOFILE fail to start", why: "No limit of open files can be raised above this number: setrlimit() fails with EPERM. Units of\ncontainer runtimes and databases often ask for 1048576, which is the kernel's own number. systemd\nraises it further at boot.",
            fineWhen: "Nothing on this host asks for more; units with LimitNOFILE=infinity take what there is.", fix: fix, references: references,
            facts: ["default.fs.nr_open", "sysctl.fs.nr_open"])
    }
}
