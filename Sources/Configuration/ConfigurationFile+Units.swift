internal import Evidence

extension ConfigurationFile {
    /// The parts that take effect each for itself: the pods of a manifest, the services of a
    /// compose file, the plays of a playbook; the file itself when it has one part.
    ///
    /// Notes and diagnostics stand in the first part, a suppression in the part of its line.
    package var units: [ConfigurationFile] {
        guard let first = assignments.first,
            assignments.contains(where: { $0.owner != first.owner })
        else { return [self] }
        var order: [Int] = []
        var parts: [Int: ConfigurationFile] = [:]
        var owners: [Int: Int] = [:]
        for assignment in assignments {
            if parts[assignment.owner] == nil {
                order.append(assignment.owner)
                parts[assignment.owner] = ConfigurationFile(path: path, kind: kind)
            }
            parts[assignment.owner]?.assignments.append(assignment)
            owners[assignment.place.line] = assignment.owner
        }
        parts[first.owner]?.notes = notes
        parts[first.owner]?.diagnostics = diagnostics
        for ignore in ignores {
            parts[owners[ignore.line] ?? first.owner]?.ignores.append(ignore)
        }
        return order.compactMap { parts[$0] }
    }
}
