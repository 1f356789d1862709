import Configuration
import Evidence
import Testing

@Suite("SysctlFile")
struct SysctlFileTests {
    @Test("reads names, values and places as the loaders do")
    func assignments() throws {
        let file = try configuration(
            """
            # comment = 1
              net.ipv4.tcp_sack\t=  1\u{20}
            -net/ipv4/conf/eth0.7/rp_filter = 2
            net.ipv4.conf.*.forwarding = 0
            -net.ipv4.conf.lo.forwarding
            ; other = 2
            net.ipv4.tcp_rmem = 1 2 = 3
            """)
        #expect(
            file.summary == [
                "2: net.ipv4.tcp_sack = 1", "3: net.ipv4.conf.eth0/7.rp_filter = 2",
                "4: net.ipv4.conf.*.forwarding = 0", "5: net.ipv4.conf.lo.forwarding",
                "7: net.ipv4.tcp_rmem = 1 2 = 3",
            ])
        #expect(file.assignments.map(\.place.column) == [3, 2, 1, 2, 1])
        #expect(file.assignments.map(\.ignoresErrors) == [false, true, false, false, false])
        #expect(file.assignments.map(\.isPattern) == [false, false, true, false, false])
        #expect(file.assignments[0].spelling == "net.ipv4.tcp_sack")
        #expect(file.notes.isEmpty)
    }

    @Test(
        "says what a line that sets nothing means",
        arguments: [
            ("net.ipv4.tcp_sack 1", "net.ipv4.tcp_sack = 1"),
            ("net.ipv4.tcp_rmem: 4096 87380  6291456", "net.ipv4.tcp_rmem = 4096 87380 6291456"),
            ("net/ipv4/ip_forward : 1", "net/ipv4/ip_forward = 1"),
            ("sysctl -w net.core.somaxconn=1024", "net.core.somaxconn = 1024"),
            (
                "sudo sysctl -qw net.ipv4.tcp_rmem='4096 1 2'", "net.ipv4.tcp_rmem = 4096 1 2"
            ),
            ("echo 1 > /proc/sys/net/ipv4/ip_forward", "/proc/sys/net/ipv4/ip_forward = 1"),
            ("echo 'net.ipv4.ip_forward = 1' >> /etc/sysctl.conf", "net.ipv4.ip_forward = 1"),
            ("net.ipv4. tcp_sack = 1", "net.ipv4.tcp_sack = 1"),
        ])
    func suggestions(line: String, meant: String) throws {
        let file = try configuration("net.core.rmem_max = 1\n\(line)\n")
        #expect(file.summary == ["1: net.core.rmem_max = 1"])
        #expect(file.remarks == ["2: not_assignment \(meant)"])
    }

    @Test(
        "notes a line that sets nothing and suggests nothing for it",
        arguments: [
            "[sysctl]", "~", "EOF", "cat << EOF > /etc/sysctl.conf", "sysctl -p", "-p", "-----",
            "see /etc/init.d/procps for more", "some thing = 1", "= 1",
            "x!#$y.z = 1", "sysctl -w a.b=1 c.d=2", "sysctl -w net.core.rmem_max=$SIZE",
            "-p /etc/sysctl.d/x.conf", "net.ipv4.tcp_sack", "http://example.com/a.html",
        ])
    func notAssignments(line: String) throws {
        let file = try configuration("\(line)\n")
        #expect(file.summary.isEmpty)
        #expect(file.remarks == ["1: not_assignment"])
    }

    @Test("keeps lines apart that end with a backslash, as the loaders do")
    func continuation() throws {
        let file = try configuration("net.ipv4.ip_local_port_range = 20000 \\\n60000\n")
        #expect(file.summary == ["1: net.ipv4.ip_local_port_range = 20000 \\"])
        #expect(file.remarks == ["2: not_assignment"])
        #expect(file.notes[0].detail == "no loader joins lines at a backslash")
    }

    @Test(
        "takes quotes around names and lines away in what it suggests",
        arguments: [
            ("\"net.ipv4.tcp_sack\" = 1", "net.ipv4.tcp_sack = 1"),
            ("'net.ipv4.tcp_sack = 1'", "net.ipv4.tcp_sack = 1"),
        ])
    func quotes(line: String, meant: String) throws {
        let file = try configuration(line)
        #expect(file.summary.isEmpty)
        #expect(file.remarks == ["1: quoted \(meant)"])
    }

    @Test("finds the characters that nobody sees")
    func unseen() throws {
        let file = try configuration(
            """
            \u{200b}net.ipv4.tcp_sack = 1
            \u{200b}
            \u{200b}# comment
            net.ipv4.tcp_dsack\u{a0}= 1
            net.core.somaxconn = 1\u{200b}
            net.core.rmem_max = 1 # \u{1f469}\u{200d}\u{1f4bb}
            """)
        #expect(
            file.remarks == [
                "1: invisible net.ipv4.tcp_sack = 1", "2: invisible", "3: invisible",
                "4: invisible net.ipv4.tcp_dsack = 1", "5: invisible",
            ])
        #expect(file.notes.map(\.detail) == ["U+200B", "U+200B", "U+200B", "U+00A0", "U+200B"])
        #expect(file.notes.map(\.place.column) == [1, 1, 1, 19, 23])
        #expect(file.assignments.map(\.place.line) == [5, 6])
    }

    @Test("knows that a byte order mark hides the first line from the loaders")
    func byteOrderMark() throws {
        let file = try configuration("\u{feff}net.ipv4.tcp_sack = 1\nnet.ipv4.tcp_dsack = 1\n")
        #expect(file.summary == ["2: net.ipv4.tcp_dsack = 1"])
        #expect(file.remarks == ["1: byte_order_mark"])
        #expect(file.notes[0].detail == "the loaders do not find 'net.ipv4.tcp_sack' behind it")
    }

    @Test("judges a file with stray bytes all the same")
    func strayBytes() throws {
        let bytes = Array("net.ipv4.tcp_sack = 1\0\nnet.core.rmem_max = 1".utf8) + [0xff, 10]
        guard case .file(let file) = readConfiguration(bytes, path: "/etc/sysctl.conf") else {
            Issue.record("it is not read")
            return
        }
        #expect(file.assignments.map(\.key) == ["net.ipv4.tcp_sack", "net.core.rmem_max"])
        #expect(file.remarks == ["1: not_text", "2: not_text"])
        #expect(file.notes[1].detail == "bytes that are not UTF-8")
    }

    @Test("counts lines that end with a carriage return once, and keeps it out of values")
    func carriageReturns() throws {
        let file = try configuration("net.ipv4.tcp_sack = 1\r\n\r\nnet.core.rmem_max = 2\n")
        #expect(file.summary == ["1: net.ipv4.tcp_sack = 1", "3: net.core.rmem_max = 2"])
        #expect(file.remarks == ["1: carriage_return"])
        #expect(file.notes[0].detail == "2 lines")
    }

    @Test(
        "takes nothing of a line in which a loader sees another, and says so",
        arguments: [
            "net.ipv4.tcp_retries2 = 12\rnet.ipv4.tcp_sack = 0\n", "# a\rnet.ipv4.tcp_sack = 0\r\n",
            "net.ipv4.tcp_sack = 0\0net.ipv4.tcp_dsack = 0",
        ])
    func cutLine(text: String) throws {
        let file = try configuration(text + "\nnet.core.rmem_max = 2\n")
        #expect(file.assignments.map(\.key) == ["net.core.rmem_max"])
        #expect(file.notes.map(\.kind).filter { $0 != .carriageReturn } == [.notText])
    }

    @Test("binds a suppression to the next line that is no comment, also behind the last one")
    func ignores() throws {
        let file = try configuration(
            """
            # tcplint: ignore=TW008 reason="load test"

            # why
            net.ipv4.tcp_fin_timeout = 5
            # tcplint: ignore
            ; tcplint: ignore=BUF reason=x
            """)
        #expect(file.ignores.map(\.line) == [4, 7])
        #expect(file.ignores.map(\.place.line) == [1, 6])
        #expect(file.remarks == ["5: malformed_ignore"])
    }

    // MARK: Templates

    @Test("takes no control line of a template for a mistake")
    func controlLines() throws {
        let file = try configuration(
            """
            {# several
               lines = of comment
            #}
            {%- if one %}
            net.ipv4.tcp_sack = {{ sack }}
            {% endif %}{% for line in lines %}
            {{ line }}
            {% endfor %}
            <% if @x -%>
            net.core.rmem_max = <%= @size %>
            <% end %>
            {{- range .Values.sysctls }}
            net.ipv4.conf.{{ .name }}.rp_filter = 1
            {{- end }}
            net.core.wmem_max = @SIZE@
            """, at: "roles/x/templates/sysctl.d/50-x.conf.j2")
        #expect(
            file.summary == [
                "5: net.ipv4.tcp_sack = <{{ sack }}>", "10: net.core.rmem_max = <<%= @size %>>",
                "13: net.ipv4.conf.{{ .name }}.rp_filter = 1", "15: net.core.wmem_max = <@SIZE@>",
            ])
        #expect(file.remarks.isEmpty)
    }

    @Test("leaves a value open that depends on which branch of a template is taken")
    func branches() throws {
        let file = try configuration(
            """
            {% if big %}
            net.core.rmem_max = 2
            net.core.wmem_max = 4
            {% else %}
            net.core.rmem_max = 1
            {% endif %}
            net.core.wmem_max = 4
            net.core.somaxconn = 1
            net.core.somaxconn = 2
            """, at: "sysctl.conf.j2")
        #expect(
            file.summary == [
                "2: net.core.rmem_max = <2>", "3: net.core.wmem_max = 4",
                "5: net.core.rmem_max = <1>", "7: net.core.wmem_max = 4",
                "8: net.core.somaxconn = 1", "9: net.core.somaxconn = 2",
            ])
    }

    @Test("goes on behind a comment of a template that nothing closes")
    func unclosed() throws {
        let file = try configuration("{# open\nnet.ipv4.tcp_sack = 1\n")
        #expect(file.summary == ["2: net.ipv4.tcp_sack = 1"])
        #expect(file.remarks.isEmpty)
    }
}
