/// The command names of the processes that a mounted proc file system shows, at most 15 bytes each;
/// those that end meanwhile are passed over.
package func processNames(proc: String) -> Set<String> {
    guard var processes = try? DirectoryStream(proc) else { return [] }
    var names: Set<String> = []
    for pid in processes.names() where Int64(pid) != nil {
        if let name = try? FileText.read("\(proc)/\(pid)/comm") { names.insert(name) }
    }
    return names
}
