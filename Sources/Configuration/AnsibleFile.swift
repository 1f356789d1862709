internal import Evidence
internal import YAMLReader

/// Reads playbooks, lists of tasks, and files of variables of Ansible.
struct AnsibleFile {
    /// What surrounds a task.
    private struct Surroundings {
        var conditions: [String] = []
        var ignoresErrors = false
    }

    private var settings: SettingCollector
    private var conditions: [String: Int] = [:]
    private var plays = 0
    private var rounds = 0
    private var isCut = false

    /// Most rounds of loops that are followed in a file.
    private static let roundLimit = 20_000

    private init(_ source: SourceLines) {
        settings = SettingCollector(source, kind: .ansible)
    }

    /// What the documents set; `nil` when they have no place for settings.
    static func read(_ documents: [YAMLNode], source: SourceLines) -> ConfigurationFile? {
        var reader = AnsibleFile(source)
        for root in documents { reader.readDocument(root) }
        guard reader.settings.hasSettings || !reader.settings.file.diagnostics.isEmpty else {
            return nil
        }
        return reader.settings.finished()
    }

    private mutating func readDocument(_ root: YAMLNode) {
        guard let items = root.items else { return readVariables(root, isNamed: false) }
        readTasks(items, Surroundings())
    }

    // MARK: Plays and tasks

    private static let sections = [
        "vars", "pre_tasks", "roles", "tasks", "post_tasks", "handlers",
    ]
    private static let blocks = ["block", "rescue", "always"]

    private mutating func readTasks(_ nodes: [YAMLNode], _ surroundings: Surroundings) {
        for node in nodes {
            guard let task = YAMLMapping(node) else { continue }
            settings.diagnoseTemplateKeys(of: task)
            if task["hosts"] != nil {
                readPlay(task)
            } else if task["block"] != nil {
                readBlock(task, surroundings)
            } else {
                let count = settings.file.assignments.count
                readTask(task, surroundings)
                settings.rememberEntry(at: node.mark, since: count)
            }
        }
    }

    private mutating func readPlay(_ play: YAMLMapping) {
        plays += 1
        settings.owner = plays
        for section in Self.sections {
            guard let node = play[section] else { continue }
            if section == "vars" || section == "roles" {
                readVariables(node, isNamed: false)
            } else {
                readTasks(node.items ?? [], surroundings(of: play, in: Surroundings()))
            }
        }
    }

    private mutating func readBlock(_ block: YAMLMapping, _ outer: Surroundings) {
        var inner = surroundings(of: block, in: outer)
        if let variables = block["vars"] { readVariables(variables, isNamed: false) }
        for name in Self.blocks {
            guard let node = block[name] else { continue }
            if name == "rescue" { inner.conditions.append("rescue \(node.mark)") }
            readTasks(node.items ?? [], inner)
            if name == "rescue" { inner.conditions.removeLast() }
        }
    }

    private func surroundings(of node: YAMLMapping, in outer: Surroundings) -> Surroundings {
        var result = outer
        if let condition = node["when"] {
            let texts = (condition.items ?? [condition]).compactMap(\.text)
            result.conditions += texts.filter { $0 != "true" }
        }
        if let text = node["ignore_errors"]?.text, Self.isTrue(text) { result.ignoresErrors = true }
        return result
    }

    private mutating func readTask(_ task: YAMLMapping, _ outer: Surroundings) {
        let inner = surroundings(of: task, in: outer)
        settings.condition = condition(inner.conditions)
        defer { settings.condition = 0 }
        for pair in task.pairs {
            guard let name = pair.key.text else { continue }
            switch Self.module(name) {
            case "sysctl": readSysctl(pair.value, task, inner)
            case "shell", "command", "raw": readCommand(pair.value, task, inner)
            case "copy", "blockinfile", "lineinfile": readContent(pair.value, task)
            case "set_fact", "vars": readVariables(pair.value, isNamed: false)
            case "action", "local_action": readAction(pair.value, task, inner)
            default: continue
            }
        }
        // A list of settings among tasks, for a role that takes such files.
        readVariable(task)
    }

    private static func module(_ name: String) -> Substring {
        for prefix in ["ansible.builtin.", "ansible.posix.", "ansible.legacy."]
        where name.hasPrefix(prefix) { return name.dropFirst(prefix.count) }
        return name[...]
    }

    /// `action: sysctl name=... value=...`, the form of old playbooks.
    private mutating func readAction(
        _ node: YAMLNode, _ task: YAMLMapping, _ surroundings: Surroundings
    ) {
        guard let module = node.text?.split(separator: " ").first ?? node["module"]?.text?[...],
            Self.module(String(module)) == "sysctl"
        else { return }
        readSysctl(node, task, surroundings)
    }

    private mutating func condition(_ texts: [String]) -> Int {
        guard !texts.isEmpty else { return 0 }
        let name = texts.joined(separator: "\n")
        if let known = conditions[name] { return known }
        conditions[name] = conditions.count + 1
        return conditions.count
    }

    /// The rounds of a task, one when it has no loop; a loop over a list that is made elsewhere
    /// has one in which the item is unknown.
    private mutating func rounds(of task: YAMLMapping) -> [AnsibleItem?] {
        guard let items = AnsibleItem.items(of: task), !items.isEmpty else { return [nil] }
        let left = Self.roundLimit - rounds
        rounds += min(left, items.count)
        if items.count > left, !isCut {
            isCut = true
            settings.diagnose("only the first \(Self.roundLimit) rounds of loops are judged")
        }
        return items.prefix(left).map { $0 }
    }

    // MARK: Modules

    private mutating func readSysctl(
        _ node: YAMLNode, _ task: YAMLMapping, _ surroundings: Surroundings
    ) {
        let arguments = AnsibleArguments(node, of: task)
        guard let name = arguments["name", "key"] else { return }
        settings.hasSettings = true
        guard let text = name.text, text.utf8.count <= AnsibleItem.longest else { return }
        for item in rounds(of: task) {
            let spelling: String
            let mark: Mark
            switch AnsibleItem.render(text, in: item) {
            case .text(let rendered):
                spelling = rendered
                mark = rendered == text ? name.mark : item?.mark ?? name.mark
            case .node(let node):
                guard let text = node.text else { continue }
                spelling = text
                mark = node.mark
            case .omitted: continue
            case .unknown:
                // The part before a template may tell the family; without one nothing is known.
                guard text.hasPrefix("net.") else { continue }
                spelling = text
                mark = name.mark
            }
            guard let value = value(of: arguments, in: item) else { continue }
            let excused = AnsibleItem.text(of: arguments["ignoreerrors"], in: item)
            settings.add(
                spelling, value, at: mark,
                ignoresErrors: surroundings.ignoresErrors || excused.map(Self.isTrue) ?? false)
        }
    }

    /// The value that a round of the task sets; `nil` when it sets none.
    private func value(of arguments: AnsibleArguments, in item: AnsibleItem?) -> Assignment.Value? {
        guard let argument = arguments["value", "val"] else { return nil }
        let value: Assignment.Value?
        if let text = argument.text, text.utf8.count > AnsibleItem.longest {
            value = .template("")
        } else if let text = argument.text, Template.isTemplate(text) {
            switch AnsibleItem.render(text, in: item) {
            case .text(let rendered): value = SettingText.ansible(text: rendered)
            case .node(let node): value = SettingText.ansible(node)
            case .omitted: value = nil
            case .unknown: value = .template(text)
            }
        } else if let node = argument.node {
            value = SettingText.ansible(node)
        } else {
            value = argument.text.map { SettingText.ansible(text: $0) }
        }
        guard let state = arguments["state"]?.text else { return value }
        switch AnsibleItem.render(state, in: item) {
        case .text("absent"): return nil
        case .node(let node) where node.text == "absent": return nil
        case .text, .node, .omitted: return value
        // Whether the setting is there at all depends on something.
        case .unknown: return value.map { .template($0.text) }
        }
    }

    private mutating func readCommand(
        _ node: YAMLNode, _ task: YAMLMapping, _ surroundings: Surroundings
    ) {
        let arguments = AnsibleArguments(node, of: task)
        let excuse = { (assignment: inout Assignment) in
            assignment.ignoresErrors = assignment.ignoresErrors || surroundings.ignoresErrors
        }
        if let words = arguments["argv"]?.node?.items {
            settings.embedCommand(words, adjust: excuse)
        }
        guard let command = arguments["cmd", "_raw_params"]?.node ?? arguments.free,
            let text = command.text, Self.maySet(text)
        else { return }
        for item in rounds(of: task) {
            guard let item, case .text(let rendered) = AnsibleItem.render(text, in: item),
                rendered != text
            else {
                return settings.embed(command, read: ShellFile.read, adjust: excuse)
            }
            settings.embed(
                command, text: rendered, at: item.mark, read: ShellFile.read,
                adjust: excuse)
        }
    }

    /// Whether a command is worth being read: nearly every one is about something else.
    private static func maySet(_ command: String) -> Bool {
        command.contains("sysctl") || command.contains("/proc/sys/")
    }

    /// Text that goes to sysctl.conf or a file of sysctl.d.
    private mutating func readContent(_ node: YAMLNode, _ task: YAMLMapping) {
        let arguments = AnsibleArguments(node, of: task)
        guard let path = arguments["dest", "path", "destfile", "name"]?.text,
            Self.isSysctlFile(path), arguments["state"]?.text != "absent",
            let content = arguments["content", "block", "line"], let text = content.text
        else { return }
        guard Template.isTemplate(text) else { return embed(content, of: node, text) }
        for item in rounds(of: task) {
            if let item, case .text(let rendered) = AnsibleItem.render(text, in: item) {
                settings.embed(
                    content.node ?? node, text: rendered, at: item.mark, read: Self.readSysctlFile)
            } else if let item, case .node(let line) = AnsibleItem.render(text, in: item) {
                settings.embed(line, read: Self.readSysctlFile)
            } else if item == nil {
                embed(content, of: node, text)
            }
        }
    }

    private mutating func embed(
        _ content: AnsibleArguments.Argument, of node: YAMLNode, _ text: String
    ) {
        settings.embed(
            content.node ?? node, text: text, at: content.node == nil ? content.mark : nil,
            read: Self.readSysctlFile)
    }

    private static func readSysctlFile(_ source: SourceLines) -> ConfigurationFile {
        SysctlFile.read(source)
    }

    private static func isSysctlFile(_ path: String) -> Bool {
        path.contains("sysctl")
            && (path.contains("sysctl.d/") || path.hasSuffix(".conf") || Template.isTemplate(path))
    }

    private static func isTrue(_ text: String) -> Bool {
        SettingText.ansible(text: text) == .text("1")
    }

    // MARK: Variables

    /// Finds settings in variables: mappings from key to value, lists of mappings with a name and
    /// a value, lists of `key=value`.
    private mutating func readVariables(_ node: YAMLNode, isNamed: Bool) {
        switch node.content {
        case .scalar: return
        case .sequence(let items):
            settings.condition = collectionCondition(at: node.mark)
            for item in items { readVariables(item, at: node.mark, isNamed: isNamed) }
        case .mapping:
            guard let mapping = YAMLMapping(node) else { return }
            settings.diagnoseTemplateKeys(of: mapping)
            if readVariable(mapping) || readFile(mapping) { return }
            for pair in mapping.pairs {
                guard let name = pair.key.text else { continue }
                if isSetting(name, pair.value, isNamed: isNamed) {
                    settings.condition = collectionCondition(at: node.mark)
                    readSetting(pair.key, name, pair.value)
                } else {
                    readVariables(
                        pair.value, isNamed: isNamed || name.lowercased().contains("sysctl"))
                }
            }
        }
        settings.condition = 0
    }

    private mutating func readVariables(_ item: YAMLNode, at list: Mark, isNamed: Bool) {
        guard let text = item.text else {
            readVariables(item, isNamed: isNamed)
            settings.condition = collectionCondition(at: list)
            return
        }
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return }
        let key = SettingText.trimmed(String(text[..<equals]))
        let value = SettingText.trimmed(String(text[text.index(after: equals)...]))
        guard SettingSpelling.isSetting(key, value: value) else { return }
        settings.add(key, SettingText.ansible(text: value), at: item.mark)
    }

    private func isSetting(_ name: String, _ value: YAMLNode, isNamed: Bool) -> Bool {
        if SettingSpelling.isSetting(name, value: value.text ?? YAMLMapping(value)?["value"]?.text)
        {
            return true
        }
        // In a mapping that is named for settings a misspelt one is still one.
        return isNamed && name.contains(".") && SettingSpelling.hasForm(name) && value.text != nil
            && !name.hasSuffix(".conf")
    }

    private mutating func readSetting(_ key: YAMLNode, _ name: String, _ value: YAMLNode) {
        var value = value
        if let mapping = YAMLMapping(value), let inner = mapping["value"] {
            guard mapping.first(of: "state", "ensure")?.text != "absent" else { return }
            value = inner
        }
        guard let value = SettingText.ansible(value) else { return }
        settings.add(name, value, at: key.mark)
    }

    /// Reads a mapping that is one setting: a name and a value.
    @discardableResult
    private mutating func readVariable(_ mapping: YAMLMapping) -> Bool {
        guard let value = mapping.first(of: "value", "val"),
            let name = mapping.first(of: "name", "key", "sysctl", "param", "parameter", "option"),
            let text = name.text, SettingSpelling.isSetting(text, value: value.text)
        else { return false }
        settings.hasSettings = true
        guard mapping["state"]?.text != "absent", let value = SettingText.ansible(value) else {
            return true
        }
        let excused = mapping.first(of: "ignoreerrors", "ignore_errors")?.text.map(Self.isTrue)
        settings.add(text, value, at: name.mark, ignoresErrors: excused ?? false)
        return true
    }

    /// Reads a mapping that is a file to be written, as cloud-init and several roles have it.
    private mutating func readFile(_ mapping: YAMLMapping) -> Bool {
        guard let path = mapping.first(of: "path", "dest")?.text, Self.isSysctlFile(path),
            let content = mapping["content"], content.text != nil
        else { return false }
        settings.embed(content, read: Self.readSysctlFile)
        return true
    }

    /// Two collections of variables may be used in two places, or one of them nowhere.
    private mutating func collectionCondition(at mark: Mark) -> Int {
        condition(["collection \(mark)"])
    }
}

extension AnsibleItem {
    /// The text of an argument in a round; `nil` when it is not there or nobody knows it.
    static func text(of argument: AnsibleArguments.Argument?, in item: AnsibleItem?) -> String? {
        guard let text = argument?.text else { return nil }
        switch render(text, in: item) {
        case .text(let text): return text
        case .node(let node): return node.text
        case .omitted, .unknown: return nil
        }
    }
}
