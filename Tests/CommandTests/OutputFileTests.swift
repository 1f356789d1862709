import TestSupport
import Testing

@Suite("Output to a file")
struct OutputFileTests {
    /// Runs a script in a folder of its own, in which `report` writes a report to a path.
    private func run(_ script: String) throws -> Program.Result {
        let folder = try TemporaryFolder()
        return try Program.run(
            [
                "sh", "-c",
                """
                cd "$1"; umask 027; TCPLINT="$2"; SNAPSHOT="$3"
                report() { "$TCPLINT" check --snapshot "$SNAPSHOT" -f json -o "$@"; }
                whole() { [ "$(tail -n 1 "$1")" = "}" ] && echo whole || echo not whole; }

                """ + script, "sh", folder.path, Tool.path, Samples.snapshot("minimal"),
            ], environment: ["TCPLINT_NO_CONFIG": "1"])
    }

    @Test("goes through a link, which stays one")
    func link() throws {
        let result = try run(
            """
            echo old >real; ln -s real one; ln -s two-real two
            report one; report two; readlink one two; whole real; whole two-real
            """)
        #expect(result.lines == ["real", "two-real", "whole", "whole"])
        #expect(result.stderr == "")
    }

    @Test("goes to standard output by its names, behind what stands there")
    func standardOutput() throws {
        let result = try run(
            """
            echo first >out; ln -s /proc/self/fd/1 mine
            report mine >>out; report /dev/stdout >>out; readlink mine
            head -n 1 out; grep -c '^}$' out; report - | tail -n 1
            """)
        #expect(result.lines == ["/proc/self/fd/1", "first", "2", "}"])
        #expect(result.stderr == "")
    }

    @Test("is written into a pipe and a device, which stay what they are")
    func pipe() throws {
        let result = try run(
            """
            mkfifo pipe; cat pipe >copy & report pipe; wait $!; whole copy; [ -p pipe ] && echo pipe
            report /dev/full; echo $?
            """)
        #expect(result.lines == ["whole", "pipe", "2"])
        #expect(
            result.stderr
                == "tcplint: error: cannot write '/dev/full': no space left on device\n")
    }

    @Test("leaves a regular file its rights, and gives a new one those of the mask")
    func rights() throws {
        let result = try run(
            """
            echo old >file; chmod 604 file; report file; report new; stat -c %a file new; whole file
            ls -A | wc -l
            """)
        #expect(result.lines == ["604", "640", "whole", "2"])
    }

    @Test("leaves a file its owner", .enabled(if: Machine.isRoot, "needs root"))
    func owner() throws {
        let result = try run("echo old >file; chown 7:8 file; report file; stat -c %u:%g file")
        #expect(result.lines == ["7:8"])
    }

    @Test(
        "leaves another user's file its owner, where that may not be given away",
        .enabled(if: Machine.isRoot, "needs root"))
    func othersFile() throws {
        let result = try run(
            """
            install -m 755 "$TCPLINT" tool; mkdir open; chmod 777 open; echo old >open/file
            chmod 666 open/file
            setpriv --reuid=65534 --regid=65534 --clear-groups ./tool check --snapshot - -f json \
                -o open/file <"$SNAPSHOT"
            stat -c %u:%a open/file; whole open/file; ls -A open
            """)
        #expect(result.lines == ["0:666", "whole", "file"])
        #expect(result.stderr == "")
    }

    @Test(
        "that cannot be written is one line, and leaves nothing behind",
        arguments: [
            ("no/such", "cannot write 'no/such': no such file or directory"),
            (".", "cannot write '.': is a directory"),
            ("here/", "cannot write 'here/': is a directory"),
        ])
    func obstacle(path: String, message: String) throws {
        let result = try run("mkdir here; report '\(path)'; echo $?; ls -A")
        #expect(result.lines == ["2", "here"])
        #expect(result.stderr == "tcplint: error: \(message)\n")
    }

    @Test(
        "of two formats is refused where both would be standard output",
        arguments: [["-f", "json", "-f", "sarif=-"], ["-f", "json=-", "-f", "sarif", "-o", "-"]])
    func twice(options: [String]) throws {
        let result = try Tool.run(["check", "--snapshot", Samples.snapshot("minimal")] + options)
        #expect(result.status == 2)
        #expect(result.stdout == "")
        #expect(result.stderr.contains("two formats go to the same place"))
    }
}
