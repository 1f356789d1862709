internal import Evidence
internal import Sysctl

/// Reads settings below `/proc/sys`, only those that are asked for.
struct SysctlCollector {
    let roots: CollectionRoots

    func collect(_ keys: Set<String>) -> [String: Reading<String>] {
        let root = "\(roots.proc)/sys"
        var readings: [String: Reading<String>] = [:]
        readings.reserveCapacity(keys.count)
        do throws(FileError) {
            let directory = try Directory(root)
            for key in keys {
                let path = SysctlKey(key).path
                readings[key] = reading(path, in: directory, named: "\(root)/\(path)")
            }
        } catch {
            let absence = error.absence(of: root)
            // Without the directory nothing is known of any setting, not even that it is missing.
            for key in keys { readings[key] = .absent(Absence(.failed, absence.detail)) }
        }
        return readings
    }

    private func reading(
        _ path: String, in directory: borrowing Directory, named name: String
    ) -> Reading<String> {
        do throws(FileError) {
            return .observed(try directory.text(of: path), from: name)
        } catch {
            return .absent(error.absence(of: name))
        }
    }
}
