import Configuration
import Evidence
import Testing

@Suite("Ansible files")
struct AnsibleFileTests {
    // MARK: The module

    @Test(
        "every name and form of the module sets a value, on the line of its name",
        arguments: [
            ("- sysctl:\n    name: net.core.somaxconn\n    value: 5", 2),
            ("- ansible.posix.sysctl: {value: '5', key: net.core.somaxconn}", 1),
            ("- ansible.builtin.sysctl:\n    val: 5\n    name: net.core.somaxconn", 3),
            ("- sysctl: name=net.core.somaxconn value=5 state=present", 1),
            ("- sysctl: name=\"net.core.somaxconn\" value='5' sysctl_set=yes", 1),
            ("- sysctl:\n  args:\n    name: net.core.somaxconn\n    value: 5", 3),
            ("- action: sysctl name=net.core.somaxconn value=5", 1),
            ("- sysctl: {name: net/core/somaxconn, value: 5}", 1),
            ("- name: x\n  ansible.posix.sysctl:\n    <<: {name: net.core.somaxconn, value: 5}", 3),
        ])
    func forms(text: String, line: Int) {
        #expect(YAMLText(text).settings == ["\(line) net.core.somaxconn=5"])
        #expect(YAMLText(text).file?.kind == .ansible)
    }

    @Test("the place is that of the name, with the whole line")
    func place() {
        let file = YAMLText("- sysctl:\n    name: 'net.core.somaxconn' # why\n    value: 5").file
        #expect(
            file?.assignments.map(\.place) == [
                SourcePlace(
                    file: "t.yml", line: 2, column: 11,
                    text: "    name: 'net.core.somaxconn' # why")
            ])
    }

    @Test(
        "a value becomes the text that the module writes",
        arguments: [
            ("yes", "1"), ("'on'", "1"), ("True", "1"), ("no", "0"), ("\"false\"", "0"),
            ("1", "1"), ("0", "0"), ("010", "8"), ("1_000", "1000"), ("0x10", "16"),
            ("0b11", "3"), ("1:30", "90"), ("'010'", "010"), ("!!str 010", "010"), ("+5", "5"),
            ("-1", "-1"), ("1.50", "1.5"), ("4096 87380 6291456", "4096 87380 6291456"),
            ("' bbr '", "bbr"), ("", ""), ("[4096, 8192]", "[4096, 8192]"), ("['a']", "['a']"),
            ("1e3", "1e3"), ("09", "09"), ("2\n        3", "2 3"),
        ])
    func values(written: String, value: String) {
        let text = "- sysctl:\n    name: net.x\n    value: \(written)\n"
        #expect(YAMLText(text).file?.assignments.map(\.value) == [.text(value)])
    }

    @Test(
        "a value that a template or a vault makes is not known",
        arguments: ["'{{ x }}'", "\"1{{ x }}\"", "!vault 3", "{{ x }}", "['{{ x }}', 1]"])
    func templates(written: String) {
        let text = "- sysctl:\n    name: net.x\n    value: \(written)\n"
        #expect(YAMLText(text).settings.map { $0.prefix(8) } == ["2 net.x~"])
    }

    @Test(
        "a task that removes the setting, or lacks a part, sets nothing",
        arguments: [
            "{name: net.x, value: 1, state: absent}", "{name: net.x}", "{value: 1}",
            "{name: '{{ x }}', value: 1}", "{name: [net.x], value: 1}", "name=net.x state=absent",
            "", "[]",
        ])
    func nothing(arguments: String) {
        #expect(YAMLText("- sysctl: \(arguments)\n").settings == [])
    }

    @Test("a state that a template makes leaves the value open, unless present is its default")
    func templateState() {
        let task = "- sysctl: {name: net.x, value: 1, state: \"{{ STATE }}\"}\n  loop: [1]\n"
        func settings(_ state: String) -> [String] {
            YAMLText(task.replacing("STATE", with: state)).settings
        }
        #expect(settings("s") == ["1 net.x~1"])
        #expect(settings("item.s | default('present')") == ["1 net.x=1"])
        #expect(settings("item.s | default(omit)") == ["1 net.x=1"])
        #expect(settings("item.s | default('absent')") == [])
    }

    @Test(
        "errors are excused by the module, by the task and by its block",
        arguments: [
            ("- sysctl: {name: net.x, value: 1, ignoreerrors: yes}", true),
            ("- sysctl: name=net.x value=1 ignoreerrors=true", true),
            ("- sysctl: {name: net.x, value: 1}\n  ignore_errors: true", true),
            ("- ignore_errors: yes\n  block: [{sysctl: {name: net.x, value: 1}}]", true),
            ("- sysctl: {name: net.x, value: 1, ignoreerrors: '{{ x }}'}", false),
            ("- sysctl: {name: net.x, value: 1}\n  ignore_errors: no", false),
            ("- command: sysctl -e -w net.x=1", true),
            ("- command: sysctl -w net.x=1", false),
        ])
    func excused(text: String, expected: Bool) {
        #expect(YAMLText(text).file?.assignments.map(\.ignoresErrors) == [expected])
    }

    // MARK: Loops

    @Test(
        "a loop over a list in the file sets every item, on the line of its name",
        arguments: [
            (
                "item.name", "item.value", "loop", "{name: net.a, value: 1}",
                "{name: net.b, value: 2}"
            ),
            ("item.k", "item['v']", "with_items", "{k: net.a, v: 1}", "{v: 2, k: net.b}"),
            ("item.0", "item[1]", "loop", "[net.a, 1]", "[net.b, 2]"),
            ("item[\"n\"]", "item.v | string", "with_list", "{n: net.a, v: 1}", "{n: net.b, v: 2}"),
            ("item.a.b", "item.v|int", "loop", "{a: {b: net.a}, v: 1}", "{a: {b: net.b}, v: 2}"),
            ("item.n", "item.v | default(2)", "loop", "{n: net.a, v: 1}", "{n: net.b}"),
        ])
    func loops(name: String, value: String, loop: String, first: String, second: String) {
        let text = """
            - sysctl:
                name: '{{ \(name.replacing("'", with: "''")) }}'
                value: '{{ \(value.replacing("'", with: "''")) }}'
              \(loop):
                - \(first)
                - \(second)
            """
        #expect(YAMLText(text).settings == ["5 net.a=1", "6 net.b=2"])
    }

    @Test("a loop over a mapping, and the name of a loop's variable, are followed")
    func otherLoops() {
        let text = """
            - sysctl: name={{ item.key }} value="{{ item.value }}"
              with_dict:
                net.a: 1
                net.b: yes
            - sysctl: {name: "{{ s.k }}", value: "{{ s.v }}"}
              loop: [{k: net.c, v: 3}]
              loop_control:
                loop_var: s
            """
        #expect(YAMLText(text).settings == ["3 net.a=1", "4 net.b=1", "6 net.c=3"])
    }

    @Test("an item inside a name is put in, lists in lists are unfolded")
    func namesInLoops() {
        let text = """
            - sysctl:
                name: net.ipv4.conf.{{ item }}.rp_filter
                value: 1
              with_items:
                - [all, default]
                - eth0/1
            """
        #expect(
            YAMLText(text).settings == [
                "5 net.ipv4.conf.all.rp_filter=1", "5 net.ipv4.conf.default.rp_filter=1",
                "6 net.ipv4.conf.eth0/1.rp_filter=1",
            ])
    }

    @Test(
        "a loop over a list that is made elsewhere names nothing, and leaves a value open",
        arguments: ["'{{ list }}'", "['{{ list }}']", "[]"])
    func unknownLoops(list: String) {
        func settings(_ name: String) -> [String] {
            YAMLText(
                """
                - sysctl: {name: "\(name)", value: "{{ item.value }}"}
                  with_items: \(list)
                """
            ).settings
        }
        #expect(settings("{{ item.name }}") == [])
        #expect(settings("net.a") == ["1 net.a~{{ item.value }}"])
        #expect(settings("net.{{ item.name }}") == ["1 net.{{ item.name }}~{{ item.value }}"])
    }

    @Test(
        "templates beyond a path and simple filters are left alone",
        arguments: [
            "item.v + 1", "item.v | int * 2", "item | first", "lookup('x', item.v)", "item.v.",
            "other.v", "item.w", "item['v", "item.v | default(item.n)",
        ])
    func unknownExpressions(expression: String) {
        let text = """
            - sysctl:
                name: '{{ item.n }}'
                value: '{{ \(expression.replacing("'", with: "''")) }}'
              loop: [{n: net.a, v: a b}]
            """
        #expect(YAMLText(text).file?.assignments.map(\.value.isTemplate) == [true])
    }

    // MARK: Structure

    @Test("plays, blocks and handlers are read in their order")
    func structure() {
        let text = """
            - hosts: all
              vars: {limits: {net.core.somaxconn: 1}}
              pre_tasks: [{sysctl: {name: net.b, value: 2}}]
              roles: [{role: r, sysctl_config: {net.ipv4.tcp_sack: 3}}]
              tasks:
                - block:
                    - block: [{sysctl: {name: net.d, value: 4}}]
                  rescue: [{sysctl: {name: net.e, value: 5}}]
                  always: [{sysctl: {name: net.f, value: 6}}]
              post_tasks: [{sysctl: {name: net.g, value: 7}}]
              handlers: [{sysctl: {name: net.h, value: 8}}]
            - import_playbook: other.yml
            """
        #expect(
            YAMLText(text).values == [
                "net.core.somaxconn=1", "net.b=2", "net.ipv4.tcp_sack=3", "net.d=4", "net.e=5",
                "net.f=6", "net.g=7", "net.h=8",
            ])
    }

    @Test("each play is a unit of its own, the tasks of one are together")
    func units() {
        let play = "- hosts: a\n  tasks: [{sysctl: {name: net.a, value: 1}}"
        let text = "\(play)]\n\(play), {sysctl: {name: net.b, value: 1}}]\n"
        #expect(
            YAMLText(text).file?.units.map { $0.assignments.map(\.key) } == [
                ["net.a"], ["net.a", "net.b"],
            ])
    }

    @Test("equal conditions are one condition, no condition is none")
    func conditions() {
        let text = """
            - sysctl: {name: net.a, value: 1}
            - sysctl: {name: net.b, value: 1}
              when: x
            - sysctl: {name: net.c, value: 1}
              when: [x]
            - sysctl: {name: net.d, value: 1}
              when: y
            - when: x
              block:
                - sysctl: {name: net.e, value: 1}
                - sysctl: {name: net.f, value: 1}
                  when: y
              rescue:
                - sysctl: {name: net.g, value: 1}
            - sysctl: {name: net.h, value: 1}
            """
        #expect(YAMLText(text).file?.assignments.map(\.condition) == [0, 1, 1, 2, 1, 3, 4, 0])
    }

    // MARK: Commands

    @Test(
        "commands that set something are read",
        arguments: [
            ("sysctl -w net.a=1", ["net.a=1"]), ("/sbin/sysctl -qw net.a=1", ["net.a=1"]),
            ("sudo -n sysctl --write net.a='1 2'", ["net.a=1 2"]),
            ("sysctl net.a=1 net.b=2; sysctl -w net.c=3", ["net.a=1", "net.b=2", "net.c=3"]),
            ("true && sysctl -w net/a=1 2>/dev/null || true", ["net.a=1"]),
            ("echo 1 > /proc/sys/net/a", ["net.a=1"]),
            ("echo -n 1 2 >>/proc/sys/net/a", ["net.a=1 2"]),
            ("echo 1 | sudo tee /proc/sys/net/a > /dev/null", ["net.a=1"]),
            ("bash -c 'sysctl -w net.a=1'", ["net.a=1"]),
            ("A=b timeout 5 sysctl -w \"net.a=1 \\\"2\"", ["net.a=1 \"2"]),
            ("sysctl -w net.a=\\\n1", ["net.a=1"]),
            ("grep x <<< 'sysctl -w net.a=1'", []), ("sysctl -p", []), ("sysctl net.a", []),
            ("sysctl -a | grep net.a=1", []), ("# sysctl -w net.a=1", []),
            ("echo sysctl -w net.a=1", []), ("cat x | tee /proc/sys/net/a", ["net.a="]),
            ("echo 1 > /proc/sys/net/a/b 2>&1", ["net.a.b=1"]), ("sysctl -w '", []),
            ("sh -c \"sh -c 'sysctl -w net.a=1'\"", ["net.a=1"]),
        ])
    func commands(command: String, expected: [String]) {
        let text = "- shell: |\n    # x\n    \(command.replacing("\n", with: "\n    "))\n"
        #expect(YAMLText(text).values == expected)
    }

    @Test("what the shell puts in is not known", arguments: ["$X", "\"${X}\"", "`a`", "$(a)"])
    func expansions(value: String) {
        let settings = YAMLText("- shell: sysctl -w net.a=\(value)\n").file?.assignments
        #expect(settings?.first?.value.isTemplate == true)
    }

    @Test("commands are read in every form, on their own lines")
    func commandForms() {
        let text = """
            - shell: |
                set -e

                sysctl -w net.a=1
                  sysctl -w net.b=2
            - command: sysctl -w net.c=3
            - command:
                cmd: sysctl -w net.d=4
            - command:
                argv:
                  - sysctl
                  - -w
                  - net.e=5 6
            - raw: >
                sysctl -w
                net.f=6
            - command: sysctl -w {{ item }}
              loop:
                - net.g=7
                - "net.h={{ x }}"
            """
        #expect(
            YAMLText(text).settings == [
                "4 net.a=1", "5 net.b=2", "6 net.c=3", "8 net.d=4", "13 net.e=5 6", "15 net.f=6",
                "19 net.g=7",
            ])
    }

    // MARK: Files

    @Test("text for sysctl.conf is read as that, with the lines on which it stands")
    func content() {
        let text = """
            - copy:
                dest: /etc/sysctl.d/50-x.conf
                content: |
                  # tcplint: ignore=TW reason="x"

                  net.a = 1
                    net.b = {{ b }}
                  -net.c=3
                  oops
            - blockinfile:
                path: "{{ sysctl_conf }}"
                block: |-
                  net.d = 4
            - lineinfile: dest=/etc/sysctl.conf line="net.e = 5"
            - lineinfile:
                path: /etc/sysctl.conf
                line: net.f=6
            - copy:
                dest: /etc/sysctl.conf
                content: "net.g=7\\nnet.h=8\\n"
            """
        let read = YAMLText(text)
        #expect(
            read.settings == [
                "6 net.a=1", "7 net.b~{{ b }}", "8 net.c=3", "13 net.d=4", "14 net.e=5",
                "17 net.f=6", "20 net.g=7", "20 net.h=8",
            ])
        #expect(read.file?.assignments.prefix(3).map(\.place.column) == [7, 9, 8])
        #expect(read.file?.assignments.prefix(3).map(\.ignoresErrors) == [false, false, true])
        #expect(read.notes == ["9 not_assignment "])
        #expect(read.file?.ignores.map(\.line) == [6])
    }

    @Test("lines that a loop makes are placed on its items")
    func lines() {
        let text = """
            - lineinfile: {path: /etc/sysctl.conf, line: "{{ item.k }} = {{ item.v }}"}
              with_items:
                - {k: net.a, v: 1}
                - {k: net.b, v: yes}
            - lineinfile:
                path: /etc/sysctl.conf
                line: "{{ item }}"
              loop:
                - net.c=3
            """
        #expect(YAMLText(text).settings == ["3 net.a=1", "4 net.b=True", "9 net.c=3"])
    }

    @Test(
        "other files, and lines that are removed, set nothing",
        arguments: [
            "copy: {dest: /etc/x.conf, content: 'sysctl a = 1'}",
            "copy: {dest: /usr/bin/sysctl-set, content: 'net.a = 1'}",
            "lineinfile: {path: /etc/sysctl.conf, line: net.a=1, state: absent}",
            "template: {dest: /etc/sysctl.conf, src: x.j2}",
        ])
    func otherFiles(task: String) {
        #expect(YAMLText("- \(task)\n").settings == [])
    }

    // MARK: Variables

    @Test("variables that are settings are found, whatever is around them")
    func variables() {
        let text = """
            sysctl_config:
              net.ipv4.tcp_sack: 1
              vm.swappiness: 010
              tcp.typo: 3
              net.ipv4.tcp_ecn: {value: 2, state: present}
            other:
              deep:
                - {name: net.core.somaxconn, value: yes}
                - key: net.ipv4.tcp_dsack
                  val: "{{ x }}"
                - {name: net.ipv4.ip_forward, value: 1, state: absent}
                - net.core.rmem_max=5
                - net.core.wmem_max = 6
            vm.name: web
            net.example.org: 1
            fs.defaultFS: hdfs://x
            kernel.version: "5.4"
            users: [{name: net.admin, value: 1}, a=b]
            """
        #expect(
            YAMLText(text).settings == [
                "2 net.ipv4.tcp_sack=1", "3 vm.swappiness=8", "4 tcp.typo=3",
                "5 net.ipv4.tcp_ecn=2", "8 net.core.somaxconn=1",
                "9 net.ipv4.tcp_dsack~{{ x }}", "12 net.core.rmem_max=5",
                "13 net.core.wmem_max=6",
            ])
    }

    @Test("two collections of variables need not take effect together")
    func collections() {
        let text = """
            a: {net.core.somaxconn: 1, net.ipv4.tcp_sack: 1}
            b: [{name: net.core.somaxconn, value: 2}]
            """
        #expect(YAMLText(text).file?.assignments.map(\.condition) == [1, 1, 2])
    }

    @Test("a key that stands twice is read twice, merge keys bring theirs once")
    func repeatedKeys() {
        let text = """
            base: &base
              net.core.somaxconn: 1
              net.ipv4.tcp_sack: 1
            sysctl_all:
              <<: *base
              net.core.somaxconn: 2
              net.core.somaxconn: 3
            """
        #expect(
            YAMLText(text).settings == [
                "2 net.core.somaxconn=1", "3 net.ipv4.tcp_sack=1", "6 net.core.somaxconn=2",
                "7 net.core.somaxconn=3",
            ])
    }

    @Test("set_fact, the variables of a task, and files of cloud-init are variables, too")
    func variablesInTasks() {
        #expect(
            YAMLText(
                "- set_fact: {sysctl_x: {net.a.b: 1}}\n- include_role: {name: r}\n  vars: {net.core.somaxconn: 2}\n"
            )
            .values == ["net.a.b=1", "net.core.somaxconn=2"])
        let file = """
            write_files:
              - path: /etc/sysctl.d/9.conf
                content: |
                  net.a = 1
            """
        #expect(YAMLText(file).settings == ["4 net.a=1"])
    }

    // MARK: Suppressions

    @Test("a comment above a setting, or above its task, silences it")
    func ignores() {
        let text = """
            # tcplint: ignore=TW008 reason="a"
            - name: x
              sysctl:
                # tcplint: ignore=TW009 reason="b"
                name: net.a
                value: 1
            # tcplint: ignore=TW010
            - sysctl: {name: net.b, value: 1}
            # tcplint: ignore=TW011 reason="c"
            - debug:
            """
        let read = YAMLText(text)
        #expect(read.file?.ignores.map(\.line) == [5, 5, 10])
        #expect(read.file?.ignores.map(\.rules) == [["TW008"], ["TW009"], ["TW011"]])
        #expect(read.notes.map { $0.prefix(18) } == ["7 malformed_ignore"])
    }
}

extension Assignment.Value {
    var isTemplate: Bool {
        if case .template = self { return true }
        return false
    }
}
