import Foundation
import TestSupport
import Testing

/// A file that was found in public; there are none where the collection is not at hand.
struct CorpusFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    static let all: [CorpusFile] = {
        let folder = LabelledFile.folder + "/sysctl.d"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
                .map { CorpusFile(name: name, bytes: Array($0)) }
        }
    }()
}
