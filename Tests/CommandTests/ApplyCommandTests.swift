import TestSupport
import Testing

@Suite(
    "tcplint fix --apply", .enabled(if: PrivateHost.isPossible, "needs root and namespaces"))
struct ApplyCommandTests {
    private static let cured = "32768 60999 1"

    @Test("writes the drop-in and the settings, and the second time nothing")
    func apply() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe; echo "status $?"; values; echo
            grep -c '^net' $drop; fix --apply --unsafe
            ls -A /etc/sysctl.d
            """)
        #expect(result.stderr == "")
        #expect(
            result.lines == [
                "/etc/sysctl.d/99-tcplint.conf: written",
                "/proc/sys/net/ipv4/ip_local_port_range: 40000 41000 -> 32768 60999",
                "/proc/sys/net/ipv4/tcp_sack: 0 -> 1",
                "caveat of net.ipv4.ip_local_port_range: connections opened afterwards use the new "
                    + "range; firewall rules that name the old source ports have to follow",
                "caveat of net.ipv4.tcp_sack: only connections opened afterwards; on a kernel older "
                    + "than June 2019 look first whether the fix for CVE-2019-11477 is in, or a "
                    + "crafted peer can crash the host",
                "2 of 2 findings are gone", "take it back with 'tcplint fix --rollback'",
                "status 0", "\(Self.cured) ", "2", "nothing has to change", "99-tcplint.conf",
            ])
    }

    @Test("leaves alone what a cure could harm, and says so, unless it is told to")
    func onlySafe() throws {
        let result = try PrivateHost.run(
            """
            dsack=/proc/sys/net/ipv4/tcp_dsack; echo 0 >$dsack
            "$TCPLINT" fix --select PORT001,LOSS001,LOSS003 --apply; values; cat $dsack
            """)
        #expect(result.lines.suffix(1) == ["40000 41000 0 1"])
        for rule in ["LOSS001", "PORT001"] {
            #expect(
                result.stderr.contains(
                    "tcplint: warning: \(rule) is left alone, its cure can do harm:"))
        }
        #expect(result.stderr.hasSuffix("; --unsafe applies it\n"))
    }

    @Test("and what it wrote is what both loaders make of the files")
    func loaders() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe >/dev/null; bad; sysctl -q --system >/dev/null 2>&1; values; echo
            bad; /lib/systemd/systemd-sysctl; values; echo
            """)
        #expect(result.lines == ["\(Self.cured) ", "\(Self.cured) "])
    }

    @Test("is taken back whole by --rollback, and once only")
    func rollback() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe >/dev/null; fix --rollback >/dev/null; echo $?; values; echo
            ls -A /etc/sysctl.d; fix --rollback; echo $?
            """)
        #expect(result.lines == ["0", "40000 41000 0 ", "3"])
        #expect(
            result.stderr
                == "tcplint: error: no change is on record; there is nothing to roll back\n")
    }

    @Test("with --confirm-within is taken back by itself, without the terminal that it came from")
    func unconfirmed() throws {
        let result = try PrivateHost.run(
            """
            setsid sh -c '"$TCPLINT" fix --select LOSS001 --apply --unsafe --confirm-within 5 >/dev/null'
            cat $sack; fix --apply --unsafe; echo $?
            for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
                [ $(cat $sack) = 0 ] && break; sleep 1; done
            cat $sack; sleep 0.5; ls -A /etc/sysctl.d; ls /var/lib/tcplint
            """, seconds: 40)
        #expect(result.lines == ["1", "3", "0", "lock"])
        #expect(
            result.stderr
                == "tcplint: error: a change waits to be confirmed; run 'tcplint fix --confirm' or "
                + "'tcplint fix --rollback' first\n")
    }

    @Test("is not taken back by the timer of a change before it")
    func staleTimer() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe --confirm-within 5 >/dev/null; fix --rollback >/dev/null
            fix --apply --unsafe --confirm-within 600 >/dev/null; sleep 7; values; echo
            ls /var/lib/tcplint; fix --rollback >/dev/null
            for process in /proc/[0-9]*; do
                [ "$(readlink $process/ns/net)" = "$(readlink /proc/self/ns/net)" ] &&
                    tr '\\0' ' ' <$process/cmdline | grep -q 'revert-unconfirmed 2 --after 600' &&
                    kill ${process#/proc/}
            done 2>/dev/null
            """, seconds: 40)
        #expect(result.lines == ["\(Self.cured) ", "000002.pending", "lock"])
    }

    @Test(
        "is taken back however long another tcplint holds the lock",
        .enabled(if: Machine.hasStrace, "needs strace"))
    func longWait() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe --confirm-within 600 >/dev/null
            exec 9>>/var/lib/tcplint/lock; flock 9
            strace -f -qq -e trace=flock,nanosleep,clock_nanosleep -o /mnt/trace \
                "$TCPLINT" fix --revert-unconfirmed 1 9>&- >/dev/null &
            sleep 3; cat $sack; grep -c LOCK_NB /mnt/trace; flock -u 9; wait $!; cat $sack
            for process in /proc/[0-9]*; do
                [ "$(readlink $process/ns/net)" = "$(readlink /proc/self/ns/net)" ] &&
                    tr '\\0' ' ' <$process/cmdline | grep -q 'revert-unconfirmed 1 --after 600' &&
                    kill ${process#/proc/}
            done 2>/dev/null
            """, seconds: 40)
        // A wait without an end asks for the lock once, in a call that only the lock ends.
        #expect(result.lines == ["1", "0", "0"])
    }

    @Test("writes through a link that stays below /etc, and takes back what it wrote there")
    func link() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe >/dev/null; real=/etc/sysctl.d/site/own
            mkdir /etc/sysctl.d/site; sed 's/sack = 1/sack = 0/' $drop >$real; rm $drop
            chmod 0600 $real; chown 7:8 $real; ln -s site/own $drop; cp $real /mnt/before; bad
            fix --apply --unsafe | head -n 1; values; echo
            readlink $drop; stat -c '%a %u %g' $real; grep -c 'sack = 1' $drop
            fix --rollback | head -n 1; readlink $drop; stat -c '%a %u %g' $real
            cmp $real /mnt/before; ls -A /etc/sysctl.d /etc/sysctl.d/site
            """)
        #expect(result.stderr == "")
        #expect(
            result.lines == [
                "/etc/sysctl.d/site/own: written", "\(Self.cured) ", "site/own", "600 7 8", "1",
                "/etc/sysctl.d/site/own: as before", "site/own", "600 7 8", "/etc/sysctl.d:",
                "99-tcplint.conf", "site", "/etc/sysctl.d/site:", "own",
            ])
    }

    @Test("refuses a link that leads out of /etc, in one line and before anything is changed")
    func linkElsewhere() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe >/dev/null; fix --rollback >/dev/null
            echo '# Made by tcplint 0 for h, kernel 6.1.' >/mnt/own; ln -s /mnt/own $drop
            fix --apply --unsafe; echo $?; values; echo; readlink $drop; cat /mnt/own
            """)
        #expect(
            result.lines == [
                "3", "40000 41000 0 ", "/mnt/own", "# Made by tcplint 0 for h, kernel 6.1.",
            ])
        #expect(
            result.stderr
                == "tcplint: error: '/etc/sysctl.d/99-tcplint.conf' is a symbolic link that leads "
                + "out of the files that are changed here; put a file in its place, or change by "
                + "hand what it leads to\n")
    }

    @Test("says which settings it leaves alone because somebody else has changed them")
    func foreignSetting() throws {
        let result = try PrivateHost.run(
            "fix --apply --unsafe >/dev/null; echo 50000 51000 >$range; fix --rollback; values")
        #expect(result.lines.last == "50000 51000 0 ")
        #expect(
            result.stderr
                == "tcplint: warning: '/proc/sys/net/ipv4/ip_local_port_range' was changed since "
                + "and is left as it is\n")
    }

    @Test("adds a module to the file of modules that stands there")
    func modulesFile() throws {
        let result = try PrivateHost.run(
            """
            [ -e /proc/sys/net/netfilter/nf_conntrack_tcp_be_liberal ] || exit 77
            mount -t tmpfs tmpfs /etc/modules-load.d
            printf sch_fq >/etc/modules-load.d/tcplint.conf
            echo 1 >/proc/sys/net/netfilter/nf_conntrack_tcp_be_liberal
            "$TCPLINT" fix --select CT010 --apply --unsafe >/dev/null; echo $?
            cat /etc/modules-load.d/tcplint.conf
            """)
        if result.status == 77 { return }
        #expect(result.lines == ["0", "sch_fq", "nf_conntrack"])
    }

    @Test("stays when it is confirmed")
    func confirmed() throws {
        let result = try PrivateHost.run(
            """
            fix --apply --unsafe --confirm-within 5 | tail -n 1; fix --confirm; sleep 7; values; echo
            ls /var/lib/tcplint; fix --confirm; echo $?
            """, seconds: 40)
        #expect(
            result.lines == [
                "taken back in 5 s unless 'tcplint fix --confirm' comes", "the change is kept",
                "\(Self.cured) ", "000001.record", "lock", "3",
            ])
    }

    @Test(
        "that cannot be made is one line and status 3, and changes nothing",
        arguments: [
            Obstacle(
                name: "a full disk",
                script: "mount -t tmpfs -o size=4k tmpfs /etc/sysctl.d; "
                    + "head -c 9999 /dev/zero >/etc/sysctl.d/full 2>/dev/null",
                line: "cannot write '/etc/sysctl.d/99-tcplint.conf': no space left on device"),
            Obstacle(
                name: "no space for the record",
                script: "mount -t tmpfs -o size=4k tmpfs /var/lib; mkdir /var/lib/tcplint; "
                    + "head -c 9999 /dev/zero >/var/lib/full 2>/dev/null",
                line: "cannot write '/var/lib/tcplint/lock': no space left on device"),
            Obstacle(
                name: "a read-only folder", script: "mount -o remount,ro /etc/sysctl.d",
                line: "cannot write '/etc/sysctl.d/99-tcplint.conf': read-only file system"),
            Obstacle(
                name: "a read-only state", script: "mount -o remount,ro /var/lib",
                line: "cannot create '/var/lib/tcplint': read-only file system"),
            Obstacle(
                name: "another tcplint",
                script: "mkdir /var/lib/tcplint; exec 9>/var/lib/tcplint/lock; flock 9",
                line: "another tcplint is changing this host and holds '/var/lib/tcplint/lock'; "
                    + "wait for it to end"),
            Obstacle(
                name: "an immutable file",
                script: "echo '# Made by tcplint 0' >$drop; chattr +i $drop || exit 77",
                line: "cannot write '/etc/sysctl.d/99-tcplint.conf': operation not permitted; "
                    + "run as root"),
            Obstacle(
                name: "an ordinary user",
                script: "fix() { setpriv --reuid=65534 --clear-groups $TCPLINT fix --select "
                    + "LOSS001 \"$@\"; }; install -m 755 $TCPLINT /mnt/t; "
                    + "TCPLINT=/mnt/t",
                line: "cannot create '/var/lib/tcplint': permission denied; run as root"),
        ])
    func obstacle(_ obstacle: Obstacle) throws {
        let result = try PrivateHost.run(
            """
            \(obstacle.script)
            ls -lA --time-style=+ /etc/sysctl.d >/mnt/before
            fix --apply --unsafe; echo $?; values; echo
            ls -lA --time-style=+ /etc/sysctl.d | diff /mnt/before -
            chattr -i $drop 2>/dev/null
            """)
        // tmpfs has no such attribute on old kernels.
        if result.status == 77 { return }
        #expect(result.lines == ["3", "40000 41000 0 "])
        #expect(result.stderr == "tcplint: error: \(obstacle.line)\n")
    }

    @Test(
        "refuses what makes no sense, with status 2",
        arguments: [
            ["--apply", "--snapshot", "x"], ["--apply", "--root", "/"],
            ["--apply", "--netns", "x"], ["--rollback", "--pid", "1"], ["--apply", "--rollback"],
            ["--apply", "--format", "json"], ["--apply", "-o", "x"], ["--confirm-within", "60"],
            ["--unsafe"],
            ["--apply", "--confirm-within", "1"], ["--root", "/", "--netns", "x"],
        ])
    func usage(arguments: [String]) throws {
        let result = try Tool.run(["fix"] + arguments)
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.hasPrefix("tcplint: error: "))
    }

    struct Obstacle: Sendable, CustomTestStringConvertible {
        let name: String
        let script: String
        let line: String

        var testDescription: String { name }
    }
}
