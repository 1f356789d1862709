import Loaders
import Testing

@Suite(
    "Recorded behaviour of the loaders",
    .enabled(if: !RecordedCase.all.isEmpty, "the recorded cases are not in this checkout"))
struct RecordedCaseTests {
    @Test("every recorded case is there")
    func count() {
        #expect(RecordedCase.all.count == 180)
    }

    @Test("systemd 252 sets, tries and ends as recorded", arguments: RecordedCase.all)
    func systemd(_ recorded: RecordedCase) throws {
        try check(recorded, "systemd-252", .systemd(252), recorded.arguments["systemd-sysctl"])
    }

    @Test("systemd 257 sets, tries and ends as recorded", arguments: RecordedCase.all)
    func systemdNewer(_ recorded: RecordedCase) throws {
        try check(recorded, "systemd-257", .systemd(257), recorded.arguments["systemd-sysctl"])
    }

    // A regular expression over raw lines is no part of the model.
    @Test(
        "procps 4.0.2 sets and ends as recorded",
        arguments: RecordedCase.all.filter { $0.id != "a0" })
    func procps(_ recorded: RecordedCase) throws {
        try check(recorded, "procps-4.0.2", .procps(2), recorded.arguments["sysctl"])
    }

    @Test(
        "procps 4.0.4 sets and ends as recorded",
        arguments: RecordedCase.all.filter { $0.id != "a0" })
    func procpsNewer(_ recorded: RecordedCase) throws {
        try check(recorded, "procps-4.0.4", .procps(4), recorded.arguments["sysctl"])
    }

    private func check(
        _ recorded: RecordedCase, _ loader: String, _ options: LoaderOptions, _ arguments: String?
    ) throws {
        let expected = try #require(recorded.expected[loader])
        let options = options.adding(arguments ?? "")
        var kernel = KernelModel(interfaces: recorded.interfaces)
        let result = EffectiveConfiguration(
            of: recorded.tree, keys: kernel.keys, options: options, answer: KernelModel.answer)
        for write in result.writes {
            kernel.write(
                kernel.plain(write.path), write.value, skipsEqual: options.loader == .systemd)
        }
        for (path, value) in expected.values {
            #expect(kernel.value(path) == value, "\(path)")
        }
        #expect(Double(result.exitStatus) == expected.exit)
        if let writes = expected.writes, options.loader == .systemd {
            // The recording was cut at 2,048 bytes a line, so longer writes are not in it.
            let recordable = result.writes.filter { $0.value.utf8.count < 1_900 }
            let tried = recordable.map { [$0.path.isEmpty ? "/proc/sys" : $0.path, $0.value] }
            #expect(tried == writes)
        }
    }
}

extension LoaderOptions {
    /// These options with the words of a command line.
    fileprivate func adding(_ arguments: String) -> LoaderOptions {
        var options = self
        let words = arguments.split(separator: " ").map(String.init)
        if words.contains("-p") {
            options.namedFiles = [
                words.last.flatMap { $0 == "-p" ? nil : $0 } ?? "/etc/sysctl.conf"
            ]
            options.failsOnMissingKey = !words.contains("-e")
        }
        for word in words {
            if word == "--strict" { options.failsOnMissingKey = true }
            if word.hasPrefix("--prefix=") { options.prefixes.append(String(word.dropFirst(9))) }
            if loader == .systemd, !word.hasPrefix("-") { options.namedFiles = [word] }
        }
        return options
    }
}
