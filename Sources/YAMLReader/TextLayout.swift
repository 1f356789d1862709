/// Where the characters of a scalar's text stand in the file, when they stand there unchanged.
enum TextLayout: Sendable {
    /// All on one line, from the mark on.
    case run(Mark)
    /// Each line of text on a line of its own, all from the column of the mark.
    case lines(Mark)
}
