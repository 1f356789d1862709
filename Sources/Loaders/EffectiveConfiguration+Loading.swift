extension EffectiveConfiguration {
    /// What a loader makes of a tree on a host that has these settings.
    ///
    /// `keys` are paths below `/proc/sys`. `answer` tells what the kernel says to a value, by path
    /// and value; without it every value is taken for accepted.
    package init(
        of tree: ConfigurationTree, keys: some Sequence<String>, options: LoaderOptions,
        answer: @escaping (_ path: String, _ value: String) -> KernelAnswer = { _, _ in .accepted }
    ) {
        let reader = FileReader(tree, options: options)
        var run = LoaderRun(reader, options: options, tree: SettingTree(keys), answer: answer)
        run.noteRefusals()
        loader = options.loader
        files = reader.files.map { File(path: $0.path, role: $0.role) }
        settings = run.settings
        writes = run.writes
        diagnostics = run.notes.all
        exitStatus = run.hasFailed ? 1 : 0
    }
}
