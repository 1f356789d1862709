internal import Glibc

/// A process that a test started; it is ended with its last owner, and no other ever is.
final class ChildProcess {
    let command: [String]
    let pid: Int32
    private var ended: Int32?

    /// Starts a program, found along PATH, with these three files and no other.
    init(
        _ command: [String], environment: [String: String], input: Descriptor, output: Descriptor,
        error: Descriptor
    ) throws(ProgramError) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (source, target) in [(input, 0), (output, 1), (error, 2)] {
            unsafe posix_spawn_file_actions_adddup2(&actions, source.number, Int32(target))
        }
        let arguments = CStrings(command)
        let variables = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
        var pid: pid_t = 0
        // Both lists end with a null pointer and outlive the call.
        let failure = unsafe posix_spawnp(
            &pid, command[0], &actions, nil, arguments.pointers, variables.pointers)
        guard failure == 0 else { throw .notStarted(command: command, errorNumber: failure) }
        self.command = command
        self.pid = pid
    }

    deinit { end() }

    /// The exit status, or 128 and the signal's number; `nil` when it is still running then.
    func wait(seconds: Double) -> Int32? {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        var pause: useconds_t = 500
        while true {
            if let ended { return ended }
            var status: Int32 = 0
            // The kernel writes one number.
            if unsafe waitpid(pid, &status, WNOHANG) == pid {
                ended = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
                return ended
            }
            guard clock.now < deadline else { return nil }
            usleep(pause)
            pause = min(pause * 2, 10_000)
        }
    }

    /// Ends it at once, if it still runs.
    func end() {
        guard ended == nil else { return }
        kill(pid, SIGKILL)
        _ = wait(seconds: 5)
    }
}

/// Texts for C, with a null pointer behind the last.
@safe private final class CStrings {
    /// Copies that this value owns and frees.
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
        unsafe pointers = texts.map { unsafe strdup($0) } + [nil]
    }

    deinit {
        for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    }
}
