internal import Glibc

extension HostChange {
    private func place(_ path: String) -> String { places.root + path }

    /// The record of what has to be changed, with how it is now.
    func plan(
        _ files: [File], _ settings: [Setting], _ mayChange: [String]
    ) throws(ApplyError) -> ApplyRecord {
        let here = try identity()
        var record = ApplyRecord(time: time, boot: here.boot, namespace: here.namespace)
        for file in files {
            let now = try DurableFile.read(place(file.path))
            guard now?.bytes != file.content else { continue }
            guard now?.bytes == file.former else { throw .changedMeanwhile(path: file.path) }
            guard !DurableFile.isLink(place(file.path)) else { throw .isLink(path: file.path) }
            let folder = DurableFile.folder(of: file.path)
            if !isThere(place(folder)), !record.folders.contains(folder) {
                record.folders.append(folder)
            }
            record.files.append(
                ApplyRecord.File(
                    path: file.path, former: now?.bytes, content: file.content,
                    mode: now?.mode ?? 0o644, user: now?.user ?? geteuid(),
                    group: now?.group ?? getegid()))
        }
        for setting in settings {
            guard let now = try SettingFile.read(places.setting(setting.path)),
                !SettingFile.isSame(now, setting.value)
            else { continue }
            record.settings.append(
                ApplyRecord.Setting(path: setting.path, former: now, value: setting.value))
        }
        guard !record.settings.isEmpty else { return record }
        let written = Set(record.settings.map(\.path))
        for path in mayChange where !written.contains(path) {
            guard let now = try SettingFile.read(places.setting(path)) else { continue }
            record.settings.append(ApplyRecord.Setting(path: path, former: now, value: nil))
        }
        return record
    }

    private func isThere(_ path: String) -> Bool {
        // access() borrows the path for its own time only.
        unsafe access(path, F_OK) == 0
    }

    /// Finds out before anything is changed whether everything may be.
    func checkAccess(_ record: ApplyRecord) throws(ApplyError) {
        for file in record.files {
            var folder = DurableFile.folder(of: file.path)
            if record.folders.contains(folder) { folder = DurableFile.folder(of: folder) }
            let path = place(folder)
            guard unsafe access(path, W_OK | X_OK) == 0 else {
                throw .refused(.write, path: file.path, errorNumber: errno)
            }
        }
        for setting in record.settings where setting.value != nil {
            let path = places.setting(setting.path)
            guard unsafe access(path, W_OK) == 0 else {
                throw .refused(.write, path: path, errorNumber: errno)
            }
        }
    }

    /// Makes the change, and looks whether the kernel keeps what it was given.
    func write(_ record: ApplyRecord) throws(ApplyError) {
        for folder in record.folders {
            let path = place(folder)
            guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
                throw .refused(.create, path: path, errorNumber: errno)
            }
            try DurableFile.settle(DurableFile.folder(of: path))
        }
        for file in record.files { try replace(file, with: file.content) }
        for setting in record.settings {
            guard let value = setting.value else { continue }
            try SettingFile.write(value, to: places.setting(setting.path))
        }
        for setting in record.settings {
            guard let value = setting.value else { continue }
            let path = places.setting(setting.path)
            let now = try SettingFile.read(path) ?? ""
            guard SettingFile.isSame(now, value) else {
                throw .notKept(path: path, wanted: value, found: now)
            }
        }
    }

    private func replace(_ file: ApplyRecord.File, with bytes: [UInt8]) throws(ApplyError) {
        try DurableFile.replace(
            place(file.path),
            with: DurableFile.Content(
                bytes: bytes, mode: file.mode, user: file.user, group: file.group))
    }

    /// Brings back what a record holds, from wherever the change was left.
    ///
    /// `keepingForeign` leaves alone settings that hold neither their former value nor the one of
    /// the change: somebody else has given it to them.
    func restore(_ record: ApplyRecord, keepingForeign: Bool) throws(ApplyError) -> Outcome {
        var outcome = Outcome()
        for file in record.files.reversed() {
            let path = place(file.path)
            try DurableFile.removeTemporary(of: path)
            let now = try DurableFile.read(path)?.bytes
            if now == file.former { continue }
            guard now == file.content, !DurableFile.isLink(path) else {
                outcome.kept.append(file.path)
                continue
            }
            if let former = file.former {
                try replace(file, with: former)
            } else {
                try DurableFile.remove(path)
            }
            outcome.files.append(file.path)
        }
        for folder in record.folders.reversed() {
            // A folder that somebody else uses by now stays.
            _ = unsafe rmdir(place(folder))
        }
        var settings = record.settings
        if keepingForeign {
            for index in settings.indices {
                guard let now = try foreignValue(of: settings[index]) else { continue }
                outcome.kept.append(places.setting(settings[index].path))
                // Should the way back change it along with another, it gets this value again.
                settings[index] = ApplyRecord.Setting(
                    path: settings[index].path, former: now, value: settings[index].value)
            }
        }
        outcome.settings = try restoreSettings(settings)
        return outcome
    }

    /// What a setting holds when that is neither of the two values on record; of one that was not
    /// written only the former value is known.
    private func foreignValue(of setting: ApplyRecord.Setting) throws(ApplyError) -> String? {
        guard let value = setting.value,
            let now = try SettingFile.read(places.setting(setting.path)),
            !SettingFile.isSame(now, value), !SettingFile.isSame(now, setting.former)
        else { return nil }
        return now
    }

    /// Goes the way back: the way there in reverse, but what resets others comes first.
    ///
    /// What is reset comes last. A refused value is tried again after the others.
    private func restoreSettings(
        _ settings: [ApplyRecord.Setting]
    ) throws(ApplyError) -> [(path: String, former: String, value: String)] {
        let isFirst = { (setting: ApplyRecord.Setting) in
            setting.path == "net/ipv4/ip_forward"
        }
        let written = settings.filter { $0.value != nil }
        var open =
            written.filter(isFirst) + written.filter { !isFirst($0) }.reversed()
            + settings.filter { $0.value == nil }
        var done: [(path: String, former: String, value: String)] = []
        var failure: ApplyError?
        for _ in 0..<3 where !open.isEmpty {
            var refused: [ApplyRecord.Setting] = []
            failure = nil
            for setting in open {
                let path = places.setting(setting.path)
                do throws(ApplyError) {
                    // An interface may be gone, and its settings with it.
                    guard let now = try SettingFile.read(path),
                        !SettingFile.isSame(now, setting.former)
                    else { continue }
                    try SettingFile.write(setting.former, to: path)
                    done.append((setting.path, now, setting.former))
                } catch {
                    failure = error
                    refused.append(setting)
                }
            }
            open = refused
        }
        if let failure { throw failure }
        return done
    }
}
