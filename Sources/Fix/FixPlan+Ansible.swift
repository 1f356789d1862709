internal import Sysctl

extension FixPlan {
    /// Tasks for Ansible that write the settings into a file at `path` and to the kernel.
    package func ansible(by origin: FixOrigin, files: FilePlan) -> String {
        var text = SysctlDocument(lines: [
            .comment("Made by \(origin.tool) for \(origin.host), kernel \(origin.kernel).")
        ]).text
        for module in files.modules {
            text += """
                - name: load \(module) at boot
                  community.general.modprobe:
                    name: \(module)
                    persistent: present

                """
        }
        for change in changes {
            text += SysctlDocument(lines: change.comments.map { .comment($0) }).text
            text += """
                - name: \(Self.quoted("set \(change.key.name)"))
                  ansible.posix.sysctl:
                    name: \(Self.quoted(change.key.name))
                    value: \(Self.quoted(change.value))
                    sysctl_file: \(Self.quoted(files.dropIn))
                    sysctl_set: true
                    state: present

                """
        }
        if changes.isEmpty { text += "[]\n" }
        return text + remarks.text
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in printable(text) {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
