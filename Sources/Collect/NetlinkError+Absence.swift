package import Evidence
internal import Glibc
package import Netlink

extension NetlinkError {
    /// The absence that this error leaves for every socket fact.
    package var absence: Absence {
        Absence(isRefusal ? .denied : .failed, description)
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
}
