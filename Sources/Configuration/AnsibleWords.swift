/// The words of `name=value name="two words"`, as Ansible cuts them: quotes hold words together,
/// and so do the braces of templates.
enum AnsibleWords {
    /// A word, without its quotes.
    struct Word: Equatable {
        /// What is left when quotes are undone.
        let text: String
        /// Where it begins in the text, in bytes.
        let offset: Int
    }

    static func words(of text: String) -> [Word] {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        var index = 0
        while index < bytes.count {
            guard !isBlank(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var word: [UInt8] = []
            while index < bytes.count, !isBlank(bytes[index]) {
                switch bytes[index] {
                case UInt8(ascii: "'"), UInt8(ascii: "\""):
                    let end = closing(bytes[index], in: bytes, from: index + 1)
                    word += bytes[(index + 1)..<end]
                    index = min(end + 1, bytes.count)
                case UInt8(ascii: "{") where bytes[index...].starts(with: "{{".utf8):
                    let end = closingBraces(in: bytes, from: index)
                    word += bytes[index..<end]
                    index = end
                default:
                    word.append(bytes[index])
                    index += 1
                }
            }
            words.append(Word(text: String(decoding: word, as: UTF8.self), offset: start))
        }
        return words
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0d).contains(byte)
    }

    private static func closing(_ quote: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex(of: quote) ?? bytes.count
    }

    private static func closingBraces(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index...].starts(with: "}}".utf8) { return index + 2 }
            index += 1
        }
        return index
    }
}
