internal import Glibc

/// Something that outlives this process and its terminal, and takes a change back when its time
/// has come: a timer of systemd where that runs, else a process in a session of its own.
package enum RevertTimer {
    /// POSIX_SPAWN_SETSID of spawn.h, which Swift shows only to programs of GNU's C.
    private static let setSession: Int16 = 0x80
    private static let systemdRun = ["/usr/bin/systemd-run", "/bin/systemd-run"]

    /// Starts it.
    static func start(record: Int, seconds: Int) throws(ApplyError) {
        let program = executable
        if runsSystemd, let tool = systemdRun.first(where: { unsafe access($0, X_OK) == 0 }) {
            let words = [
                tool, "--quiet", "--collect", "--unit=tcplint-revert-\(record)",
                "--on-active=\(seconds)s", "--timer-property=AccuracySec=1s", program,
            ]
            let pid = try spawn(
                tool, words + arguments(record: record, seconds: 0), ownSession: false)
            if wait(for: pid) { return }
        }
        _ = try spawn(
            "/proc/self/exe", ["tcplint"] + arguments(record: record, seconds: seconds),
            ownSession: true)
    }

    /// Waits; a suspended machine's time counts.
    package static func wait(seconds: Int) {
        let end = now() + seconds
        while now() < end {
            var pause = timespec(tv_sec: 1, tv_nsec: 0)
            // Only the first argument is read.
            unsafe nanosleep(&pause, nil)
        }
    }

    private static func now() -> Int {
        var time = timespec()
        // The call fills the structure that it is handed.
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return time.tv_sec
    }

    private static func arguments(record: Int, seconds: Int) -> [String] {
        ["fix", "--revert-unconfirmed", "\(record)", "--after", "\(seconds)"]
    }

    private static var executable: String {
        // realpath() borrows the path; with no buffer given it makes one, which is freed here.
        guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return "tcplint" }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether process 1 is systemd and its timers act in the namespaces of this process.
    private static var runsSystemd: Bool {
        guard unsafe access("/run/systemd/system", F_OK) == 0 else { return false }
        return ["net", "mnt"].allSatisfy { name in
            var own = stat()
            var first = stat()
            // Both calls fill the structures that they are handed.
            guard unsafe stat("/proc/self/ns/\(name)", &own) == 0,
                unsafe stat("/proc/1/ns/\(name)", &first) == 0
            else { return false }
            return own.st_ino == first.st_ino
        }
    }

    private static func spawn(
        _ program: String, _ words: [String], ownSession: Bool
    ) throws(ApplyError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        // Both are initialised here and destroyed below, and outlive the call between.
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        if ownSession { unsafe posix_spawnattr_setflags(&attributes, setSession) }
        // The copies end with a null pointer and are freed below.
        let texts = unsafe words.map { unsafe strdup($0) } + [nil]
        let variables = unsafe [strdup("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), nil]
        defer {
            for index in unsafe texts.indices { unsafe free(texts[index]) }
            unsafe free(variables[0])
        }
        var pid: pid_t = 0
        let failure = unsafe posix_spawn(&pid, program, &actions, &attributes, texts, variables)
        guard failure == 0 else { throw .refused(.start, path: program, errorNumber: failure) }
        return pid
    }

    private static func wait(for pid: pid_t) -> Bool {
        var status: Int32 = 0
        // The kernel writes one number.
        while unsafe waitpid(pid, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }
}
