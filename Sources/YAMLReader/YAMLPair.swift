/// One key of a mapping with its value.
package struct YAMLPair: Sendable {
    /// The key, in nearly every file a scalar; a merge key is the plain scalar `<<`.
    package let key: YAMLNode
    /// The value, an empty plain scalar when nothing follows the colon.
    package let value: YAMLNode
}
