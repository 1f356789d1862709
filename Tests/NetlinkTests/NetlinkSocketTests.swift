import Glibc
import Netlink
import Testing

extension Tag {
    /// Needs a kernel that answers inet_diag.
    @Tag static var netlink: Self
}

/// Whether this kernel lists sockets at all.
private let answers: Bool = {
    do throws(NetlinkError) {
        let socket = try NetlinkSocket()
        _ = try listeners(over: socket)
        return true
    } catch {
        return false
    }
}()

@Suite("NetlinkSocket", .tags(.netlink), .enabled(if: answers))
struct NetlinkSocketTests {
    @Test("finds a listener with its backlog and inode")
    func findsListener() throws {
        let listener = try LiveListener(backlog: 7)
        let socket = try NetlinkSocket()
        let rows = try listeners(over: socket).rows
        let found = rows.filter { $0.port == listener.port && !$0.isIPv6Socket }
        #expect(found.map(\.backlog) == [7])
        #expect(found.map { UInt64($0.inode) } == [listener.inode])
        #expect(found.map(\.address.description) == ["127.0.0.1"])
        #expect(found.map(\.acceptQueue) == [0])
        #expect(found.map(\.drops) == [0])
        #expect(found.map(\.uid) == [geteuid()])
    }

    @Test("asks again over the same socket")
    func repeats() throws {
        let listener = try LiveListener(backlog: 1)
        let socket = try NetlinkSocket()
        let plan = SocketScanPlan(
            states: .listen, ephemeral: nil, listeningPorts: [listener.port], freshTimeWait: 59000)
        for _ in 0..<3 {
            let scan = try scan(plan, over: socket)
            #expect(scan.ipv4[.listen] >= 1)
            #expect(scan.receives >= 1)
            #expect(scan.rows == Int(scan.ipv4[.listen] + scan.ipv6[.listen]))
            #expect(try listeners(over: socket).rows.contains { $0.port == listener.port })
        }
    }
}

@Suite("enterNetworkNamespace")
struct NetworkNamespaceTests {
    @Test("keeps the errno of a missing file")
    func missing() {
        let path = "/nonexistent/netns"
        #expect(throws: NetlinkError.namespace(path: path, errno: ENOENT)) {
            try enterNetworkNamespace(path: path)
        }
    }

    @Test("keeps the errno of a file that is no namespace")
    func noNamespace() {
        #expect(throws: NetlinkError.namespace(path: "/dev/null", errno: EINVAL)) {
            try enterNetworkNamespace(path: "/dev/null")
        }
    }

    @Test("keeps the errno of a descriptor that is not open")
    func badDescriptor() {
        #expect(throws: NetlinkError.namespace(path: "/proc/self/fd/-1", errno: EBADF)) {
            try enterNetworkNamespace(descriptor: -1)
        }
    }
}
