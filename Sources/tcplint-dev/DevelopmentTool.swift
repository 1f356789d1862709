internal import ArgumentParser

/// Chores of tcplint's developers; the Makefile names them.
@main
struct DevelopmentTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tcplint-dev",
        abstract: "Chores of tcplint's developers.",
        subcommands: [GenerateCommand.self, CheckCommand.self, NewRuleCommand.self])
}
