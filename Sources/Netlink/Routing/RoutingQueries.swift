internal import CNetlink

/// Lists the interfaces of this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func links() throws(NetlinkError) -> LinkTable {
    var table = LinkTable()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_LINKS), size: Int(TCPLINT_LINK_SIZE), into: &table)
    if isInterrupted { table.isComplete = false }
    return table
}

/// Lists the routes of this thread's namespace that matter to TCP.
///
/// - Throws: Any case but `.namespace`.
package func routes() throws(NetlinkError) -> RouteTable {
    var table = RouteTable()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_ROUTES), size: Int(TCPLINT_ROUTE_SIZE), into: &table)
    if isInterrupted { table.isComplete = false }
    return table
}

/// Counts the neighbours of this thread's namespace.
///
/// - Throws: Any case but `.namespace`.
package func neighbours() throws(NetlinkError) -> NeighbourCount {
    var count = NeighbourCount()
    let isInterrupted = try askRouting(
        Int(TCPLINT_GET_NEIGHBOURS), size: Int(TCPLINT_NEIGHBOUR_SIZE), into: &count)
    if isInterrupted { count.isComplete = false }
    return count
}

/// Lists the neighbour tables of the machine.
///
/// - Throws: Any case but `.namespace`.
package func neighbourTables() throws(NetlinkError) -> NeighbourTables {
    var tables = NeighbourTables()
    _ = try askRouting(
        Int(TCPLINT_GET_NEIGHBOUR_TABLES), size: Int(TCPLINT_NEIGHBOUR_TABLE_SIZE),
        into: &tables)
    return tables
}

/// Asks for a table in every address family; true when it changed in every attempt to read it.
///
/// A reader may stop early, so each question has a socket of its own.
private func askRouting(
    _ type: Int, size: Int, into reader: inout some TableReader
) throws(NetlinkError) -> Bool {
    let socket = try NetlinkSocket(.routing)
    let request = TableRequest(type: type, head: [UInt8](repeating: 0, count: size))
    return try socket.read(request, into: &reader)
}
