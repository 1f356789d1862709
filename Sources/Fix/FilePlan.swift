internal import Configuration
package import Loaders
internal import Sysctl

/// The files that give the settings of a plan at boot, as they are and as they will be.
package struct FilePlan: Sendable {
    /// One file.
    package struct Edit: Sendable, Equatable {
        /// Its path.
        package let path: String
        /// Its bytes now, `nil` when it is not there.
        package let former: [UInt8]?
        /// Its bytes afterwards.
        package var content: [UInt8]
    }

    /// A line that the plan's files do not beat.
    package struct Unbeaten: Sendable, Equatable {
        /// The loader under which it wins.
        package let loader: Loader
        /// The setting.
        package let key: String
        /// The file, `nil` when no line sets the key.
        package let file: String?
        /// The line, counted from 1.
        package let line: Int
        /// Its value.
        package let value: String
    }

    /// A line that has to go.
    package struct Removal: Sendable, Equatable {
        /// The rule that says so.
        package let ruleID: String
        /// Why, one line.
        package let message: String
        /// The file.
        package let file: String
        /// The line, counted from 1.
        package let line: Int
        /// The setting that it names.
        package let key: String
        /// Whether the kernel does not have the setting any more.
        package let isOfGoneKey: Bool

        /// Makes a removal.
        package init(
            ruleID: String, message: String, file: String, line: Int, key: String,
            isOfGoneKey: Bool
        ) {
            self.ruleID = ruleID
            self.message = message
            self.file = file
            self.line = line
            self.key = key
            self.isOfGoneKey = isOfGoneKey
        }
    }

    /// Where kernel modules are named that must be there before settings are written.
    package static let modulesPath = "/etc/modules-load.d/tcplint.conf"

    /// The drop-in that the settings go to, or would go to.
    package private(set) var dropIn: String
    /// Files to write, in their order: each is harmless without those behind it.
    package private(set) var edits: [Edit] = []
    /// Lines that win over the plan's.
    package private(set) var unbeaten: [Unbeaten] = []
    /// Kernel modules that make settings of the plan and are loaded later than the files are read.
    package private(set) var modules: [String] = []
    /// Lines that are taken out.
    package private(set) var removed: [Removal] = []

    private var host: HostFiles
    private let origin: FixOrigin
    private let plan: FixPlan

    /// Plans the files of a plan.
    ///
    /// `inPlace` changes the lines that are guilty, as far as they are
    /// an administrator's, instead of adding others; `removing` are lines to take out.
    package init(
        _ plan: FixPlan, on host: HostFiles, by origin: FixOrigin, inPlace: Bool = false,
        removing removals: [Removal] = []
    ) {
        self.host = host
        self.origin = origin
        self.plan = plan
        let paths = plan.changes.map(\.key.path)
        self.host.keys += Set(paths).subtracting(host.keys).sorted()
        dropIn = DropInName.candidates[0].path
        remove(removals)
        var open = plan.changes
        if inPlace {
            patch(open)
            let losing = Set(beaten(by: nil, open).map(\.key))
            open = open.filter { losing.contains($0.key.name) }
        }
        modules = Set(plan.changes.compactMap { ModuleKey.module(of: $0.key.name) })
            .filter { !ModuleKey.isLoaded($0, among: host.loadedModules) }.sorted()
        if !modules.isEmpty { addModules() }
        guard !open.isEmpty else { return }
        choose(for: open)
        var losing = beaten(by: dropIn, open)
        if !losing.isEmpty {
            // No name comes behind the main file under 'sysctl --system'.
            let inMain = Set(losing.filter { $0.file == "/etc/sysctl.conf" }.map(\.key))
            patch(open.filter { inMain.contains($0.key.name) })
            losing = beaten(by: dropIn, open, orValue: true)
        }
        unbeaten = losing
    }

    // MARK: Lines that stand

    /// Writes the wanted values into the lines that win now; other values change no winner.
    private mutating func patch(_ changes: [FixPlan.Change]) {
        guard !changes.isEmpty else { return }
        for (options, winners) in zip(host.loaders, host.winners()) {
            for change in changes {
                guard let entry = winners[change.key.name],
                    !DropInName.isOurs(host.tree.content(of: entry.file)),
                    let path = host.editablePath(entry.file),
                    let bytes = host.tree.content(of: path)
                else { continue }
                var lines = HostFiles.lines(bytes)
                guard lines.indices.contains(entry.line - 1),
                    let line = PlainLine(lines[entry.line - 1], options: options),
                    line.key == change.key.name, line.column == entry.column
                else { continue }
                lines[entry.line - 1] = line.replacingValue(with: change.value)
                write(Array(lines.joined()), to: path)
            }
        }
    }

    /// Takes lines out, but none whose loss changes what a loader leaves behind.
    private mutating func remove(_ removals: [Removal]) {
        guard !removals.isEmpty else { return }
        var values = host.values()
        let files = Set(removals.map(\.file)).sorted()
        for file in files {
            guard let path = host.editablePath(file), let bytes = host.tree.content(of: path)
            else { continue }
            var lines = HostFiles.lines(bytes)
            var seen: Set<Int> = []
            let candidates = removals.filter { removal in
                removal.file == file && lines.indices.contains(removal.line - 1)
                    && PlainLine.isOne(lines[removal.line - 1])
                    && seen.insert(removal.line).inserted
            }
            let gone = harmless(candidates, in: &lines, of: path, &values)
            guard !gone.isEmpty else { continue }
            write(Array(lines.joined()), to: path)
            removed += gone
        }
    }

    /// Takes out those lines without which the values stay, in halves: all at once where that is
    /// right, so that many lines cost few runs of the loaders.
    ///
    /// An empty place stays for each, so that later ones find theirs.
    private func harmless(
        _ removals: [Removal], in lines: inout [[UInt8]], of path: String,
        _ values: inout [[String: String]]
    ) -> [Removal] {
        guard !removals.isEmpty else { return [] }
        var fewer = lines
        for removal in removals { fewer[removal.line - 1] = [] }
        var other = host
        other.tree.add(.file(Array(fewer.joined())), at: path)
        let left = other.values()
        let gone = Set(removals.lazy.filter(\.isOfGoneKey).map(\.key))
        let isSame = zip(values, left).allSatisfy { before, after in
            Set(before.keys).union(after.keys).allSatisfy { key in
                gone.contains(key) || before[key] == after[key]
            }
        }
        if isSame {
            (lines, values) = (fewer, left)
            return removals
        }
        guard removals.count > 1 else { return [] }
        let half = removals.count / 2
        return harmless(Array(removals[..<half]), in: &lines, of: path, &values)
            + harmless(Array(removals[half...]), in: &lines, of: path, &values)
    }

    // MARK: New files

    private mutating func addModules() {
        let former = host.tree.content(of: Self.modulesPath)
        // What stands there and cannot be read is left to the reader, who is told the modules.
        guard former != nil || host.tree.node(at: Self.modulesPath) == nil else { return }
        let path = writtenPath(Self.modulesPath)
        let head = "# Made by \(printable(origin.tool)): settings need these modules.\n"
        var content = former ?? Array(head.utf8)
        if let last = content.last, last != UInt8(ascii: "\n") {
            content.append(UInt8(ascii: "\n"))
        }
        content += modules.flatMap { Array("\($0)\n".utf8) }
        edits.append(Edit(path: path, former: former, content: content))
    }

    /// The first name under which every setting wins, else the one under which most do.
    private mutating func choose(for changes: [FixPlan.Change]) {
        var best: (losses: Int, candidate: DropInName)?
        let before = host.tree
        for candidate in DropInName.candidates where candidate.isFree(in: host) {
            let content = content(at: candidate.path, of: changes, before)
            host.tree.add(.file(content), at: candidate.path)
            let losses = beaten(by: candidate.path, changes).count
            host.tree = before
            if losses < best?.losses ?? .max { best = (losses, candidate) }
            if losses == 0 { break }
        }
        dropIn = best?.candidate.path ?? DropInName.candidates[0].path
        write(content(at: dropIn, of: changes, before), to: writtenPath(dropIn))
    }

    private func content(
        at path: String, of changes: [FixPlan.Change], _ tree: ConfigurationTree
    ) -> [UInt8] {
        var text = FixPlan.header(origin, path: path, isEmpty: false).text
        if let former = tree.content(of: path) {
            text += EarlierDropIn(former).without(Set(changes.map(\.key.name)))
        }
        return Array((text + FixPlan.document(of: changes).text).utf8)
    }

    /// What the reader must know beside the files, one line each.
    package var notes: [String] {
        var notes = unbeaten.map { line in
            let place =
                line.file.map { "\($0):\(line.line) sets it to '\(line.value)' after this file" }
                ?? "no line sets it"
            return "\(line.key) does not win under \(line.loader.rawValue): \(place)"
        }
        if !modules.isEmpty {
            notes.append(
                "\(modules.joined(separator: ", ")) must be loaded before these settings exist: "
                    + "name it in \(Self.modulesPath)")
        }
        return notes
    }

    /// The file that the drop-in is written to, `nil` when nothing is.
    package var dropInEdit: Edit? {
        let path = writtenPath(dropIn)
        return edits.first { $0.path == path }
    }

    /// Where a file stands that a link below /etc may lead to; a link that leads elsewhere is left
    /// to whoever writes, to refuse.
    private func writtenPath(_ path: String) -> String { host.editablePath(path) ?? path }

    private mutating func write(_ bytes: [UInt8], to path: String) {
        let former = host.tree.content(of: path)
        host.tree.add(.file(bytes), at: path)
        if let index = edits.firstIndex(where: { $0.path == path }) {
            edits[index].content = bytes
        } else if former != bytes {
            edits.append(Edit(path: path, former: former, content: bytes))
        }
    }

    /// Settings that do not come from `file`, or from any when it is `nil`, with the value wanted.
    private func beaten(
        by file: String?, _ changes: [FixPlan.Change], orValue: Bool = false
    ) -> [Unbeaten] {
        zip(host.loaders, host.winners()).flatMap { options, winners in
            changes.compactMap { change -> Unbeaten? in
                let winner = winners[change.key.name]
                let isRight =
                    winner?.value.split(whereSeparator: \.isWhitespace)
                    == change.value.split(whereSeparator: \.isWhitespace)
                if isRight, orValue || file == nil || winner?.file == file { return nil }
                return Unbeaten(
                    loader: options.loader, key: change.key.name, file: winner?.file,
                    line: winner?.line ?? 0, value: winner?.value ?? "")
            }
        }
    }
}
