/// One step of the parser through a text.
struct ParserEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias
        case scalar(YAMLScalar)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
    }

    let kind: Kind
    /// The character index where the event starts, at the anchor or tag if the node has one.
    let start: Int
    /// The character index after the event.
    let end: Int
    /// The name that a node is given or that an alias follows.
    let anchor: String?
    let tag: String?
}
