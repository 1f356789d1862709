/// How the value in `all` and that of an interface make the one that counts on the interface.
package struct InterfaceCombination: Sendable, Equatable {
    /// Which of the two values counts.
    package enum Way: String, Sendable, CaseIterable {
        /// The greater one.
        case maximum
        /// The lesser one.
        case minimum
        /// On where either is set.
        case or
        /// On where both are set.
        case and
        /// The interface's; `all` by itself changes nothing.
        case interface
        /// That of `all`; the interface's has another meaning.
        case all
        /// That of `all` where it is not zero, else the interface's.
        case allElseInterface = "all-else-interface"
        /// Both must be set on an interface that forwards; either is enough on one that does not.
        case andWhenForwarding = "and-when-forwarding"
    }

    /// Which other values change when `all` is written.
    package enum AllReach: String, Sendable, CaseIterable {
        /// None.
        case nothing
        /// Those of every interface.
        case interfaces
        /// Those of every interface, and `default`.
        case interfacesAndDefault = "interfaces-and-default"
    }

    /// Which other values change when `default` is written.
    package enum DefaultReach: String, Sendable, CaseIterable {
        /// None: interfaces that appear afterwards start with it.
        case newInterfaces = "new-interfaces"
        /// Also those of interfaces whose own value was never written; for IPv4 an interface that
        /// got an address keeps its values.
        case unsetInterfaces = "unset-interfaces"
    }

    /// Which of the two values counts.
    package let way: Way
    /// Who is reached by writing `all`.
    package let allReach: AllReach
    /// Who is reached by writing `default`.
    package let defaultReach: DefaultReach
    /// Where this was read.
    package let source: String

    /// Makes a combination.
    package init(way: Way, allReach: AllReach, defaultReach: DefaultReach, source: String) {
        self.way = way
        self.allReach = allReach
        self.defaultReach = defaultReach
        self.source = source
    }
}
