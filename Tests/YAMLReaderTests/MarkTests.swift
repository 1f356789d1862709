import Testing
import YAMLReader

@Suite("Mark")
struct MarkTests {
    @Test("marks are ordered by line, then by column")
    func order() {
        let marks = [Mark(2, 1), Mark(1, 9), Mark(1, 2)]
        #expect(marks.sorted() == [Mark(1, 2), Mark(1, 9), Mark(2, 1)])
    }

    @Test("a mark prints as line:column")
    func description() {
        #expect(Mark(3, 14).description == "3:14")
    }
}
