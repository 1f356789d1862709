import TestSupport
import Testing

/// What a kill leaves behind, at every call that could change something.
@Suite(
    "tcplint fix --apply that is killed",
    .enabled(if: PrivateHost.isPossible && Machine.hasStrace, "needs root, namespaces and strace"))
struct ApplyCrashTests {
    /// Every call by which a process changes files or settings; strace counts each for itself.
    private static let calls = "write fsync rename unlink mkdir fchmod flock"

    /// Kills the command before its first such call, then before its second, and so on to its end;
    /// each time the files must be all old or all new, and a rollback must bring back everything.
    private static func script(command: String, prepare: String) -> String {
        """
        echo 'net.ipv4.tcp_sack = 0' >/etc/sysctl.d/50-old.conf
        fix --apply --unsafe >/dev/null; cp $drop /mnt/new
        fix --rollback >/dev/null
        killed=0
        for call in \(calls); do
            n=0; status=1
            while [ $status != 0 ] && n=$((n + 1)) && [ $n -le 20 ]; do
                \(prepare)
                strace -f -qq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n \
                    "$TCPLINT" fix --select PORT001,LOSS001 \(command) >/dev/null 2>&1
                status=$?
                place="$call $n:"
                [ "$(cat /etc/sysctl.d/50-old.conf)" = 'net.ipv4.tcp_sack = 0' ] ||
                    echo "$place another file was changed"
                if [ -e $drop ]; then
                    cmp -s $drop /mnt/new || echo "$place half a file"
                fi
                [ $status = 0 ] || killed=$((killed + 1))
                for record in /var/lib/tcplint/*.record; do
                    [ -e $record ] || continue
                    fix --rollback >/dev/null || echo "$place no way back"
                done
                [ "$(values)" = "40000 41000 0 " ] || echo "$place left $(values)"
                [ "$(ls -A /etc/sysctl.d)" = 50-old.conf ] ||
                    echo "$place left $(ls -A /etc/sysctl.d)"
            done
        done 2>/dev/null
        [ $killed -ge 10 ] && echo done
        """
    }

    @Test("leaves all old or all new files, and the way back", .timeLimit(.minutes(4)))
    func apply() throws {
        let result = try PrivateHost.run(
            Self.script(command: "--apply --unsafe", prepare: ""), seconds: 200)
        #expect(result.lines == ["done"])
        #expect(result.stderr == "")
    }

    @Test("while it takes back can take back again", .timeLimit(.minutes(4)))
    func rollback() throws {
        let result = try PrivateHost.run(
            Self.script(command: "--rollback", prepare: "fix --apply --unsafe >/dev/null"),
            seconds: 200)
        #expect(result.lines == ["done"])
        #expect(result.stderr == "")
    }
}
