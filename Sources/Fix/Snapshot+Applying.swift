package import Engine
package import Evidence
internal import Sysctl

extension Snapshot {
    /// The evidence of the same host after `settings` were written, programs that must listen
    /// again have done so, and a new sample was taken: the old one speaks of the time before.
    package func applying(_ settings: [Finding.Setting]) -> Snapshot {
        var applied = self
        for setting in settings {
            applied.sysctls[setting.key] = .observed(
                setting.value, from: "/proc/sys/\(SysctlKey(setting.key).path)")
        }
        if let limit = settings.last(where: { $0.key == "net.core.somaxconn" }) {
            applied.listenAgain(
                former: sysctls["net.core.somaxconn"]?.value.flatMap { Int64($0) },
                limit: Int64(limit.value))
        }
        if case .observed(let increases, let origin) = applied.counters.increases {
            applied.counters.increases = .observed(increases.mapValues { _ in 0 }, from: origin)
        }
        return applied
    }

    /// Listeners that the former limit had cut get the new one, and their queue is worked off.
    private mutating func listenAgain(former: Int64?, limit: Int64?) {
        guard let former, let limit, case .observed(let listeners, let origin) = sockets.listeners
        else { return }
        sockets.listeners = .observed(
            listeners.map { listener in
                guard listener.backlog == former else { return listener }
                var restarted = listener
                restarted.backlog = limit
                restarted.queue = 0
                restarted.drops = listener.drops.map { _ in 0 }
                restarted.dropsIncrease = listener.dropsIncrease.map { _ in 0 }
                restarted.halfFullLooks = listener.halfFullLooks.map { _ in 0 }
                return restarted
            }, from: origin)
    }
}
