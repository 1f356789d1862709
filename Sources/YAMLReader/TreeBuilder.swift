/// Turns the events of a parser into trees, with aliases followed and limits kept.
struct TreeBuilder: ~Copyable {
    private var parser: EventParser
    private var cursor: SourceCursor
    private let limits: YAMLLimits
    private let keepsRepeatedKeys: Bool
    private var anchors: [String: Anchor] = [:]
    private var count = 0

    init(
        _ source: SourceText, limits: YAMLLimits, keepsRepeatedKeys: Bool
    ) throws(YAMLError) {
        parser = try EventParser(source)
        cursor = SourceCursor(source)
        self.limits = limits
        self.keepsRepeatedKeys = keepsRepeatedKeys
    }

    /// Reads all documents.
    mutating func documents() throws(YAMLError) -> [YAMLNode] {
        var documents: [YAMLNode] = []
        while true {
            switch try parser.next().kind {
            case .streamEnd:
                return documents
            case .documentStart:
                anchors = [:]
                documents.append(try built(from: try parser.next(), above: 0).node)
            default:
                continue
            }
        }
    }

    private mutating func built(
        from event: ParserEvent, above depth: Int
    ) throws(YAMLError) -> BuiltNode {
        cursor.advance(toIndex: event.start)
        if event.anchor != nil || event.tag != nil {
            cursor.skipProperties(upToIndex: event.end)
        }
        let mark = cursor.mark
        if case .alias = event.kind {
            return try aliased(event.anchor ?? "", at: mark, above: depth)
        }

        try add(1, at: mark)
        let before = count
        if let name = event.anchor { anchors[name] = .open }
        let result: BuiltNode
        switch event.kind {
        case .sequenceStart:
            try check(depth + 1, at: mark)
            result = try sequence(tag: event.tag, at: mark, depth: depth + 1)
        case .mappingStart:
            try check(depth + 1, at: mark)
            result = try mapping(tag: event.tag, at: mark, depth: depth + 1)
        case .scalar(let scalar):
            let place = ScalarPlace(of: scalar, at: cursor)
            let node = YAMLNode(
                content: .scalar(scalar), mark: place.mark, tag: event.tag, layout: place.layout)
            result = BuiltNode(node: node, height: 0, written: mark)
        default:
            // The grammar lets no other event stand where a node is due.
            throw .syntax(mark, problem: "did not find expected node content")
        }
        if let name = event.anchor {
            anchors[name] = .closed(result, size: count - before + 1)
        }
        return result
    }

    private mutating func sequence(
        tag: String?, at mark: Mark, depth: Int
    ) throws(YAMLError) -> BuiltNode {
        var items: [YAMLNode] = []
        var height = 0
        while true {
            let event = try parser.next()
            if case .sequenceEnd = event.kind { break }
            let item = try built(from: event, above: depth)
            height = max(height, item.height)
            items.append(item.node)
        }
        let node = YAMLNode(content: .sequence(items), mark: mark, tag: tag, layout: nil)
        return BuiltNode(node: node, height: height + 1, written: mark)
    }

    private mutating func mapping(
        tag: String?, at mark: Mark, depth: Int
    ) throws(YAMLError) -> BuiltNode {
        var pairs: [YAMLPair] = []
        var places: [String: Mark] = [:]
        var height = 0
        while true {
            let event = try parser.next()
            if case .mappingEnd = event.kind { break }
            let key = try built(from: event, above: depth)
            if !keepsRepeatedKeys, let text = key.node.text,
                let first = places.updateValue(key.written, forKey: text)
            {
                throw .duplicateKey(key.written, key: text, first: first)
            }
            let value = try built(from: try parser.next(), above: depth)
            height = max(height, key.height, value.height)
            pairs.append(YAMLPair(key: key.node, value: value.node))
        }
        let node = YAMLNode(content: .mapping(pairs), mark: mark, tag: tag, layout: nil)
        return BuiltNode(node: node, height: height + 1, written: mark)
    }

    private mutating func aliased(
        _ name: String, at mark: Mark, above depth: Int
    ) throws(YAMLError) -> BuiltNode {
        switch anchors[name] {
        case .closed(let target, let size):
            try check(depth + target.height, at: mark)
            try add(size, at: mark)
            return BuiltNode(node: target.node, height: target.height, written: mark)
        case .open:
            throw .recursiveAlias(mark, name: name)
        case nil:
            throw .unknownAlias(mark, name: name)
        }
    }

    private func check(_ depth: Int, at mark: Mark) throws(YAMLError) {
        guard depth <= limits.depth else { throw .tooDeep(mark, limit: limits.depth) }
    }

    private mutating func add(_ nodes: Int, at mark: Mark) throws(YAMLError) {
        guard nodes <= limits.nodes - count else { throw .tooLarge(mark, limit: limits.nodes) }
        count += nodes
    }
}
