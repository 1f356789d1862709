/// The modules that a file of modules-load.d(5) loads at boot, before files of sysctl.d are read.
///
/// One name a line; `#` and `;` begin comments. What follows a name is for programs that are older
/// than systemd.
package func modulesToLoad(_ bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 10 || $0 == 13 }.compactMap { line in
        let word = line.drop { $0 == 32 || $0 == 9 }.prefix { $0 != 32 && $0 != 9 }
        guard let first = word.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ";") else {
            return nil
        }
        return String(decoding: word, as: UTF8.self)
    }
}
