internal import PortSharing

extension ReuseOptions {
    /// As the tables name them.
    var letters: String {
        switch self {
        case .none: "-"
        case .reuseaddr: "A"
        case .reuseport: "P"
        case .both: "AP"
        }
    }
}

extension BindCase {
    /// Protocol, what is left, and whose the second socket is.
    var situation: String {
        let state =
            switch oldSocket {
            case .bound: "bound"
            case .listening: "listening"
            case .established: "connection left"
            case .timeWait: "TIME_WAIT left"
            }
        return "\(portProtocol.rawValue) \(state)"
            + (owner == .other ? ", new socket of another user" : "")
    }

    /// Both addresses.
    var addresses: String { "\(oldAddress.rawValue) > \(newAddress.rawValue)" }

    /// The whole case on one line.
    var text: String {
        "\(situation), \(addresses), options \(oldOptions.letters) > \(newOptions.letters)"
    }
}

extension BindOutcome {
    /// As JSON names it.
    var word: String {
        switch self {
        case .works: "works"
        case .refused: "refused"
        case .untried: "not_tried"
        }
    }

    /// The call that was refused.
    var call: String? {
        guard case .refused(let step, _) = self else { return nil }
        return step.rawValue
    }

    /// The error of that call.
    var error: String? {
        guard case .refused(_, let error) = self else { return nil }
        return error
    }

    /// For a reader.
    var text: String {
        switch self {
        case .works: "works"
        case .refused(let step, let error): "\(step.rawValue) gives \(error)"
        case .untried(let reason): reason
        }
    }

    /// In a table.
    var cell: String {
        switch self {
        case .works: "yes"
        case .refused(.bind, "EADDRINUSE"): "no"
        case .refused(.listen, "EADDRINUSE"): "bind only"
        case .refused(_, let error): error
        case .untried: "?"
        }
    }
}
