internal import ArgumentParser

/// Where the evidence comes from: this host, a namespace of it, or a file.
struct InputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Judge a file written by 'tcplint snapshot' instead of this host; '-' is standard \
            input.
            """, valueName: "file"),
        completion: .file())
    var snapshot: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Judge the text of 'sysctl -a' from another host; needs --kernel.", valueName: "file"),
        completion: .file())
    var sysctlDump: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kernel that the settings of --sysctl-dump come from, such as 3.10 or 4.18.0-553.el8.",
            valueName: "version"))
    var kernel: String?

    @OptionGroup var live: LiveOptions

    var request: InputRequest {
        InputRequest(
            snapshot: snapshot, sysctlDump: sysctlDump, kernel: kernel, live: live.request)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }
}

/// How a live host is looked at.
struct LiveOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Look at the network namespace of that name (see 'ip netns').", valueName: "name"))
    var netns: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Look at the network namespace of a process.", valueName: "pid"))
    var pid: Int32?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take the counters twice, that many seconds apart (1 to 3600), and judge their growth.",
            valueName: "seconds"))
    var sample: Int64?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seconds after which a NAT or firewall on the path forgets an idle connection.",
            valueName: "seconds"))
    var natTimeout: Int64?

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Stop collecting after that many seconds (1 to 3600, default 20); what was not read by \
            then is not determined.
            """, valueName: "seconds"))
    var timeout: Int64?

    var request: LiveRequest {
        LiveRequest(
            netns: netns, pid: pid, sample: sample, natTimeout: natTimeout, timeout: timeout)
    }

    func validate() throws {
        if let mistake = request.mistake { throw ValidationError(mistake) }
    }
}
