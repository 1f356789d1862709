import Glibc
import Netlink
import Testing

@Suite("SocketUse")
struct SocketUseTests {
    private static func use(_ bytes: [UInt8]) throws(NetlinkError) -> SocketUse {
        var use = SocketUse()
        // Bytes have no padding that could be read.
        _ = try unsafe use.take(bytes.span.bytes, answering: WireRow.identity)
        return use
    }

    private static func row(
        _ state: TCPState, inode: UInt32 = 0, timer: UInt8 = 1, memory: [UInt32]? = nil
    ) -> WireFlow {
        WireFlow { row in
            row.row.state = state
            row.inode = inode
            row.timer = timer
            row.memory = memory
        }
    }

    @Test(
        "a socket that its program has closed is an orphan until its peer has done the same",
        arguments: [TCPState.finWait1, .finWait2, .closing, .lastAck])
    func orphan(state: TCPState) throws {
        #expect(try Self.use(Self.row(state).bytes).orphans == 1)
        #expect(try Self.use(Self.row(state, inode: 7).bytes).orphans == 0)
    }

    @Test("one that rests in a small socket is none, and FIN_WAIT2 with a longer timeout is")
    func resting() throws {
        #expect(try Self.use(Self.row(.finWait2, timer: 3).bytes).orphans == 0)
        #expect(try Self.use(Self.row(.finWait2, timer: 2).bytes).orphans == 1)
    }

    @Test(
        "one that waits to be accepted, is being opened or rests is none",
        arguments: [
            TCPState.established, .synSent, .synReceived, .newSynReceived, .closeWait, .timeWait,
            .close, .listen,
        ])
    func noOrphan(state: TCPState) throws {
        #expect(try Self.use(Self.row(state).bytes).orphans == 0)
    }

    @Test("memory is what was received, what was set aside and what is queued, over all sockets")
    func memory() throws {
        let first = Self.row(.established, inode: 1, memory: [1, 0, 20, 0, 300, 4_000, 0, 0, 0])
        let second = Self.row(.finWait1, memory: [50_000, 9, 9, 9, 0, 0, 9, 9])
        let use = try Self.use(first.bytes + second.bytes)
        #expect(use.memory == 54_301)
        #expect(use.orphans == 1)
    }

    @Test("memory set aside that is below zero for a moment counts as none")
    func negative() throws {
        let row = Self.row(.established, memory: [100, 0, 0, 0, UInt32(bitPattern: -4096), 5])
        #expect(try Self.use(row.bytes).memory == 105)
    }

    @Test("kernels that send fewer fields are counted by those")
    func fewerFields() throws {
        #expect(try Self.use(Self.row(.established, memory: [100]).bytes).memory == 100)
        #expect(try Self.use(Self.row(.established).bytes).memory == 0)
    }

    @Test("refuses a message cut anywhere", arguments: 1..<132)
    func truncated(length: Int) throws {
        let bytes = WireFlow { row in
            row.info = nil
            row.memory = [UInt32](repeating: 3, count: 9)
        }.bytes
        #expect(bytes.count == 136)
        #expect(throws: NetlinkError.self) { try Self.use(Array(bytes.prefix(length))) }
    }

    @Test("data that waits in a socket of this process is found in the list of the kernel")
    func live() throws {
        let listener = try LiveListener(backlog: 1)
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(client >= 0)
        defer { close(client) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = listener.port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let status = unsafe withUnsafeBytes(of: &address) { bytes in
            // The call gets the true size of the address.
            unsafe connect(
                client, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(bytes.count))
        }
        try #require(status == 0)
        let data = [UInt8](repeating: 1, count: 50_000)
        // The bytes are borrowed for the time of the call.
        let sent = unsafe send(client, data, data.count, 0)
        #expect(sent == data.count)
        let use = try socketUse(memory: true, over: try NetlinkSocket())
        #expect(use.memory >= 50_000)
        #expect(try socketUse(memory: false, over: try NetlinkSocket()).memory == 0)
    }
}
