/// A question to the kernel.
protocol NetlinkRequest {
    /// The whole message.
    func bytes(as identity: DumpIdentity) -> [UInt8]
}

extension DumpRequest: NetlinkRequest {}
