import Apply
import TestSupport
import Testing

/// Changes of a made-up host below a folder.
@Suite("HostChange")
struct HostChangeTests {
    private static let drop = "/etc/sysctl.d/99-tcplint.conf"
    private static let rmem = "net/ipv4/tcp_rmem"

    private let folder: TemporaryFolder
    private let change: HostChange

    init() throws {
        folder = try TemporaryFolder()
        try Program.output([
            "mkdir", "-p", "\(folder.path)/etc/sysctl.d", "\(folder.path)/net/ipv4",
        ])
        _ = try folder.write("4096\t131072\t6291456\n", to: Self.rmem)
        change = HostChange(
            places: ApplyPlaces(
                records: "\(folder.path)/records", settings: folder.path, proc: "/proc",
                root: folder.path), time: "2026-01-01T00:00:00Z")
    }

    private func apply(seconds: Int? = nil, former: [UInt8]? = nil) throws -> HostChange.Outcome {
        try change.apply(
            files: [HostChange.File(path: Self.drop, former: former, content: Array("new\n".utf8))],
            settings: [HostChange.Setting(path: Self.rmem, value: "4096 131072 9999999")],
            mayChange: [], unlessConfirmedWithin: seconds)
    }

    @Test("files and settings are written, and a rollback brings both back")
    func rollback() throws {
        let outcome = try apply()
        #expect(outcome.files == [Self.drop])
        #expect(outcome.settings.map(\.value) == ["4096 131072 9999999"])
        #expect(try folder.text(of: Self.drop) == "new\n")
        #expect(try folder.text(of: Self.rmem) == "4096 131072 9999999\n")
        let back = try change.rollback()
        #expect(back.files == [Self.drop])
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
        #expect(throws: (any Error).self) { try folder.text(of: Self.drop) }
        #expect(throws: ApplyError.nothingRecorded) { try change.rollback() }
    }

    @Test("a second change is taken back first, then the first")
    func stack() throws {
        _ = try apply()
        _ = try change.apply(
            files: [],
            settings: [HostChange.Setting(path: Self.rmem, value: "1096 131072 9999999")],
            mayChange: [], unlessConfirmedWithin: nil)
        _ = try change.rollback()
        #expect(try folder.text(of: Self.rmem) == "4096 131072 9999999\n")
        _ = try change.rollback()
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
    }

    @Test("what is as it should be is not written, and leaves no record")
    func nothing() throws {
        _ = try folder.write("new\n", to: Self.drop)
        let outcome = try change.apply(
            files: [HostChange.File(path: Self.drop, former: nil, content: Array("new\n".utf8))],
            settings: [HostChange.Setting(path: Self.rmem, value: "4096 131072 6291456")],
            mayChange: [], unlessConfirmedWithin: nil)
        #expect(outcome.record == nil)
        #expect(outcome.files == [])
        #expect(outcome.settings.isEmpty)
        #expect(throws: ApplyError.nothingRecorded) { try change.rollback() }
    }

    @Test("a file that somebody has changed since the plan stops everything")
    func changedMeanwhile() throws {
        _ = try folder.write("other\n", to: Self.drop)
        #expect(throws: ApplyError.changedMeanwhile(path: Self.drop)) { try apply() }
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
    }

    @Test("a file that somebody has changed since the change is left as it is")
    func changedAfterwards() throws {
        _ = try apply()
        _ = try folder.write("mine\n", to: Self.drop)
        #expect(try change.rollback().kept == [Self.drop])
        #expect(try folder.text(of: Self.drop) == "mine\n")
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
    }

    @Test("a setting that somebody has changed since the change is left as it is")
    func changedSetting() throws {
        _ = try apply()
        _ = try folder.write("4096\t131072\t7777777\n", to: Self.rmem)
        let back = try change.rollback()
        #expect(back.kept == ["\(folder.path)/\(Self.rmem)"])
        #expect(back.settings.isEmpty)
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t7777777\n")
        #expect(throws: (any Error).self) { try folder.text(of: Self.drop) }
    }

    @Test("a number is not given to a second record when the first is gone")
    func numbers() throws {
        #expect(try apply().record == 1)
        #expect(try change.rollback().record == 1)
        #expect(try apply().record == 2)
        #expect(try change.rollback().record == 2)
        #expect(try apply().record == 3)
    }

    @Test("a file that only looks like a record is passed over")
    func foreignRecord() throws {
        _ = try apply()
        for name in ["9223372036854775807.record", "7.record", "+00009.record"] {
            _ = try folder.write("x", to: "records/\(name)")
        }
        #expect(try change.rollback().record == 1)
        #expect(try apply().record == 2)
    }

    @Test("a record with the highest number leaves no room for another, and says so")
    func highestNumber() throws {
        _ = try apply()
        _ = try folder.write("x", to: "records/999999999.record")
        _ = try folder.write("old\n", to: Self.drop)
        #expect(throws: ApplyError.damaged(path: "\(folder.path)/records/lock")) {
            try apply(former: Array("old\n".utf8))
        }
        #expect(try folder.text(of: Self.drop) == "old\n")
    }

    @Test("a former file comes back with its permission bits")
    func formerFile() throws {
        let path = try folder.write("old\n", to: Self.drop)
        try Program.output(["chmod", "0640", path])
        _ = try apply(former: Array("old\n".utf8))
        #expect(try Program.output(["stat", "-c", "%a", path]) == "640\n")
        _ = try change.rollback()
        #expect(try folder.text(of: Self.drop) == "old\n")
        #expect(try Program.output(["stat", "-c", "%a", path]) == "640\n")
    }

    @Test("a link is neither written through nor replaced, and nothing is changed")
    func link() throws {
        _ = try folder.write("old\n", to: "real")
        let path = "\(folder.path)\(Self.drop)"
        try Program.output(["ln", "-s", "../../real", path])
        #expect(throws: ApplyError.isLink(path: Self.drop)) {
            try apply(former: Array("old\n".utf8))
        }
        #expect(try folder.text(of: "real") == "old\n")
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
        #expect(throws: ApplyError.nothingRecorded) { try change.rollback() }
        // A link to nothing is one, too.
        try Program.output(["rm", "\(folder.path)/real"])
        #expect(throws: ApplyError.isLink(path: Self.drop)) { try apply() }
    }

    @Test("a file that has become a link since the change is left as it is")
    func linkAfterwards() throws {
        _ = try apply()
        let path = "\(folder.path)\(Self.drop)"
        try Program.output(["mv", path, "\(folder.path)/real"])
        try Program.output(["ln", "-s", "../../real", path])
        #expect(try change.rollback().kept == [Self.drop])
        #expect(try Program.run(["test", "-L", path]).status == 0)
        #expect(try folder.text(of: "real") == "new\n")
    }

    @Test("a folder that had to be made goes with the change")
    func madeFolder() throws {
        try Program.output(["rmdir", "\(folder.path)/etc/sysctl.d"])
        _ = try apply()
        #expect(try folder.text(of: Self.drop) == "new\n")
        _ = try change.rollback()
        #expect(try Program.run(["test", "-e", "\(folder.path)/etc/sysctl.d"]).status == 1)
    }

    @Test("while another holds the lock nothing is changed")
    func locked() throws {
        _ = try apply()
        _ = try change.rollback()
        let lock = "\(folder.path)/records/lock"
        let holder = Holder(lock)
        try #require(holder.isHeld)
        #expect(throws: ApplyError.busy(path: lock)) { try apply() }
        #expect(try folder.text(of: Self.rmem) == "4096\t131072\t6291456\n")
        holder.release()
    }

    @Test("a confirmation without a change that waits is refused")
    func nothingToConfirm() throws {
        _ = try apply()
        #expect(throws: ApplyError.nothingToConfirm) { try change.confirm() }
    }

    @Test("a record that is cut off is named and nothing is touched")
    func damagedRecord() throws {
        _ = try apply()
        let record = "records/000001.record"
        let text = try folder.text(of: record)
        let path = try folder.write(String(text.dropLast(5)), to: record)
        #expect(throws: ApplyError.damaged(path: path)) { try change.rollback() }
        #expect(try folder.text(of: Self.drop) == "new\n")
    }
}
