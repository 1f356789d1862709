/// Who built a kernel, as far as its release tells.
///
/// Distributions carry changes of newer kernels to an old version number. What cannot be told for
/// sure is `unknown`, which is treated like a distribution that does so.
package enum DistributionKernel: String, Sendable, CaseIterable {
    /// The sources of kernel.org, at most packaged: Arch, Fedora, ELRepo, Ubuntu's mainline builds.
    case mainline
    /// Red Hat Enterprise Linux 7 and its rebuilds.
    case el7
    /// Red Hat Enterprise Linux 8 and its rebuilds.
    case el8
    /// Red Hat Enterprise Linux 9 and its rebuilds.
    case el9
    /// Red Hat Enterprise Linux 10 and its rebuilds.
    case el10
    /// Oracle's own kernel, which is not the one of Red Hat.
    case oracleUEK = "oracle-uek"
    /// SUSE Linux Enterprise and openSUSE Leap.
    case sles
    /// Ubuntu, with its kernels for clouds and for newer hardware.
    case ubuntu
    /// Debian, with its backports.
    case debian
    /// Amazon Linux 2.
    case amazonLinux2 = "amazon-linux-2"
    /// Amazon Linux 2023.
    case amazonLinux2023 = "amazon-linux-2023"
    /// Android's common kernels.
    case android
    /// The release does not tell.
    case unknown

    /// Reads the builder from the numbers and the suffix of a release.
    package init(of kernel: KernelVersion) {
        guard !kernel.suffix.isEmpty else {
            self = .mainline
            return
        }
        let suffix = Substring(kernel.suffix)
        self =
            Self.packaged(
                kernel,
                suffix.parts {
                    UInt8(ascii: ".") == $0 || UInt8(ascii: "+") == $0 || UInt8(ascii: "_") == $0
                })
            ?? Self.android(suffix) ?? Self.debian(suffix) ?? Self.ubuntu(kernel, suffix)
            ?? Self.suse(kernel, suffix) ?? Self.followsMainline(suffix) ?? .unknown
    }

    /// Kernels whose package names the distribution in a part between dots: `.el8_10.x86_64`.
    private static func packaged(
        _ kernel: KernelVersion, _ parts: [Substring]
    ) -> DistributionKernel? {
        // CloudLinux changes Red Hat's kernels and numbers them on its own.
        guard !parts.contains(where: { $0.hasPrefix("lve") }) else { return .unknown }
        guard !parts.contains("elrepo") else { return .mainline }
        for part in parts {
            if part == "amzn2" { return .amazonLinux2 }
            if part == "amzn2023" { return .amazonLinux2023 }
            if let number = number(in: part, after: "fc"), number > 0 { return .mainline }
            guard part.hasPrefix("el"), part.dropping(2).startsWithDigit else {
                continue
            }
            if part.hasSuffix("uek"), number(in: part.droppingLast(3), after: "el") != nil {
                return .oracleUEK
            }
            // The same mark stands on kernels that third parties build for that system.
            switch (part, kernel.major, kernel.minor, kernel.patch) {
            case ("el7", 3, 10, 0): return .el7
            case ("el8", 4, 18, 0): return .el8
            case ("el9", 5, 14, 0): return .el9
            case ("el10", 6, 12, 0): return .el10
            default: return .unknown
            }
        }
        return nil
    }

    /// `-android14-11-gabc`, the mark of a common kernel; makers' own suffixes tell nothing.
    private static func android(_ suffix: Substring) -> DistributionKernel? {
        let parts = suffix.parts { $0 == UInt8(ascii: "-") }
        guard parts.count >= 3, parts[0].isEmpty, number(in: parts[1], after: "android") != nil,
            parts[2].isNumber
        else { return nil }
        return .android
    }

    private static let debianFlavours: [Substring] = [
        "amd64", "arm64", "arm64-16k", "686", "686-pae", "armmp", "armmp-lpae", "marvell", "rpi",
        "powerpc64le", "powerpc64le-64k", "s390x", "riscv64", "loong64", "4kc-malta", "5kc-malta",
        "octeon", "loongson-3", "mips32r2eb", "mips32r2el", "mips64r2eb", "mips64r2el",
    ]

    /// `-18-amd64`, `-0.deb11.13-cloud-amd64`, `+deb12-amd64`, and `-amd64` after an exact version.
    private static func debian(_ suffix: Substring) -> DistributionKernel? {
        var flavour: Substring
        switch suffix.utf8.first {
        case UInt8(ascii: "+"):
            let mark = suffix.dropping(1).leading { $0 != UInt8(ascii: "-") }
            flavour = suffix.dropping(1 + mark.utf8.count)
            guard mark == "bpo" || number(in: mark, after: "deb") != nil else { return nil }
        case UInt8(ascii: "-"):
            let build = suffix.dropping(1).leading(while: \.isDigit)
            flavour = suffix.dropping(build.isEmpty ? 0 : build.utf8.count + 1)
            if flavour.hasPrefix(".") {
                let mark = flavour.dropping(1).leading { $0 != UInt8(ascii: "-") }
                guard mark.hasPrefix("bpo.") || mark.hasPrefix("deb") else { return nil }
                flavour = flavour.dropping(1 + mark.utf8.count)
            }
        default: return nil
        }
        guard flavour.hasPrefix("-") else { return nil }
        flavour = flavour.dropping(1)
        for prefix in ["cloud-", "rt-"] where flavour.hasPrefix(prefix) {
            flavour = flavour.dropping(prefix.utf8.count)
        }
        if flavour.hasSuffix("-unsigned") { flavour = flavour.droppingLast("-unsigned".utf8.count) }
        return debianFlavours.contains(flavour) ? .debian : nil
    }

    private static let ubuntuFlavours: [Substring] = [
        "generic", "generic-64k", "generic-lpae", "lowlatency", "lowlatency-64k", "aws", "aws-64k",
        "aws-fips", "azure", "azure-fde", "azure-fips", "azure-nvidia", "bluefield", "fips", "gcp",
        "gcp-64k", "gcp-fips", "gke", "gkeop", "ibm", "intel", "intel-iotg", "kvm", "laptop",
        "nvidia", "nvidia-64k", "nvidia-lowlatency", "oem", "oracle", "oracle-64k", "raspi",
        "raspi2", "realtime", "server", "snapdragon", "virtual", "xilinx-zynqmp",
    ]

    /// `5.15.0-91-generic`: Ubuntu numbers builds of version N.N.0; a build number that repeats
    /// the version, `6.5.0-060500-generic`, is its archive of unchanged kernels.
    private static func ubuntu(
        _ kernel: KernelVersion, _ suffix: Substring
    ) -> DistributionKernel? {
        guard suffix.hasPrefix("-") else { return nil }
        let build = suffix.dropping(1).leading { $0 != UInt8(ascii: "-") }
        guard ubuntuFlavours.contains(suffix.dropping(build.utf8.count + 2)) else { return nil }
        let digits = build.leading(while: \.isDigit)
        if digits.utf8.count == 6, digits.hasPrefix("0") {
            let rest = build.dropping(6)
            let isCandidate = rest.isEmpty || number(in: rest, after: "rc") != nil
            return isCandidate ? .mainline : nil
        }
        return kernel.patch == 0 && build.isNumber && build.utf8.count <= 4 ? .ubuntu : nil
    }

    private static let suseFlavours: [Substring] = [
        "default", "azure", "rt", "preempt", "64kb", "debug", "kvmsmall", "longterm", "vanilla",
    ]

    /// Versions that SUSE keeps for years; other kernels with its flavours are of Tumbleweed.
    private static let suseBases = [
        KernelVersion(3, 0, 101), KernelVersion(4, 12, 14), KernelVersion(5, 3, 18),
        KernelVersion(5, 14, 21),
    ]

    /// `-150500.55.19-default`: a service pack, or a build of a version that SUSE keeps.
    private static func suse(
        _ kernel: KernelVersion, _ suffix: Substring
    ) -> DistributionKernel? {
        guard suffix.hasPrefix("-") else { return nil }
        let build = suffix.dropping(1).leading { $0 != UInt8(ascii: "-") }
        let flavour = suffix.dropping(build.utf8.count + 2)
        guard suseFlavours.contains(flavour), build.startsWithDigit,
            build.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
        else { return nil }
        let isServicePack = build.leading { $0 != UInt8(ascii: ".") }.utf8.count == 6
        return isServicePack || suseBases.contains(kernel) ? .sles : nil
    }

    /// A release candidate, or a package that changes nothing.
    private static func followsMainline(_ suffix: Substring) -> DistributionKernel? {
        let parts = suffix.parts { $0 == UInt8(ascii: "-") }
        guard parts.first?.isEmpty == true else { return nil }
        if parts.count == 2, number(in: parts[1], after: "rc") != nil { return .mainline }
        guard parts.count == 3 else { return nil }
        let isArch = number(in: parts[1], after: "arch") != nil && parts[2].isNumber
        let isLongTerm = parts[1].isNumber && parts[2] == "lts"
        return isArch || isLongTerm ? .mainline : nil
    }

    /// The number that is all of `text` after `prefix`.
    private static func number(in text: Substring, after prefix: String) -> Int? {
        guard text.hasPrefix(prefix) else { return nil }
        let digits = text.dropping(prefix.utf8.count)
        return digits.isNumber ? Int(digits) : nil
    }
}

// Releases are read byte by byte: this runs at each start, and characters cost several times more.
extension Substring {
    /// Whether it consists of digits.
    fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }

    fileprivate var startsWithDigit: Bool { utf8.first?.isDigit == true }

    fileprivate func dropping(_ count: Int) -> Substring { Substring(utf8.dropFirst(count)) }

    fileprivate func droppingLast(_ count: Int) -> Substring { Substring(utf8.dropLast(count)) }

    fileprivate func leading(while condition: (UInt8) -> Bool) -> Substring {
        Substring(utf8.prefix(while: condition))
    }

    /// All parts, empty ones too.
    fileprivate func parts(between isSeparator: (UInt8) -> Bool) -> [Substring] {
        utf8.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
            .map { Substring($0) }
    }
}

extension UInt8 {
    /// Whether it is one of the characters 0 to 9.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
