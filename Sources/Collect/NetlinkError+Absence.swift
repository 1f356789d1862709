package import Evidence
internal import Glibc
package import Netlink

extension NetlinkError {
    /// The absence that this error leaves for every socket fact.
    package var absence: Absence {
        Absence(isRefusal ? .denied : .failed, description)
    }

    /// The absence that this error leaves for a table other than that of sockets.
    ///
    /// - Parameters:
    ///   - table: What was asked for.
    ///   - isFirstRequest: Whether nothing of it had been answered before, so that the kernel may
    ///     not have it at all.
    /// - Returns: Refused, nonexistent or failed.
    package func absence(ofTable table: String, isFirstRequest: Bool) -> Absence {
        if isRefusal {
            return Absence(
                .denied, "cannot read \(table): permission denied; it needs CAP_NET_ADMIN")
        }
        if isFirstRequest, isUnknownToKernel {
            return Absence(.nonexistent, "this kernel has no \(table), or has not loaded it")
        }
        guard case .kernel(let number) = self else {
            return Absence(.failed, "cannot read \(table): \(self)")
        }
        return Absence(.failed, "cannot read \(table): \(FileError.kernel(number))")
    }

    /// Whether nobody in the kernel takes such a request.
    private var isUnknownToKernel: Bool {
        switch self {
        case .kernel(EINVAL), .kernel(EOPNOTSUPP), .kernel(ENOENT): true
        case .open(let code): code == -Self.libraryUnknownProtocol
        default: false
        }
    }

    /// Whether this process may not ask, as a sandbox or a policy says.
    private var isRefusal: Bool {
        switch self {
        case .kernel(let number), .receive(let number), .configure(let number):
            number == EPERM || number == EACCES
        case .open(let code), .send(let code):
            code == -Self.libraryPermissionDenied || code == -Self.libraryNoAccess
        default: false
        }
    }

    /// NLE_PERM and NLE_NOACCESS of libnl's errno.h, which are EPERM and EACCES in its numbering.
    private static let libraryPermissionDenied: Int32 = 28
    private static let libraryNoAccess: Int32 = 27
    /// NLE_PROTO_MISMATCH, which is EPROTONOSUPPORT.
    private static let libraryUnknownProtocol: Int32 = 26
}
