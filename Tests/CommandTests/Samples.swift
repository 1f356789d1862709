internal import TestSupport

/// Inputs that the tests of commands share.
enum Samples {
    /// `sysctl -a` of an old host that followed a bad guide.
    static func oldDump(recycle: String = "1") -> String {
        """
        sysctl: permission denied on key 'net.ipv4.tcp_fastopen_key'
        net.core.somaxconn = 128
        net.ipv4.ip_local_port_range = 32768\t61000
        net.ipv4.tcp_fin_timeout = 60
        net.ipv4.tcp_timestamps = 1
        net.ipv4.tcp_tw_recycle = \(recycle)
        net.ipv4.tcp_tw_reuse = 0

        """
    }

    /// A rule of a user's own that fires on `oldDump`.
    static let ownRule = """
        schema: 1
        id: TW901
        name: fin-timeout-kept
        title: a rule of our own
        family: TW
        level: warning
        confidence: low
        status: stable
        applies:
          scope: netns
        key: net.ipv4.tcp_fin_timeout
        when: |
          sysctl.net.ipv4.tcp_fin_timeout == 60s
        message: "tcp_fin_timeout is {sysctl.net.ipv4.tcp_fin_timeout}"
        why: a test
        fix:
          kind: none
          safety: safe
          text: nothing to do
        references:
          - title: ip-sysctl
            supports: meaning
        examples:
          - name: as the kernel ships
            base: minimal
            expect: fires
          - name: another value
            base: minimal
            with:
              sysctl.net.ipv4.tcp_fin_timeout: 30
            expect: quiet

        """

    /// A snapshot of `Fixtures/snapshots`.
    static func snapshot(_ name: String) -> String { Fixtures.path("snapshots/\(name).json") }

    /// Judges `oldDump` in a folder of its own.
    static func checkOldDump(
        recycle: String = "1", kernel: String = "3.10", _ arguments: [String] = [],
        environment: [String: String] = [:]
    ) throws -> Program.Result {
        try Tool.run(
            ["check", "--sysctl-dump", "-", "--kernel", kernel] + arguments,
            input: oldDump(recycle: recycle), environment: environment)
    }
}
