// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules

extension Builtin {
    static var ruleTable: [RuleDefinition] {
        var rules: [RuleDefinition] = []
        rules += rulesBUF
        rules += rulesCC
        rules += rulesCFG
        rules += rulesCT
        rules += rulesFOLK
        rules += rulesFWD
        rules += rulesIDLE
        rules += rulesKEEP
        rules += rulesLIM
        rules += rulesLISTEN
        rules += rulesLOSS
        rules += rulesMIX
        rules += rulesMTU
        rules += rulesNEIGH
        rules += rulesOBS
        rules += rulesPORT
        rules += rulesSEC
        rules += rulesTFO
        rules += rulesTS
        rules += rulesTW
        return rules
    }
}
