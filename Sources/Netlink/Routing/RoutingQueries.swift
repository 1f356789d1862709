internal import CNetlink

/// Lists the interfaces of this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func links(until deadline: Deadline = .never) throws(NetlinkError) -> LinkTable {
    var table = LinkTable()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_LINKS), size: Int(TCPLINT_LINK_SIZE), until: deadline, into: &table)
    if isInterrupted { table.isComplete = false }
    return table
}

/// Lists the routes of this thread's namespace that matter to TCP.
///
/// - Throws: Any case but `.namespace`.
package func routes(until deadline: Deadline = .never) throws(NetlinkError) -> RouteTable {
    var table = RouteTable()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_ROUTES), size: Int(TCPLINT_ROUTE_SIZE), until: deadline, into: &table)
    if isInterrupted { table.isComplete = false }
    return table
}

/// Counts the neighbours of this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func neighbours(until deadline: Deadline = .never) throws(NetlinkError) -> NeighbourCount {
    var count = NeighbourCount()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_NEIGHBOURS), size: Int(TCPLINT_NEIGHBOUR_SIZE), until: deadline,
        into: &count)
    if isInterrupted { count.isComplete = false }
    return count
}

/// Lists the neighbour tables of the machine.
///
/// - Throws: Any case but `.namespace`.
package func neighbourTables(until deadline: Deadline = .never) throws(NetlinkError)
    -> NeighbourTables
{
    var tables = NeighbourTables()
    _ = try askRouting(
        Int(TCPLINT_GET_NEIGHBOUR_TABLES), size: Int(TCPLINT_NEIGHBOUR_TABLE_SIZE),
        until: deadline, into: &tables)
    return tables
}

/// Asks for a table in every address family; true when it changed in every attempt to read it.
///
/// A reader may stop early, so each question has a socket of its own.
private func askRouting(
    _ type: Int, size: Int, until deadline: Deadline, into reader: inout some TableReader
) throws(NetlinkError) -> Bool {
    let socket = try NetlinkSocket(.routing, until: deadline)
    let request = TableRequest(type: type, head: [UInt8](repeating: 0, count: size))
    return try socket.read(request, into: &reader)
}
