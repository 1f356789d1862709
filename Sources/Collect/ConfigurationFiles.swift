internal import Glibc
package import Loaders

/// Reads the files that loaders look at, below a root that is never left.
package struct ConfigurationFiles {
    private let root: String
    private var tree = ConfigurationTree()

    /// The files of every directory that one of these loaders reads, and `/etc/sysctl.conf`.
    ///
    /// `root` is the folder that stands for `/`; the host's own files when it is empty.
    package static func read(root: String, options: [LoaderOptions]) -> ConfigurationTree {
        var root = root
        while root.last == "/" { root.removeLast() }
        var files = ConfigurationFiles(root: root)
        for directory in Set(options.flatMap(\.directories)).sorted() {
            files.addDirectory(directory)
        }
        files.addTarget(of: "/etc/sysctl.conf")
        return files.tree
    }

    /// Adds one more file to a tree that was read below `root`, with the links that lead to it.
    package static func add(
        _ path: String, to tree: inout ConfigurationTree, root: String
    ) {
        var files = ConfigurationFiles(root: root)
        files.tree = tree
        files.addTarget(of: path)
        tree = files.tree
    }

    /// The settings that exist below a folder such as `/proc/sys`, as paths below it, ascending.
    package static func settings(below root: String) -> [String] {
        var found: [String] = []
        var open = [""]
        while let folder = open.popLast() {
            guard var stream = try? DirectoryStream(root + folder) else { continue }
            for name in stream.names() {
                let path = "\(folder)/\(name)"
                switch kind(of: root + path) {
                case S_IFDIR?: open.append(path)
                case S_IFREG?: found.append(String(path.dropFirst()))
                default: break
                }
            }
        }
        return found.sorted()
    }

    private init(root: String) {
        self.root = root
    }

    private mutating func addDirectory(_ path: String) {
        guard case .at(let place) = follow(path) else { return }
        do throws(FileError) {
            var stream = try DirectoryStream(root + place)
            tree.add(.directory, at: place)
            for name in stream.names() where name.utf8.suffix(5).elementsEqual(".conf".utf8) {
                let path = "\(place)/\(name)"
                addTarget(of: path)
                if tree.node(at: path) == nil, Self.isNoText(name) {
                    tree.add(.unreadable(Self.noText), at: path)
                }
            }
        } catch .kernel(ENOENT), .kernel(ENOTDIR) {
            return
        } catch {
            tree.add(.unreadable("\(error)"), at: place)
        }
    }

    /// Adds the links of a path and what they lead to.
    private mutating func addTarget(of path: String) {
        guard case .at(let place) = follow(path), place != LinkWalk.null,
            tree.node(at: place) == nil
        else { return }
        tree.add(Self.content(of: root + place), at: place)
    }

    private mutating func follow(_ path: String) -> LinkWalk.End {
        var links: [(path: String, target: String)] = []
        let end = LinkWalk.follow(path) { [root] place in
            switch Self.kind(of: root + place) {
            case S_IFLNK?:
                guard let target = Self.link(root + place) else { return .missing }
                links.append((place, target))
                return .link(target)
            case S_IFDIR?: return .directory
            case nil: return .missing
            default: return .leaf
            }
        }
        for link in links { tree.add(.link(link.target), at: link.path) }
        return end
    }

    /// What stands at a path that is no link: a regular file with its bytes, or what it is instead.
    package static func content(of path: String) -> ConfigurationTree.Node {
        switch kind(of: path) {
        case S_IFDIR?: return .directory
        case S_IFREG?: break
        default: return .special
        }
        // The call borrows the path for its own time only.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard file >= 0 else { return .unreadable("\(FileError.kernel(errno))") }
        defer { close(file) }
        var status = stat()
        // fstat() fills the structure that it is handed.
        if unsafe fstat(file, &status) == 0, status.st_size > ConfigurationTree.sizeLimit {
            return .tooLarge(limit: ConfigurationTree.sizeLimit)
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= ConfigurationTree.sizeLimit {
            // The buffer is as long as the read is told.
            let count = unsafe Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .unreadable("\(FileError.kernel(errno))") }
            guard count > 0 else { return .file(bytes) }
            bytes += buffer.prefix(count)
        }
        return .tooLarge(limit: ConfigurationTree.sizeLimit)
    }

    private static let noText = "its name is not UTF-8 text"

    /// Whether a name that leads nowhere was read with bytes replaced.
    private static func isNoText(_ name: String) -> Bool {
        name.unicodeScalars.contains("\u{fffd}")
    }

    /// The files below a folder, ascending; hidden ones and those behind links to folders are left
    /// out.
    ///
    /// A folder that cannot be listed, and a file whose name is no text, go to `unreadable` with
    /// the reason.
    package static func files(
        below folder: String, unreadable: (_ path: String, _ reason: String) -> Void
    ) -> [String] {
        var found: [String] = []
        var open = [folder]
        while let folder = open.popLast() {
            do throws(FileError) {
                var stream = try DirectoryStream(folder)
                for name in stream.names() where !name.hasPrefix(".") {
                    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                    switch kind(of: path) {
                    case S_IFDIR?: open.append(path)
                    case nil: if isNoText(name) { unreadable(path, noText) }
                    default: found.append(path)
                    }
                }
            } catch {
                unreadable(folder, "\(error)")
            }
        }
        return found.sorted()
    }

    /// What a path leads to, links followed; `nil` when it leads nowhere.
    package static func target(of path: String) -> ConfigurationTree.Node? {
        do throws(FileError) {
            return content(of: try resolved(path))
        } catch .kernel(ENOENT) {
            return nil
        } catch {
            return .unreadable("\(error)")
        }
    }

    /// The whole path of what a path leads to, without links and dots.
    package static func resolved(_ path: String) throws(FileError) -> String {
        // realpath() borrows the path; with no buffer given it makes one, which is freed here.
        guard let resolved = unsafe realpath(path, nil) else { throw .kernel(errno) }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The type bits of what stands at a path, links not followed; `nil` when nothing does.
    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        // lstat() borrows the path and fills the structure for its own time only.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    private static func link(_ path: String) -> String? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
            let length = unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                guard let start = text.baseAddress else { return 0 }
                // readlink() writes at most the capacity that it is given, and says how much.
                return unsafe readlink(path, start, text.count)
            }
            count = max(0, length)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
