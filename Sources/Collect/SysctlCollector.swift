package import Evidence
internal import Sysctl

/// Reads settings below `/proc/sys`, only those that are asked for.
package struct SysctlCollector {
    let root: String

    /// Makes a collector for the settings of a host.
    package init(roots: CollectionRoots) {
        root = "\(roots.proc)/sys"
    }

    /// The settings by their dotted keys; every key has a reading.
    package func collect(_ keys: Set<String>) -> [String: Reading<String>] {
        guard !keys.isEmpty else { return [:] }
        var readings: [String: Reading<String>] = [:]
        readings.reserveCapacity(keys.count)
        do throws(FileError) {
            let directory = try Directory(root)
            // One less than a power of two: the kernel adds a byte before it takes the memory.
            var buffer = FileBuffer(window: 1_023, holdsWholeFiles: true)
            for key in keys { readings[key] = reading(key, in: directory, &buffer) }
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
        _ key: String, in directory: borrowing Directory, _ buffer: inout FileBuffer
    ) -> Reading<String> {
        let path = SysctlKey(key).path
        let name = "\(root)/\(path)"
        guard Self.staysBelow(path) else {
            return .absent(Absence(.nonexistent, "'\(key)' is not the name of a setting"))
        }
        do throws(FileError) {
            try directory.read(path, into: &buffer)
            guard let text = buffer.text else { throw .notText }
            return .observed(text, from: name)
        } catch {
            return .absent(error.absence(of: name))
        }
    }

    /// Whether a path cannot leave the directory that it is read in; rules may hold any key.
    private static func staysBelow(_ path: String) -> Bool {
        var length = 0
        var dots = 0
        for byte in path.utf8 {
            switch byte {
            case 0: return false
            case UInt8(ascii: "/"):
                guard length > 0, dots < length || length > 2 else { return false }
                (length, dots) = (0, 0)
            default:
                length += 1
                dots += byte == UInt8(ascii: ".") ? 1 : 0
            }
        }
        return length > 0 && (dots < length || length > 2)
    }
}
