internal import CNetlink

/// The speeds of the interfaces of this thread's namespace.
///
/// - Throws: Any case but `.namespace`; `.kernel` where the kernel does not know ethtool's requests,
///   as before 5.6.
package func linkSpeeds(until deadline: Deadline = .never) throws(NetlinkError) -> LinkSpeeds {
    var speeds = LinkSpeeds()
    try askDevices(Int(TCPLINT_DEVICE_GET_MODES), until: deadline, into: &speeds)
    return speeds
}

/// The active features of the interfaces of this thread's namespace.
///
/// - Throws: As `linkSpeeds`.
package func linkFeatures(until deadline: Deadline = .never) throws(NetlinkError) -> LinkFeatures {
    var features = LinkFeatures()
    try askDevices(Int(TCPLINT_DEVICE_GET_FEATURES), until: deadline, into: &features)
    return features
}

private func askDevices(
    _ command: Int, until deadline: Deadline, into reader: inout some TableReader
) throws(NetlinkError) {
    let socket = try NetlinkSocket(.generic, until: deadline)
    var search = TableRequest(
        type: Int(TCPLINT_GENERIC_CONTROL), isDump: false,
        head: genericHead(Int(TCPLINT_CONTROL_GET_FAMILY)))
    search.add(Int(TCPLINT_CONTROL_FAMILY_NAME), "ethtool")
    var family = GenericFamily()
    _ = try socket.read(search, into: &family)
    guard let number = family.number else { return }
    var request = TableRequest(type: Int(number), head: genericHead(command))
    // An empty header asks for every interface; without the flag the kernel refuses it.
    request.add(Int(TCPLINT_DEVICE_HEADER | TCPLINT_ATTRIBUTE_NESTED), [])
    _ = try socket.read(request, into: &reader)
}

/// What every message of generic netlink begins with: command, version and two unused bytes.
private func genericHead(_ command: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: command), 1, 0, 0]
}
