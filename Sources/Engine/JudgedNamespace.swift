/// One of several network namespaces that a report is about.
package struct JudgedNamespace: Sendable, Equatable {
    /// Its name, the same in every run; `nil` for the namespace of the program itself.
    package let name: String?
    /// What the kernel calls it, such as `net:[4026531840]`.
    package let identity: String

    /// Makes a namespace.
    package init(name: String?, identity: String) {
        self.name = name
        self.identity = identity
    }
}
