internal import Glibc

/// Makes changes of a host, and takes them back.
package struct HostChange {
    /// A file to write.
    package struct File: Sendable, Equatable {
        /// Its path.
        package let path: String
        /// Its bytes as they were when the change was planned, `nil` for a new file.
        package let former: [UInt8]?
        /// Its new bytes.
        package let content: [UInt8]

        /// Makes a file to write.
        package init(path: String, former: [UInt8]?, content: [UInt8]) {
            self.path = path
            self.former = former
            self.content = content
        }
    }

    /// A setting to write.
    package struct Setting: Sendable, Equatable {
        /// The path below `/proc/sys`.
        package let path: String
        /// The value.
        package let value: String

        /// Makes a setting to write.
        package init(path: String, value: String) {
            self.path = path
            self.value = value
        }
    }

    /// What was done.
    package struct Outcome: Sendable {
        /// The number of the record, `nil` when nothing had to be done.
        package var record: Int?
        /// Files that were written or taken away.
        package var files: [String] = []
        /// Settings that were written: the path, the value before and afterwards.
        package var settings: [(path: String, former: String, value: String)] = []
        /// Paths of what was left as it is because somebody else has changed it.
        package var kept: [String] = []
    }

    let places: ApplyPlaces
    let time: String

    /// Makes changes at these places; the time goes into the record.
    package init(places: ApplyPlaces = .host, time: String) {
        self.places = places
        self.time = time
    }

    /// Writes files and settings that are not yet what they should be.
    ///
    /// `mayChange` are settings that can change along with these. Before anything is changed the way
    /// back is on the disk and, with `seconds`, a timer runs that takes it back unless it is
    /// confirmed.
    ///
    /// After an error everything is as it was.
    package func apply(
        files: [File], settings: [Setting], mayChange: [String], unlessConfirmedWithin seconds: Int?
    ) throws(ApplyError) -> Outcome {
        let store = try RecordStore(places.records)
        guard try !store.entries().contains(where: \.isPending) else { throw .unconfirmed }
        let record = try plan(files, settings, mayChange)
        guard !record.files.isEmpty || record.settings.contains(where: { $0.value != nil }) else {
            return Outcome()
        }
        try checkAccess(record)
        let entry = try store.add(record, isPending: seconds != nil)
        do throws(ApplyError) {
            if let seconds { try RevertTimer.start(record: entry.number, seconds: seconds) }
            try write(record)
        } catch {
            // What the first error says is what the user needs; the record stays when this fails.
            if (try? restore(record, keepingForeign: false)) != nil { try? store.remove(entry) }
            throw error
        }
        return Outcome(
            record: entry.number, files: record.files.map(\.path),
            settings: record.settings.compactMap { setting in
                setting.value.map { (setting.path, setting.former, $0) }
            })
    }

    /// Takes back the last change on record.
    package func rollback() throws(ApplyError) -> Outcome {
        guard places.hasRecords else { throw .nothingRecorded }
        let store = try RecordStore(places.records)
        guard let entry = try store.entries().last else { throw .nothingRecorded }
        return try takeBack(entry, in: store)
    }

    /// Keeps a change that waits to be confirmed.
    package func confirm() throws(ApplyError) {
        guard places.hasRecords else { throw .nothingToConfirm }
        let store = try RecordStore(places.records)
        let pending = try store.entries().filter(\.isPending)
        guard !pending.isEmpty else { throw .nothingToConfirm }
        for entry in pending { try store.confirm(entry) }
    }

    /// Takes back a change that nobody has confirmed; `nil` when somebody has.
    package func revertUnconfirmed(_ number: Int) throws(ApplyError) -> Outcome? {
        let store = try RecordStore(places.records, isPatient: true)
        guard
            let entry = try store.entries().first(where: { $0.number == number && $0.isPending })
        else { return nil }
        return try takeBack(entry, in: store)
    }

    private func takeBack(
        _ entry: RecordStore.Entry, in store: borrowing RecordStore
    ) throws(ApplyError) -> Outcome {
        let record = try store.read(entry)
        let here = try identity()
        guard record.boot != here.boot || record.namespace == here.namespace else {
            throw .otherNamespace(recorded: record.namespace, current: here.namespace)
        }
        var outcome = try restore(record, keepingForeign: true)
        try store.remove(entry)
        outcome.record = entry.number
        return outcome
    }

    /// What tells this boot and this namespace from others.
    func identity() throws(ApplyError) -> (boot: String, namespace: String) {
        let boot = try SettingFile.read("\(places.proc)/sys/kernel/random/boot_id") ?? ""
        let path = "\(places.proc)/self/ns/net"
        var status = stat()
        // stat() borrows the path and fills the structure for its own time only.
        guard unsafe stat(path, &status) == 0 else {
            throw .refused(.read, path: path, errorNumber: errno)
        }
        return (boot, "net:[\(status.st_ino)]")
    }
}
