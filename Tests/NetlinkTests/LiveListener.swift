import Glibc

/// A real listener on 127.0.0.1 for the length of a test.
struct LiveListener: ~Copyable {
    enum Problem: Error {
        case refused(step: String, errno: Int32)
    }

    let descriptor: Int32
    let port: UInt16
    let inode: UInt64

    init(backlog: Int32) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Problem.refused(step: "socket", errno: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let bound = unsafe withUnsafeMutableBytes(of: &address) { bytes in
            // Both calls get the true size of the address.
            let place = unsafe bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
            guard unsafe bind(descriptor, place, size) == 0, listen(descriptor, backlog) == 0 else {
                return false
            }
            return unsafe getsockname(descriptor, place, &size) == 0
        }
        guard bound else {
            let code = errno
            close(descriptor)
            throw Problem.refused(step: "listen", errno: code)
        }
        port = UInt16(bigEndian: address.sin_port)
        var status = stat()
        // The kernel fills a structure of its own size.
        inode = unsafe fstat(descriptor, &status) == 0 ? UInt64(status.st_ino) : 0
    }

    deinit {
        close(descriptor)
    }
}
