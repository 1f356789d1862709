package import Evidence

/// A record of the kernel log that has one of the known forms.
///
/// Nothing of its text is kept but numbers.
package struct KernelLogLine: Equatable {
    /// What it says.
    package let kind: LoggedFault.Kind
    /// Microseconds since boot.
    package let time: Int64
    /// The listening port that it names, `nil` without one.
    package var port: Int64?
    /// The inode of the network namespace that it names, `nil` without one.
    package var namespace: UInt64?

    /// Reads a record as `/dev/kmsg` gives it: `PRIORITY,SEQUENCE,MICROSECONDS,FLAGS;TEXT`.
    ///
    /// - Returns: `nil` for records of programs, which the kernel gives a facility, and for all
    ///   others whose text is not known.
    package init?(_ record: ArraySlice<UInt8>) {
        guard let end = record.prefix(Self.longestPrefix).firstIndex(of: UInt8(ascii: ";")) else {
            return nil
        }
        let fields = record[..<end].split(
            separator: UInt8(ascii: ","), maxSplits: 3, omittingEmptySubsequences: false)
        guard fields.count == 4, let priority: Int64 = Self.number(fields[0]),
            // devkmsg_write() in kernel/printk/printk.c never lets a program write as facility 0.
            priority < 8, let time: Int64 = Self.number(fields[2])
        else { return nil }
        let text = record[(end + 1)...].prefix { $0 != UInt8(ascii: "\n") }
        guard text.count <= Self.longestText, text.allSatisfy({ (0x20..<0x7f).contains($0) }),
            let said = Self.said(LineText.text(text)[...])
        else { return nil }
        kind = said.kind
        self.time = time
        port = said.port
        namespace = said.namespace
    }

    private typealias Said = (kind: LoggedFault.Kind, port: Int64?, namespace: UInt64?)

    /// No sequence number and time are longer.
    private static let longestPrefix = 160
    /// No known line is longer.
    private static let longestText = 200

    private static func number<Number: FixedWidthInteger>(
        _ digits: some Collection<UInt8>
    ) -> Number? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Number(String(decoding: digits, as: UTF8.self))
    }

    private static func said(_ text: Substring) -> Said? {
        switch text {
        case "TCP: too many orphaned sockets": return (.orphans, nil, nil)
        case "TCP: out of memory -- consider tuning tcp_mem": return (.memory, nil, nil)
        case "neighbour: arp_cache: neighbor table overflow!",
            "neighbour: ndisc_cache: neighbor table overflow!":
            return (.neighbours, nil, nil)
        default: return tracking(text) ?? flood(text)
        }
    }

    /// Both the module and, up to now, the text itself begin with its name.
    private static func tracking(_ text: Substring) -> Said? {
        let name = "nf_conntrack: "
        guard var rest = text.dropping(name) else { return nil }
        rest = rest.dropping(name) ?? rest
        guard rest != "table full, dropping packet", rest != "table full, dropping packet." else {
            return (.trackingFull, nil, nil)
        }
        // Linux 6.18 names every namespace but the initial one, older kernels name none.
        guard
            let inode = rest.dropping("table full in netns ")?
                .dropping(", dropping packet", .end),
            let namespace: UInt64 = number(inode.utf8)
        else { return nil }
        return (.trackingFull, nil, namespace)
    }

    /// The listener stands in the text as `PORT`, on newer kernels as `ADDRESS:PORT`.
    private static func flood(_ text: Substring) -> Said? {
        var rest = text.dropping("TCP: ") ?? text
        if let colon = rest.firstIndex(of: ":") {
            // The protocol: 'TCP', 'TCPv6', 'request_sock_TCP'.
            let word = rest[..<colon]
            if word.utf8.allSatisfy(Self.isOfName), let after = rest[colon...].dropping(": ") {
                rest = after
            }
        }
        guard var place = rest.dropping("Possible SYN flooding on port ") else { return nil }
        place = place.dropping("  Check SNMP counters.", .end) ?? place
        let kind: LoggedFault.Kind
        if let before = place.dropping(". Sending cookies.", .end) {
            (kind, place) = (.synCookies, before)
        } else if let before = place.dropping(". Dropping request.", .end) {
            (kind, place) = (.synDropped, before)
        } else {
            return nil
        }
        let digits = place.lastIndex(of: ":").map { place[place.index(after: $0)...] } ?? place
        guard let port: UInt16 = number(digits.utf8), port > 0 else { return nil }
        return (kind, Int64(port), nil)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension Substring {
    fileprivate enum Side {
        case start, end
    }

    /// The text without what it begins or ends with, `nil` when it does not.
    fileprivate func dropping(_ part: String, _ side: Side = .start) -> Substring? {
        switch side {
        case .start: hasPrefix(part) ? dropFirst(part.count) : nil
        case .end: hasSuffix(part) ? dropLast(part.count) : nil
        }
    }
}
