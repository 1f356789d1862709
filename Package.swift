// swift-tools-version: 6.2

import PackageDescription

// Targets stand in the order of their arrows: each imports only from those above it.
let package = Package(
    name: "tcplint",
    products: [
        .executable(name: "tcplint", targets: ["tcplint"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibNL", pkgConfig: "libnl-3.0", providers: [.apt(["libnl-3-dev"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "CNetlink"),
        .target(name: "Netlink", dependencies: ["CLibNL", "CNetlink"]),
        .target(name: "Sysctl"),
        .target(name: "Loaders", dependencies: ["Sysctl"]),
        .target(name: "PortSharing"),
        .target(name: "Evidence", dependencies: ["Sysctl"]),
        .target(name: "Expressions"),
        .target(name: "YAMLReader", dependencies: ["CYAML"]),
        .target(
            name: "Configuration", dependencies: ["Sysctl", "Loaders", "Evidence", "YAMLReader"]),
        .target(
            name: "Rules",
            dependencies: ["Sysctl", "Evidence", "Expressions", "YAMLReader", "Configuration"]),
        .target(name: "BuiltinRules", dependencies: ["Rules", "Evidence", "Sysctl"]),
        .target(
            name: "Engine",
            dependencies: [
                "Rules", "Configuration", "Evidence", "Expressions", "Loaders", "Sysctl",
            ]),
        .target(
            name: "Fix",
            dependencies: ["Engine", "Rules", "Configuration", "Evidence", "Loaders", "Sysctl"]),
        .target(
            name: "Reporters",
            dependencies: [
                "Fix", "Engine", "Rules", "Evidence", "Expressions", "Loaders", "PortSharing",
                "Sysctl",
            ]),
        .target(
            name: "Collect",
            dependencies: ["CNetlink", "Netlink", "Sysctl", "Evidence", "Loaders", "PortSharing"]),
        .target(name: "Apply", dependencies: ["Sysctl"]),
        .executableTarget(
            name: "tcplint",
            dependencies: [
                "Apply", "Collect", "Reporters", "Fix", "Engine", "BuiltinRules", "Rules",
                "Configuration",
                "Evidence", "Loaders", "PortSharing", "Sysctl", "YAMLReader", "Expressions",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "tcplint-dev",
            dependencies: [
                "Rules", "Sysctl", "Evidence", "YAMLReader",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(name: "TestSupport", dependencies: ["Evidence"], path: "Tests/TestSupport"),
        .testTarget(name: "NetlinkTests", dependencies: ["Netlink", "CNetlink"]),
        .testTarget(name: "ExpressionsTests", dependencies: ["Expressions"]),
        .testTarget(name: "YAMLReaderTests", dependencies: ["YAMLReader"]),
        .testTarget(
            name: "CollectTests",
            dependencies: [
                "CNetlink", "Collect", "Netlink", "Evidence", "PortSharing", "TestSupport",
            ]),
        .testTarget(name: "SysctlTests", dependencies: ["Sysctl"]),
        .testTarget(name: "PortSharingTests", dependencies: ["PortSharing"]),
        .testTarget(name: "LoadersTests", dependencies: ["Collect", "Loaders", "TestSupport"]),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: [
                "BuiltinRules", "Configuration", "Evidence", "Sysctl", "TestSupport", "YAMLReader",
            ]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "TestSupport"]),
        .testTarget(
            name: "RulesTests",
            dependencies: [
                "BuiltinRules", "Engine", "Evidence", "Expressions", "Netlink", "Rules",
                "Sysctl", "YAMLReader",
            ]),
        .testTarget(
            name: "EngineTests",
            dependencies: [
                "BuiltinRules", "Engine", "Evidence", "Expressions", "Rules", "Sysctl",
                "YAMLReader",
            ]),
        .testTarget(
            name: "FixTests",
            dependencies: [
                "BuiltinRules", "Configuration", "Engine", "Evidence", "Fix", "Loaders", "Rules",
                "Sysctl", "TestSupport",
            ]),
        .testTarget(name: "ApplyTests", dependencies: ["Apply", "TestSupport"]),
        .testTarget(
            name: "ReportersTests",
            dependencies: [
                "BuiltinRules", "Configuration", "Engine", "Evidence", "PortSharing", "Reporters",
                "Rules", "Sysctl", "TestSupport",
            ]),
        .testTarget(name: "DevelopmentTests", dependencies: ["tcplint-dev", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["TestSupport", "Evidence"]),
        .testTarget(
            name: "KernelTests",
            dependencies: [
                "BuiltinRules", "Evidence", "Expressions", "Rules", "Sysctl", "TestSupport",
            ]),
        .testTarget(name: "FaultTests", dependencies: ["TestSupport", "Evidence"]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzer has no main of its own; only 'make fuzz' builds it.
if Context.environment["TCPLINT_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "tcplint-fuzz",
            dependencies: [
                "BuiltinRules", "Collect", "Configuration", "Engine", "Evidence", "Expressions",
                "Netlink", "Rules", "Sysctl", "YAMLReader",
            ], path: "Benchmarks/fuzz", exclude: ["run.sh"]))
}

// What runs once a process, if at all: the size of the one file that is shipped counts for more.
let compact: Set = [
    "Apply", "BuiltinRules", "Collect", "Configuration", "Evidence", "Fix", "Loaders",
    "PortSharing", "Reporters", "YAMLReader", "tcplint",
]

for target in package.targets where target.type != .system && target.name != "CNetlink" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
    if compact.contains(target.name) {
        target.swiftSettings?.append(.unsafeFlags(["-Osize"], .when(configuration: .release)))
    }
}
