internal import Glibc

/// The records of changes, and the lock that only one change holds at a time.
@safe struct RecordStore: ~Copyable {
    /// A record in the folder.
    struct Entry: Equatable {
        let number: Int
        /// Whether it is taken back unless it is confirmed.
        let isPending: Bool

        var name: String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
                + (isPending ? ".pending" : ".record")
        }

        init(number: Int, isPending: Bool) {
            self.number = number
            self.isPending = isPending
        }

        init?(name: String) {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int(parts[0]),
                (1...RecordStore.highestNumber).contains(number),
                ["pending", "record"].contains(parts[1])
            else { return nil }
            self.init(number: number, isPending: parts[1] == "pending")
            guard self.name == name else { return nil }
        }
    }

    /// No record is given a higher number.
    private static let highestNumber = 999_999_999

    private let folder: String
    /// Holds the last number that was given away, so that none is given twice: a timer that has
    /// outlived its record must not find another under its number.
    private let lock: Int32

    /// Makes the folder and takes the lock; `isPatient` waits for another tcplint as long as it
    /// takes.
    init(_ folder: String, isPatient: Bool = false) throws(ApplyError) {
        self.folder = folder
        // The calls borrow the paths for their own time only.
        if unsafe mkdir(folder, 0o700) == 0 {
            try DurableFile.settle(DurableFile.folder(of: folder))
        } else if errno != EEXIST {
            throw .refused(.create, path: folder, errorNumber: errno)
        }
        let path = "\(folder)/lock"
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
        let file = unsafe open(path, flags, 0o600)
        guard file >= 0 else { throw .refused(.lock, path: path, errorNumber: errno) }
        while flock(file, isPatient ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
            let failure = errno
            if failure == EINTR { continue }
            close(file)
            throw failure == EWOULDBLOCK
                ? .busy(path: path) : .refused(.lock, path: path, errorNumber: failure)
        }
        lock = file
    }

    deinit {
        // Not left to the descriptor: a program that starts at this moment has a copy of it.
        flock(lock, LOCK_UN)
        close(lock)
    }

    /// Every record, the oldest first.
    func entries() throws(ApplyError) -> [Entry] {
        // The stream is closed below; a name is copied before the next is asked for.
        guard let stream = unsafe opendir(folder) else {
            throw .refused(.read, path: folder, errorNumber: errno)
        }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let entry = Entry(name: name) { entries.append(entry) }
        }
        return entries.sorted { $0.number < $1.number }
    }

    /// Reads a record.
    func read(_ entry: Entry) throws(ApplyError) -> ApplyRecord {
        let path = path(entry)
        guard let content = try DurableFile.read(path),
            let record = ApplyRecord(String(decoding: content.bytes, as: UTF8.self))
        else { throw .damaged(path: path) }
        return record
    }

    /// Writes a new record; it is on the disk when this returns.
    func add(_ record: ApplyRecord, isPending: Bool) throws(ApplyError) -> Entry {
        let entry = Entry(number: try nextNumber(), isPending: isPending)
        try DurableFile.replace(
            path(entry),
            with: DurableFile.Content(
                bytes: Array(record.text.utf8), mode: 0o600, user: geteuid(), group: getegid()))
        return entry
    }

    /// A number that no record ever had; it is given away when this returns.
    private func nextNumber() throws(ApplyError) -> Int {
        let path = "\(folder)/lock"
        let given = try DurableFile.read(path).flatMap {
            Int(String(decoding: $0.bytes, as: UTF8.self))
        }
        let last = max(given ?? 0, try entries().last?.number ?? 0)
        guard (0..<Self.highestNumber).contains(last) else { throw .damaged(path: path) }
        // Numbers only grow, so that a shorter one never leaves digits of a longer one behind.
        let text = Array(String(last + 1).utf8)
        // The buffer is as long as the write is told.
        let count = unsafe pwrite(lock, text, text.count, 0)
        guard count == text.count else {
            throw .refused(.write, path: path, errorNumber: count < 0 ? errno : ENOSPC)
        }
        return last + 1
    }

    /// Makes a pending record one that stays.
    func confirm(_ entry: Entry) throws(ApplyError) {
        let settled = Entry(number: entry.number, isPending: false)
        try DurableFile.rename(path(entry), to: settled.name)
    }

    /// Forgets a record.
    func remove(_ entry: Entry) throws(ApplyError) { try DurableFile.remove(path(entry)) }

    private func path(_ entry: Entry) -> String { "\(folder)/\(entry.name)" }
}
