import TestSupport

/// A host of a test's own, whose settings are bad.
///
/// sysctl.d and the state are empty, /mnt is for the script, the network namespace is new. Nothing
/// of the machine is written.
enum PrivateHost {
    static let isPossible = Machine.hasNamespaces

    /// What both loaders read and what tcplint would cure here.
    private static let preparation = """
        set -u
        for folder in /etc/sysctl.d /var/lib /mnt; do
            mount -t tmpfs -o mode=755 tmpfs $folder
        done
        : >/mnt/none
        [ ! -e /etc/sysctl.conf ] || mount --bind /mnt/none /etc/sysctl.conf
        drop=/etc/sysctl.d/99-tcplint.conf
        range=/proc/sys/net/ipv4/ip_local_port_range
        sack=/proc/sys/net/ipv4/tcp_sack
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
