import Glibc
import Netlink
import Testing

@Suite("NetlinkError")
struct NetlinkErrorTests {
    @Test(
        "says what happened in words",
        arguments: [
            (.open(code: -5), "cannot open a netlink socket: out of memory"),
            (.configure(errno: EINVAL), "cannot set the receive timeout: invalid argument"),
            (.receive(errno: ENOBUFS), "cannot receive from netlink: no buffer space available"),
            (.timeout(seconds: 5), "no answer from netlink within 5 seconds"),
            (.truncated(length: 40000), "a netlink datagram of 40000 bytes did not fit the buffer"),
            (.kernel(errno: 4000), "the kernel refused to list sockets: error 4000"),
            (
                .malformed(offset: 88, problem: .lengthPastEnd(length: 99, left: 12)),
                "malformed netlink message at byte 88: length 99, but 12 bytes left"
            ),
            (
                .namespace(path: "/run/netns/a", errno: ENOENT),
                "cannot enter network namespace '/run/netns/a': no such file or directory"
            ),
        ] as [(NetlinkError, String)])
    func text(error: NetlinkError, text: String) {
        #expect(error.description == text)
    }
}
