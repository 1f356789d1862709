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
    guard let family = try socket.genericFamily("ethtool") else { return }
    var request = TableRequest(type: Int(family), head: genericHead(command))
    // An empty header asks for every interface; without the flag the kernel refuses it.
    request.add(Int(TCPLINT_DEVICE_HEADER | TCPLINT_ATTRIBUTE_NESTED), [])
    _ = try socket.read(request, into: &reader)
}
