/// Reads single files of which only the text matters.
enum FileText {
    /// The text of a file without its final newline.
    static func read(_ path: String) throws(FileError) -> String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let directory = try Directory(slash == path.startIndex ? "/" : String(path[..<slash]))
        var buffer = FileBuffer(window: 8_192)
        try directory.read(String(path[path.index(after: slash)...]), into: &buffer)
        guard let text = buffer.text else { throw .notText }
        return text
    }
}
