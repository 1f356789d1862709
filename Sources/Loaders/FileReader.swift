/// Reads the files of a loader in their order into lines, and notes what is wrong with them.
struct FileReader {
    /// More assignments than this are not judged.
    static let lineLimit = 1_000_000

    private let tree: ConfigurationTree
    private let options: LoaderOptions
    private let parser: LineParser

    private(set) var files: [LoadedFile]
    private(set) var lines: [ConfigurationLine] = []
    private(set) var notes = DiagnosticList()
    private(set) var hasFailed = false

    init(_ tree: ConfigurationTree, options: LoaderOptions) {
        self.tree = tree
        self.options = options
        parser = LineParser(options: options)
        files = FileOrder.files(of: tree, options: options)
        var endedGroup: Int?
        for index in files.indices where files[index].group != endedGroup {
            if !read(index) { endedGroup = files[index].group }
        }
    }

    /// Reads one file; false when it could not be opened.
    private mutating func read(_ index: Int) -> Bool {
        let file = files[index]
        let isRead = file.role == .read
        let (end, node) = tree.target(of: file.path)
        func note(_ message: String) { if isRead { notes.add(file.path, nil, message) } }
        switch node {
        case .file(let bytes):
            if file.role == .ignored { noteUnread(file) }
            parse(bytes, index)
            return true
        case .directory:
            note("is a directory; it hides files of its name and sets nothing")
            if isRead, options.failsOnDirectory { hasFailed = true }
            return true
        case .special:
            note("is a pipe, socket or device; the loader waits for what comes out of it")
            return true
        case .tooLarge(let limit):
            note("holds more than \(limit >> 20) MiB; it is not judged")
            return true
        case .unreadable(let reason):
            note("cannot be read: \(reason)")
            if isRead { hasFailed = true }
            return false
        case .link, nil:
            if end == .loop {
                note("is a loop of symbolic links; it hides files of its name and sets nothing")
                if isRead { hasFailed = true }
            } else {
                note("is a link that leads nowhere; it hides files of its name and sets nothing")
                if isRead, options.failsOnDanglingLink { hasFailed = true }
            }
            return false
        }
    }

    private mutating func noteUnread(_ file: LoadedFile) {
        let name = options.loader.rawValue
        notes.add(
            file.path, nil,
            file.path.utf8.contains { "*?[{\\".utf8.contains($0) }
                ? "is not read by \(name): its name is a pattern that stands for other files"
                : "is not read by \(name)")
    }

    private mutating func parse(_ content: [UInt8], _ file: Int) {
        let isRead = files[file].role == .read
        let path = files[file].path
        if isRead, content.starts(with: [0xef, 0xbb, 0xbf]) {
            notes.add(path, 1, "a byte order mark stands before the first line and spoils it")
        }
        var cursor = LineCursor(content, options: options)
        while let line = cursor.next() {
            let bytes = content[line.bytes]
            switch parser.read(
                bytes, isEnded: content[line.bytes.upperBound...].first == UInt8(ascii: "\n"))
            {
            case .nothing: break
            case .malformed:
                guard isRead else { continue }
                notes.add(path, line.number, "is neither an assignment nor an exclusion")
                if options.failsOnMalformedLine { hasFailed = true }
            case .setting(let key, let value, let ignoresErrors, let offset):
                guard lines.count < Self.lineLimit else {
                    notes.add(
                        path, line.number,
                        "more than \(Self.lineLimit) assignments; the rest is not judged")
                    return
                }
                lines.append(
                    ConfigurationLine(
                        file: file, line: line.number, column: offset - line.start + 1, key: key,
                        value: value, ignoresErrors: ignoresErrors,
                        isPattern: options.expandsKeys && GlobPattern.isPattern(key)))
            }
        }
        if let tooLong = cursor.tooLong, isRead {
            notes.add(path, tooLong, "is too long for the loader; the rest of the file is not read")
            hasFailed = true
        }
    }
}
