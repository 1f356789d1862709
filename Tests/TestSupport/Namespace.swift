internal import Foundation
internal import Glibc
internal import Synchronization

/// A network namespace of its own, deleted with its last owner.
///
/// The name holds this process's id, so that what a killed run left behind can be told and removed.
package final class Namespace {
    private static let prefix = "tcplint-test-"
    private static let besideMark = "beside-"
    private static let folder = "/run/netns"
    private static let counter = Atomic<Int>(0)
    private static let removeStale: Void = {
        for name in names where name.hasPrefix(prefix) {
            let owner = name.dropFirst(prefix.count).prefix { $0 != "-" }
            // Signal 0 only asks whether the process exists.
            if let pid = Int32(owner), kill(pid, 0) != 0, errno == ESRCH {
                _ = try? Program.run(["ip", "netns", "del", name])
            }
        }
    }()

    /// Its name, as `ip netns` and `--netns` take it.
    package let name: String
    /// Whether it may live while other tests look for what was left behind.
    package let isBeside: Bool
    private var exists = true

    /// Makes it, with its loopback interface up; see `isBeside` for `beside`.
    package init(beside: Bool = false) throws(ProgramError) {
        Self.removeStale
        let number = Self.counter.add(1, ordering: .relaxed).newValue
        isBeside = beside
        name = "\(Self.prefix)\(getpid())-\(beside ? Self.besideMark : "")\(number)"
        try Program.output(["ip", "netns", "add", name])
        try Program.output(["ip", "-n", name, "link", "set", "lo", "up"])
    }

    deinit { delete() }

    /// Deletes it; processes in it must have ended.
    package func delete() {
        guard exists else { return }
        exists = false
        _ = try? Program.run(["ip", "netns", "del", name])
    }

    /// Namespaces of this process that exist now, but for those beside other tests.
    package static var ofThisProcess: [String] {
        let own = "\(prefix)\(getpid())-"
        return names.filter { $0.hasPrefix(own) && !$0.hasPrefix(own + besideMark) }
    }

    /// Namespaces of this process that live beside other tests.
    package static var besideOthers: [String] {
        names.filter { $0.hasPrefix("\(prefix)\(getpid())-\(besideMark)") }
    }

    private static var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// A command line that runs a program in it.
    package func command(_ arguments: [String]) -> [String] {
        ["ip", "netns", "exec", name] + arguments
    }

    /// Writes a setting of this namespace only; the path is below `/proc/sys/net`.
    package func set(_ path: String, to value: String) throws(ProgramError) {
        let script = #"printf %s "$2" > "/proc/sys/net/$1""#
        try Program.output(command(["sh", "-c", script, "sh", path, value]))
    }

    /// The sockets of a family by state, as `ss` lists them: names such as `ESTAB`.
    package func socketStates(family: Int) throws(ProgramError) -> [String: Int] {
        let list = try Program.output(command(["ss", "-\(family)", "-H", "-tan"]))
        return list.split(separator: "\n").reduce(into: [:]) { counts, line in
            counts[String(line.prefix { $0 != " " }), default: 0] += 1
        }
    }
}
