internal import Foundation
internal import Loaders
internal import TestSupport

/// The loaders of this machine, run over trees in namespaces of an ordinary user, so that nothing
/// but `net` of a private namespace can be written.
enum RealLoaders {
    /// What a loader left behind.
    struct Outcome: Equatable {
        let status: Int
        let values: [String: String]
    }

    static let interfaces = ["eth0.100", "eth1", "p1", "p2"]

    /// Whether this machine has them, and namespaces to run them in.
    static let areHere =
        Machine.isRoot
        && [
            "/lib/systemd/systemd-sysctl", "/etc/sysctl.conf", "/etc/sysctl.d",
            "/usr/lib/sysctl.d", "/usr/local/lib",
        ].allSatisfy(FileManager.default.fileExists)
        && (try? Program.output(ordinary + ["true"])) != nil

    private static let ordinary = [
        "runuser", "-u", "nobody", "--", "unshare", "-Urnm", "--propagation", "private",
    ]

    /// The settings of the namespace, and what each loader makes of each tree.
    static func run(_ trees: [[String: ConfigurationTree.Node]], watching start: [String: String])
        throws -> (keys: [String], outcomes: [[Loader: Outcome]])
    {
        let folder = try TemporaryFolder()
        for (index, tree) in trees.enumerated() {
            try lay(tree, below: "\(folder.path)/\(10_000 + index)")
        }
        let watched = start.map { "\($0.key) \($0.value)" }.sorted().joined(separator: "\n")
        let output = try Program.run(
            ordinary + ["bash", "-c", script, "loaders", folder.path, watched], seconds: 110)
        guard output.status == 0 else {
            throw ProgramError.failed(
                command: ["bash"], status: output.status, stderr: output.stderr)
        }
        return read(output.lines, count: trees.count)
    }

    private static func lay(_ tree: [String: ConfigurationTree.Node], below root: String) throws {
        let files = FileManager.default
        for directory in [
            "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d",
        ] {
            try files.createDirectory(atPath: root + directory, withIntermediateDirectories: true)
        }
        for (path, node) in tree {
            switch node {
            case .file(let bytes): try Data(bytes).write(to: URL(filePath: root + path))
            case .link(let target):
                try files.createSymbolicLink(
                    atPath: root + path, withDestinationPath: target)
            case .directory:
                try files.createDirectory(
                    atPath: root + path, withIntermediateDirectories: true)
            case .special, .unreadable, .tooLarge: continue
            }
        }
    }

    private static func read(_ lines: [String], count: Int)
        -> (keys: [String], outcomes: [[Loader: Outcome]])
    {
        var keys: [String] = []
        var outcomes = [[Loader: Outcome]](repeating: [:], count: count)
        for line in lines {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            if fields.count == 2, fields[0] == "key" { keys.append(String(fields[1])) }
            guard fields.count > 3, fields[0] == "end", let index = Int(fields[1]),
                let loader = Loader(rawValue: String(fields[2])), let status = Int(fields[3])
            else { continue }
            var values: [String: String] = [:]
            for field in fields.dropFirst(4) {
                let parts = field.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { continue }
                values[String(parts[0])] = String(parts[1])
            }
            outcomes[index - 10_000][loader] = Outcome(status: status, values: values)
        }
        return (keys, outcomes)
    }

    private static let script = #"""
        set -eu
        mount -t tmpfs t /etc/sysctl.d
        mount -t tmpfs t /usr/lib/sysctl.d
        mount -t tmpfs t /usr/local/lib
        mount -t tmpfs t /run
        mkdir /run/sysctl.d /usr/local/lib/sysctl.d
        : >/run/main
        mount --bind /run/main /etc/sysctl.conf
        ip link add eth0.100 type veth peer name p1
        ip link add eth1 type veth peer name p2
        find /proc/sys/net/ipv4 -type f -printf 'key|net/ipv4/%P\n'
        cd /
        run() {
            while read -r key value; do echo "$value" >"/proc/sys/$key"; done <<<"$watched"
            status=0
            "${@:2}" >/dev/null 2>&1 || status=$?
            line="end|$number|$1|$status"
            while read -r key value; do
                read -r value <"/proc/sys/$key"
                line="$line|$key=$value"
            done <<<"$watched"
            echo "$line"
        }
        watched=$2
        for tree in "$1"/*; do
            number=${tree##*/}
            find /etc/sysctl.d /usr/lib/sysctl.d /usr/local/lib/sysctl.d /run/sysctl.d \
                -mindepth 1 -delete
            cp -dR "$tree/etc/sysctl.d" /etc/
            cp -dR "$tree/usr/lib/sysctl.d" /usr/lib/
            cp -dR "$tree/usr/local/lib/sysctl.d" /usr/local/lib/
            cp -dR "$tree/run/sysctl.d" /run/
            cat "$tree/etc/sysctl.conf" >/run/main
            run systemd /lib/systemd/systemd-sysctl
            run procps sysctl --system
        done
        """#
}
