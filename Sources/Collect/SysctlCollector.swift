package import Evidence
internal import Netlink

/// Reads settings below `/proc/sys`, only those that are asked for.
package struct SysctlCollector {
    let root: String
    let deadline: Deadline
    /// Why nothing below the folder may be believed, `nil` when all of it may.
    let foreign: Absence?

    /// Makes a collector for the settings of a host.
    package init(roots: CollectionRoots) {
        root = "\(roots.proc)/sys"
        deadline = roots.deadline
        foreign = ProcMount(roots: roots).foreignSettings
    }

    /// The settings by their dotted keys; every key has a reading.
    package func collect(_ keys: Set<String>) -> [String: Reading<String>] {
        guard !keys.isEmpty else { return [:] }
        if let foreign {
            return Dictionary(uniqueKeysWithValues: keys.map { ($0, .absent(foreign)) })
        }
        var readings: [String: Reading<String>] = [:]
        readings.reserveCapacity(keys.count)
        do throws(FileError) {
            let directory = try Directory(root)
            // One less than a power of two: the kernel adds a byte before it takes the memory.
            var buffer = FileBuffer(window: 1_023, holdsWholeFiles: true)
            var path = SettingPath(below: root)
            for key in keys { readings[key] = reading(key, at: &path, in: directory, &buffer) }
        } catch {
            // Without the directory nothing is known of any setting, not even that it is missing.
            let found = error.absence(of: root)
            let absence =
                found.reason == .nonexistent ? Absence(.failed, found.detail) : found
            for key in keys { readings[key] = .absent(absence) }
        }
        return readings
    }

    private func reading(
        _ key: String, at path: inout SettingPath, in directory: borrowing Directory,
        _ buffer: inout FileBuffer
    ) -> Reading<String> {
        guard path.set(key) else {
            return .absent(Absence(.nonexistent, "'\(key)' is not the name of a setting"))
        }
        guard !deadline.isOver else { return .absent(.late) }
        do throws(FileError) {
            try directory.read(path, into: &buffer)
            guard let text = buffer.text else { throw .notText }
            return .observed(text, from: path.text)
        } catch {
            return .absent(error.absence(of: path.text))
        }
    }
}
