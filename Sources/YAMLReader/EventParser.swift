internal import CYAML

/// A libyaml parser over one text; all that is unsafe in this module is in this file.
@safe struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let source: SourceText

    init(_ source: SourceText) throws(YAMLError) {
        // The parser keeps pointers to itself and to its input: both get an address that stays
        // until deinit frees them.
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: source.bytes.count - source.start)
        self.source = source
        // The buffer was allocated with just this number of bytes.
        _ = unsafe input.initialize(from: source.bytes[source.start...])
        // The call clears and sets the whole structure, whatever the memory held.
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw .outOfMemory
        }
        // The structure is set up, and the input outlives it.
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
        // As above; said outright, because a guess would look for UTF-16.
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        // A failed start leaves only null pointers to delete; nothing uses the memory afterwards.
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// Reads on to the next event; after an error or the end of the stream do not ask again.
    mutating func next() throws(YAMLError) -> ParserEvent {
        // The structure is plain data, for which all zero is a valid value.
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        // The event is ours from here on, and its pointers are read only before this runs.
        defer { unsafe yaml_event_delete(&event) }
        return unsafe ParserEvent(event)
    }

    private borrowing func failure() -> YAMLError {
        // The parser lives as long as self; it is read, not changed.
        let state = unsafe parser.pointee
        // A constant, NUL-terminated text of the library, or null.
        let problem = unsafe state.problem.map { unsafe String(cString: $0) } ?? "unknown problem"
        switch unsafe state.error {
        case YAML_MEMORY_ERROR:
            return .outOfMemory
        case YAML_READER_ERROR:
            let offset = unsafe source.start + state.problem_offset
            return .syntax(source.mark(atOffset: offset), problem: problem)
        default:
            // As for the problem.
            let context = unsafe state.context.map { unsafe String(cString: $0) }
            return unsafe source.syntaxError(
                problem, atIndex: state.problem_mark.index, context: context,
                fromIndex: state.context_mark.index)
        }
    }
}

extension ParserEvent {
    /// Copies what an event of libyaml holds; the type tells which member of the union is set.
    @unsafe fileprivate init(_ event: yaml_event_t) {
        let data = unsafe event.data
        var kind = Kind.streamEnd
        var anchor: UnsafeMutablePointer<yaml_char_t>?
        var tag: UnsafeMutablePointer<yaml_char_t>?
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        case YAML_ALIAS_EVENT:
            kind = .alias
            unsafe anchor = data.alias.anchor
        case YAML_SCALAR_EVENT:
            kind = unsafe .scalar(YAMLScalar(data.scalar))
            unsafe (anchor, tag) = (data.scalar.anchor, data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            unsafe (anchor, tag) = (data.sequence_start.anchor, data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            unsafe (anchor, tag) = (data.mapping_start.anchor, data.mapping_start.tag)
        default: break
        }
        self.kind = kind
        start = unsafe event.start_mark.index
        end = unsafe event.end_mark.index
        // libyaml ends both names with NUL, and the event that owns them is alive.
        self.anchor = unsafe anchor.map { unsafe String(cString: $0) }
        self.tag = unsafe tag.map { unsafe String(cString: $0) }
    }
}

extension YAMLScalar {
    @unsafe fileprivate init(_ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) {
        // Pointer and length describe one buffer of the event, which is alive.
        let bytes = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
        text = unsafe String(decoding: bytes, as: UTF8.self)
        style =
            switch unsafe data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
    }
}
