import Collect
import Evidence
import Glibc
import Testing

@Suite("FileError")
struct FileErrorTests {
    @Test(
        "keeps apart what is missing, what is refused and what failed",
        arguments: [
            (FileError.kernel(ENOENT), Absence.Reason.nonexistent), (.kernel(EACCES), .denied),
            (.kernel(EPERM), .denied), (.kernel(EIO), .failed), (.kernel(EISDIR), .failed),
            (.notText, .malformed), (.tooLarge(limit: 9), .failed),
        ])
    func reasons(_ error: FileError, _ reason: Absence.Reason) {
        #expect(error.absence(of: "/x").reason == reason)
    }

    @Test("says the kernel's error in words")
    func words() {
        #expect(FileError.kernel(EACCES).description == "permission denied")
        #expect(
            FileError.kernel(EIO).absence(of: "/x").detail
                == "cannot read '/x': input/output error")
    }
}
