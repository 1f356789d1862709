internal import CNetlink

/// What is translated at a hook.
enum NATHook {
    case source
    case destination
    case neither

    init(_ number: Int) {
        switch number {
        case Int(TCPLINT_HOOK_PREROUTING), Int(TCPLINT_HOOK_LOCAL_OUT): self = .destination
        case Int(TCPLINT_HOOK_POSTROUTING), Int(TCPLINT_HOOK_LOCAL_IN): self = .source
        default: self = .neither
        }
    }
}
