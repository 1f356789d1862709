import TestSupport

/// A host of a test's own, whose settings are bad.
///
/// sysctl.d, modules-load.d and the state are empty, the network namespace is new. Nothing of the machine is written.
enum PrivateHost {
    static let isPossible = Machine.hasNamespaces

    /// What both loaders read and what tcplint would cure here.
    private static let preparation = """
        set -u
        for folder in /etc/sysctl.d /var/lib; do mount -t tmpfs -o mode=755 tmpfs $folder; done
        mkdir -p /etc/modules-load.d
        mount -t tmpfs -o mode=755 tmpfs /etc/modules-load.d
        : >/tmp/none.$$; mount --bind /tmp/none.$$ /etc/sysctl.conf; rm -f /tmp/none.$$
        drop=/etc/sysctl.d/99-tcplint.conf
        range=/proc/sys/net/ipv4/ip_local_port_range
        sack=/proc/sys/net/ipv4/tcp_sack
        start=/proc/sys/net/ipv4/ip_unprivileged_port_start
        bad() { echo 40000 41000 >$range; echo 0 >$sack; }
        values() { cat $range $sack | tr '\\t\\n' '  '; }
        fix() { "$TCPLINT" fix --select PORT001,LOSS001 "$@"; }
        bad

        """

    /// Runs a script there; `fix` is 'tcplint fix' with the rules of two settings.
    static func run(_ script: String, seconds: Double = 20) throws -> Program.Result {
        try Program.run(
            [
                "unshare", "--mount", "--net", "--propagation", "private", "sh", "-c",
                preparation + script,
            ], environment: ["TCPLINT": Tool.path], seconds: seconds)
    }
}
