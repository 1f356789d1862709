import Sysctl
import Testing

@Suite("DistributionKernel")
struct DistributionKernelTests {
    @Test(
        "is told from the release",
        arguments: [
            // Red Hat and rebuilds
            ("3.10.0-1160.el7.x86_64", .el7), ("3.10.0-1062.1.2.el7.x86_64", .el7),
            ("3.10.0-957.21.3.el7.x86_64.debug", .el7),
            ("3.10.0-1160.119.1.el7.centos.plus.x86_64", .el7), ("3.10.0-1160.el7.ppc64le", .el7),
            ("3.10.0-1160.el7", .el7),
            ("4.18.0-553.el8", .el8), ("4.18.0-553.el8_10.x86_64", .el8),
            ("4.18.0-80.11.2.el8_0.x86_64", .el8), ("4.18.0-425.3.1.el8.x86_64+debug", .el8),
            ("4.18.0-305.el8.aarch64", .el8), ("4.18.0-553.16.1.rt7.357.el8_10.x86_64", .el8),
            ("5.14.0-427.13.1.el9_4.x86_64", .el9), ("5.14.0-362.8.1.el9_3.aarch64+64k", .el9),
            ("5.14.0-70.el9.s390x", .el9), ("5.14.0-503.el9.x86_64+rt", .el9),
            ("6.12.0-55.9.1.el10_0.x86_64", .el10), ("6.12.0-124.el10.x86_64", .el10),
            // Oracle
            ("5.4.17-2136.311.6.1.el8uek.x86_64", .oracleUEK),
            ("5.15.0-206.153.7.1.el8uek.x86_64", .oracleUEK),
            ("4.1.12-124.48.6.el7uek.x86_64", .oracleUEK),
            ("5.15.0-300.163.18.1.el9uek.aarch64", .oracleUEK),
            // SUSE
            ("5.14.21-150500.55.19-default", .sles), ("5.14.21-150400.24.63-default", .sles),
            ("6.4.0-150600.23.33-default", .sles), ("5.14.21-150500.33.20-azure", .sles),
            ("6.12.0-160000.5-default", .sles), ("4.12.14-122.91-default", .sles),
            ("5.3.18-24.37-default", .sles), ("4.12.14-8.52-azure", .sles),
            ("3.0.101-63-default", .sles), ("5.14.21-150500.13.52-rt", .sles),
            // Ubuntu
            ("5.15.0-91-generic", .ubuntu), ("6.8.0-45-generic", .ubuntu),
            ("4.15.0-111-generic", .ubuntu), ("3.13.0-24-generic", .ubuntu),
            ("6.5.0-1014-aws", .ubuntu), ("5.15.0-1053-azure", .ubuntu),
            ("6.8.0-1015-gcp", .ubuntu), ("5.4.0-1100-kvm", .ubuntu),
            ("6.5.0-1027-oracle", .ubuntu), ("6.11.0-1007-oem", .ubuntu),
            ("5.15.0-91-lowlatency", .ubuntu), ("6.8.0-1010-raspi", .ubuntu),
            ("5.4.0-1115-azure-fips", .ubuntu), ("6.8.0-45-generic-64k", .ubuntu),
            ("3.2.0-23-virtual", .ubuntu), ("5.15.0-1030-gkeop", .ubuntu),
            // Debian
            ("6.1.0-18-amd64", .debian), ("6.1.0-0.deb11.13-amd64", .debian),
            ("6.1.0-56-cloud-amd64", .debian), ("4.19.0-5-amd64", .debian),
            ("4.9.0-0.bpo.12-amd64", .debian), ("5.10.0-28-686-pae", .debian),
            ("5.10.0-28-rt-arm64", .debian), ("6.12.117+deb12-cloud-amd64", .debian),
            ("6.12.38+deb13-amd64", .debian), ("6.12.12+bpo-arm64", .debian),
            ("6.10.9-amd64", .debian), ("6.1.0-13-armmp-lpae", .debian),
            ("3.16.0-11-amd64", .debian), ("6.1.0-21-powerpc64le", .debian),
            ("6.12.38+deb13-rt-amd64-unsigned", .debian),
            // Amazon
            ("4.14.104-95.84.amzn2.x86_64", .amazonLinux2),
            ("5.10.220-209.869.amzn2.aarch64", .amazonLinux2),
            ("6.1.79-99.167.amzn2023.x86_64", .amazonLinux2023),
            ("6.12.73-95.123.amzn2023.x86_64", .amazonLinux2023),
            // Android
            ("5.10.157-android13-4-00003-gdeadbeef0123-ab10051100", .android),
            ("5.15.41-android13-8-00055-g4f5025129fe8-ab8949913", .android),
            ("6.1.57-android14-11-gabcdef123456", .android),
            ("5.4.147-android12-0-00001-gfc40ab", .android),
            // kernel.org and packages of it
            ("3.10", .mainline), ("6.1.192", .mainline), ("5.15.0", .mainline),
            ("5.2.0-rc1", .mainline), ("6.19.0-rc7", .mainline),
            ("6.8.9-300.fc40.x86_64", .mainline), ("6.11.4-201.fc40.aarch64", .mainline),
            ("5.4.94-1.el7.elrepo.x86_64", .mainline), ("6.17.3-1.el8.elrepo.x86_64", .mainline),
            ("6.9.7-arch1-1", .mainline), ("6.6.36-1-lts", .mainline),
            ("6.6.30-0-lts", .mainline), ("6.5.0-060500-generic", .mainline),
            ("5.19.17-051917-generic", .mainline), ("6.6.0-060600rc1-generic", .mainline),
        ] as [(String, DistributionKernel)])
    func recognises(release: String, distribution: DistributionKernel) throws {
        #expect(DistributionKernel(of: try #require(KernelVersion(release))) == distribution)
    }

    @Test(
        "is unknown where the release may be of somebody else",
        arguments: [
            "6.8.0+", "6.14.0-rc3+", "6.1.50-dirty", "6.1.50-g0123456789ab",
            "6.8.0-00123-gabcdef0", "5.15.133.1-microsoft-standard-WSL2",
            "6.6.87.2-microsoft-standard-WSL2", "6.6.51+rpt-rpi-v8", "6.1.21-v8+",
            "6.8.12-4-pve", "5.15.158-2-pve", "5.4.0-48-k3os", "5.15.0-talos", "6.10.14-linuxkit",
            "6.18.44-fc-v669", "4.14.180-perf+", "4.9.190-perf-gabcdef", "5.15.0-gentoo",
            "6.9.3-76060903-generic", "6.9.7-zen1-1-zen", "6.9.7-hardened1-1-hardened",
            "4.14.0-115.el7a.aarch64", "4.9.241-37.el7.x86_64", "2.6.32-754.35.1.el6.x86_64",
            "3.10.0-962.3.2.lve1.5.65.el7.x86_64", "4.18.0-513.18.1.lve.el8.x86_64",
            "3.10.0-1160.90.1.vz7.200.7", "4.19.91-26.al7.x86_64", "5.10.134-16.al8.x86_64",
            "5.10.0-60.18.0.50.oe2203.x86_64", "4.14.232-176.381.amzn1.x86_64",
            "6.9.1-1-default", "4.4.0-3-default", "6.4.0-default", "5.15.0-91-mine",
            "5.15.7-91-generic", "5.15.0-generic", "6.1.0-18-amd64-mine", "6.1.0-18-amd65",
            "6.1.0-0.x.2-amd64", "6.1.0+foo-amd64", "6.1.0-amd64-", "6.1.0-", "6.1.0--",
            "6.1.0-el8",
            "6.1.0-android", "6.1.0-android14", "6.1.0-android-4-x", "6.1.0-rcx", "6.1.0.fc",
            "6.5.0-060500x-generic", "6.1.0-1-2-3", "5.15.0-91000-generic",
        ])
    func unknown(release: String) throws {
        #expect(DistributionKernel(of: try #require(KernelVersion(release))) == .unknown)
    }
}
