import Loaders
import Testing

@Suite(
    "The model beside the loaders of this machine",
    .enabled(
        if: RealLoaders.areHere,
        "needs root, systemd-sysctl, sysctl, unshare, runuser and /etc/sysctl.conf"),
    .serialized)
struct DifferentialTests {
    @Test("random trees end as under the real loaders", arguments: [UInt64(3)])
    func agrees(seed: UInt64) throws {
        var random = RandomTree(seed: seed)
        let trees = (0..<500).map { _ in random.nodes() }
        let start = KernelModel(interfaces: RealLoaders.interfaces).settled
        let (keys, outcomes) = try RealLoaders.run(trees, watching: start)
        #expect(!keys.isEmpty)
        for (tree, outcome) in zip(trees, outcomes) {
            for options in [LoaderOptions.systemd(252), .procps(2)] {
                let real = try #require(outcome[options.loader])
                let model = self.outcome(tree, keys: keys, options: options)
                #expect(
                    Self.differences(model, real) == [],
                    "\(options.loader): \(Self.shown(tree))")
            }
        }
    }

    private func outcome(
        _ tree: [String: ConfigurationTree.Node], keys: [String], options: LoaderOptions
    ) -> RealLoaders.Outcome {
        var kernel = KernelModel(interfaces: RealLoaders.interfaces)
        kernel.touchAll()
        let result = EffectiveConfiguration(
            of: ConfigurationTree(tree), keys: keys, options: options, answer: KernelModel.answer)
        for write in result.writes {
            kernel.write(
                kernel.plain(write.path), write.value,
                skipsEqual: options.loader == .systemd)
        }
        return RealLoaders.Outcome(status: Int(result.exitStatus), values: kernel.settled)
    }

    private static func differences(
        _ model: RealLoaders.Outcome, _ real: RealLoaders.Outcome
    ) -> [String] {
        let paths = Set(model.values.keys).union(real.values.keys).sorted()
        return paths.filter { model.values[$0] != real.values[$0] }.map { path in
            "\(path): model \(model.values[path] ?? "none"), real \(real.values[path] ?? "none")"
        } + (model.status == real.status ? [] : ["status: real \(real.status)"])
    }

    private static func shown(_ tree: [String: ConfigurationTree.Node]) -> String {
        tree.sorted { $0.key < $1.key }.map { path, node in
            switch node {
            case .file(let bytes):
                "\(path): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
            default: "\(path): \(node)"
            }
        }.joined(separator: "\n")
    }
}
