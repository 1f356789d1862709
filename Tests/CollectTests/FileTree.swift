import Glibc

/// A temporary folder that a test fills; it is removed with the value.
final class FileTree {
    enum Problem: Error {
        case refused(path: String, errno: Int32)
    }

    let path: String
    /// Everything that was made, parents first.
    private var made: [String] = []

    init() throws {
        var name = Array("/tmp/tcplint-tree-XXXXXX".utf8CString)
        // mkdtemp replaces the last letters of the array in place.
        guard unsafe mkdtemp(&name) != nil else {
            throw Problem.refused(path: "/tmp", errno: errno)
        }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for entry in made.reversed() { unsafe remove(entry) }
        unsafe rmdir(path)
    }

    func folder(_ name: String) throws {
        var whole = path
        for part in name.split(separator: "/") {
            whole += "/\(part)"
            guard unsafe mkdir(whole, 0o755) != 0 else {
                made.append(whole)
                continue
            }
            guard errno == EEXIST else { throw Problem.refused(path: whole, errno: errno) }
        }
    }

    func file(_ name: String, _ bytes: some Collection<UInt8>) throws {
        let whole = try entry(name)
        let file = unsafe creat(whole, 0o644)
        guard file >= 0 else { throw Problem.refused(path: whole, errno: errno) }
        defer { close(file) }
        let bytes = Array(bytes)
        // write() reads no more than the count of the array.
        guard unsafe write(file, bytes, bytes.count) == bytes.count else {
            throw Problem.refused(path: whole, errno: errno)
        }
    }

    func file(_ name: String, _ text: String) throws {
        try file(name, Array(text.utf8))
    }

    func link(_ name: String, to target: String) throws {
        let whole = try entry(name)
        guard unsafe symlink(target, whole) == 0 else {
            throw Problem.refused(path: whole, errno: errno)
        }
    }

    private func entry(_ name: String) throws -> String {
        let parts = name.split(separator: "/")
        try folder(parts.dropLast().joined(separator: "/"))
        made.append("\(path)/\(name)")
        return "\(path)/\(name)"
    }
}
