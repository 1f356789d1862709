extension Checker {
    /// The type that a function gives; the number of arguments is right since parsing.
    func type(
        of function: Function, _ arguments: [Int], at place: Int
    ) throws(ExpressionError) -> ValueType {
        var types: [ValueType] = []
        for argument in arguments { types.append(try type(of: argument)) }
        let call = Call(checker: self, function: function, arguments: arguments, types: types)
        switch function {
        case .known: return .bool
        case .min, .max: return try call.extreme()
        case .abs:
            try call.require(0, "a number") { $0.dimension != nil }
            return types[0]
        case .count:
            try call.require(0, "List, Interval or Intervals", \.hasCount)
            return .int
        case .sum: return try call.element("List of numbers") { $0.dimension != nil }
        case .any, .all: return try call.element("List of Bool") { $0 == .bool }
        case .percentile:
            let element = try call.element("List of numbers") { $0.dimension != nil }
            try call.require(1, .ratio)
            return element
        case .roundUp:
            try call.require(0, "a whole number", \.isWhole)
            try call.require(1, types[0])
            return types[0]
        case .powerOfTwo:
            try call.require(0, "Int, Bytes or Pages") { $0.isWhole && $0 != .duration }
            return types[0]
        case .if:
            try call.require(0, .bool)
            try call.require(2, types[1])
            return types[1]
        case .overlap:
            try call.require(0, .interval)
            try call.require(1, .intervals)
            return .int
        case .covers:
            try call.require(0, .intervals)
            try call.require(1, "Interval or List of Int") { $0 == .interval || $0 == .list(.int) }
            return .bool
        case .add:
            try call.require(0, .intervals)
            try call.require(1, .list(.int))
            return .intervals
        case .bytes, .pages, .seconds:
            try call.require(0, .int)
            return function == .bytes ? .bytes : function == .pages ? .pages : .duration
        case .number:
            try call.require(0, "a number") { $0.dimension != nil }
            return .int
        case .text: return .string
        case .join:
            try call.require(0, "List", \.isList)
            try call.require(1, .string)
            return .string
        case .unique:
            try call.require(0, "List", \.isList)
            return types[0]
        case .contains, .startsWith:
            try call.require(0, .string)
            try call.require(1, .string)
            return .bool
        }
    }

    /// A call whose arguments have types.
    private struct Call {
        let checker: Checker
        let function: Function
        let arguments: [Int]
        let types: [ValueType]

        func require(_ position: Int, _ type: ValueType) throws(ExpressionError) {
            try require(position, type.name) { $0 == type }
        }

        func require(
            _ position: Int, _ expected: String, _ fits: (ValueType) -> Bool
        ) throws(ExpressionError) {
            guard fits(types[position]) else { throw wrong(position, expected) }
        }

        /// The element type of the list that comes first.
        func element(
            _ expected: String, _ fits: (ValueType) -> Bool
        ) throws(ExpressionError) -> ValueType {
            guard case .list(let element) = types[0], fits(element) else {
                throw wrong(0, expected)
            }
            return element
        }

        /// The common type of numbers, given one by one or as one list.
        func extreme() throws(ExpressionError) -> ValueType {
            guard types.count > 1 else {
                return try element("List of numbers") { $0.dimension != nil }
            }
            try require(0, "a number") { $0.dimension != nil }
            var common = types[0]
            for position in types.indices.dropFirst() {
                if common.isBare, types[position].isBare {
                    common = common == types[position] ? common : .ratio
                } else {
                    try require(position, common)
                }
            }
            return common
        }

        private func wrong(_ position: Int, _ expected: String) -> ExpressionError {
            checker.error(
                at: checker.place(arguments[position]),
                .wrongArgument(
                    function: function.name, position: position + 1, expected: expected,
                    found: types[position].name))
        }
    }
}

extension ValueType {
    fileprivate var isBare: Bool { dimension?.isBare == true }

    fileprivate var isWhole: Bool { dimension.map { $0 != .fraction } ?? false }

    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }

    fileprivate var hasCount: Bool { isList || self == .interval || self == .intervals }
}
