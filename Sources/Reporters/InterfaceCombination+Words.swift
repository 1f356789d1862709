internal import Sysctl

extension InterfaceCombination.Way {
    /// Which value counts, in words.
    var words: String {
        switch self {
        case .maximum: "the greater of 'all' and the interface counts"
        case .minimum: "the lesser of 'all' and the interface counts"
        case .or: "on where 'all' or the interface is set"
        case .and: "on where both 'all' and the interface are set"
        case .interface: "only the value of the interface counts"
        case .all: "only the value of 'all' counts"
        case .allElseInterface: "'all' counts where it is not 0, else the interface"
        case .andWhenForwarding:
            "on where both 'all' and the interface are set if the interface forwards, "
                + "where either is set if not"
        }
    }
}

extension InterfaceCombination.AllReach {
    /// What writing `all` changes, in words.
    var words: String {
        switch self {
        case .nothing: "writing 'all' changes no other value"
        case .interfaces: "writing 'all' writes every interface"
        case .interfacesAndDefault: "writing 'all' writes every interface and 'default'"
        }
    }
}

extension InterfaceCombination.DefaultReach {
    /// What writing `default` changes, in words.
    var words: String {
        switch self {
        case .newInterfaces: "writing 'default' reaches interfaces that appear afterwards"
        case .unsetInterfaces:
            "writing 'default' reaches interfaces that appear afterwards, and those whose own "
                + "value was never set"
        }
    }
}

extension CatalogueEntry.Default.Place {
    /// Where a default holds, in words.
    var words: String {
        switch self {
        case .all: "in 'all'"
        case .default: "in 'default'"
        case .loopback: "on the loopback interface"
        case .interface: "on an interface"
        }
    }
}
