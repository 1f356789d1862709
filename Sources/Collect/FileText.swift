/// Reads single files of which only the text matters.
enum FileText {
    /// The text of a file without its final newline.
    static func read(_ path: String) throws(FileError) -> String {
        var buffer = FileBuffer(window: 4_096)
        try Directory.readFile(path, into: &buffer)
        guard let text = buffer.text else { throw .notText }
        return text
    }
}
