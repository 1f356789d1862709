/// What one step of an expression's code does; the raw value is its byte in the code.
///
/// Code is postfix: operands stand before the operation, which takes them from a stack and leaves
/// its result there. What follows the byte is said with each case. "Place" means two numbers, the
/// start and the length of the source text that a failure is told of.
enum Operation: UInt8, Sendable {
    /// Leaves true; also the beginning of `and`, which collects its result.
    case `true` = 0x41
    /// Leaves false; also the beginning of `or`.
    case `false`
    /// Leaves a count: number.
    case int
    /// Leaves an amount of memory: number.
    case bytes
    /// Leaves a number of pages: number.
    case pages
    /// Leaves a span of time: number of microseconds.
    case duration
    /// Leaves a fraction: number that has its bits.
    case ratio
    /// Leaves a text: text.
    case string
    /// Leaves a fact: its number.
    case fact
    /// Leaves a local value, which is computed when it is first asked for: its number.
    case local
    /// Takes a value, leaves its member: name, place.
    case member
    /// Takes a list and an index, leaves the element: place.
    case element
    /// Takes arguments, leaves what a function makes of them: function, number of arguments, place.
    case call
    /// Takes a value, leaves whether it is known.
    case known
    /// Takes a condition of `if`; when false jumps to the other branch, and when not known to the
    /// end, leaving the reasons: place, jump, jump.
    case branch
    /// Goes on elsewhere: jump.
    case jump
    /// Takes values, leaves a list of them: their number.
    case list
    /// Takes an operand of `and` and joins it to what is collected; jumps when it decides: place,
    /// jump.
    case joinAll
    /// The same for `or`.
    case joinAny
    /// Takes a truth, leaves its opposite: place.
    case not
    /// Takes a number, leaves its opposite: place.
    case negate
    /// Takes two numbers: operator, place.
    case arithmetic
    /// Takes two values, leaves whether they compare so: operator, place.
    case comparison
    /// Takes a value and a set, leaves whether it is in the set: place.
    case within
    /// The end of the expression, whose value is left on the stack.
    case end
}
