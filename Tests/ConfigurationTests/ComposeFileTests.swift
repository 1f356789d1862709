import Configuration
import Evidence
import Testing

@Suite("Compose files")
struct ComposeFileTests {
    @Test("mappings and lists of settings are read, each service is a unit of its own")
    func services() {
        let text = """
            services:
              a:
                image: a
                sysctls:
                  net.core.somaxconn: 1024
                  net/ipv4/tcp_syncookies: "0"
              b:
                image: b
                sysctls:
                  - net.core.somaxconn=4096
                  - "net.ipv4.ip_local_port_range=1024 65000"
            """
        let read = YAMLText(text)
        #expect(read.file?.kind == .compose)
        #expect(
            read.settings == [
                "5 net.core.somaxconn=1024", "6 net.ipv4.tcp_syncookies=0",
                "10 net.core.somaxconn=4096", "11 net.ipv4.ip_local_port_range=1024 65000",
            ])
        #expect(read.file?.assignments.map(\.scope) == Array(repeating: .container, count: 4))
        #expect(read.file?.units.map(\.assignments.count) == [2, 2])
    }

    @Test(
        "a value becomes the text that the engine gets",
        arguments: [
            ("1", "net.a=1"), ("010", "net.a=8"), ("1_0", "net.a=10"), ("true", "net.a=true"),
            ("yes", "net.a=yes"), ("'010'", "net.a=010"), ("", "net.a="), ("0x10", "net.a=16"),
            ("$X", "net.a~$X"), ("${X:-1}", "net.a~${X:-1}"),
        ])
    func values(written: String, expected: String) {
        let text = "services:\n a: {sysctls: &s {}}\n b:\n  sysctls:\n   net.a: \(written)\n"
        #expect(YAMLText(text).settings == ["5 \(expected)"])
    }

    @Test("items of a list that are no assignment are noted")
    func malformed() {
        let text = """
            services:
              a:
                sysctls:
                  - net.core.somaxconn
                  - net.ipv4.tcp_ecn: 1
                  - "net.ipv4.tcp_sack: 1"
                  - ${ALL}
            """
        let read = YAMLText(text)
        #expect(read.settings == [])
        #expect(read.notes == (4...6).map { "\($0) not_assignment " })
        #expect(
            read.file?.notes.map(\.suggestion) == [
                "", "net.ipv4.tcp_ecn=1", "net.ipv4.tcp_sack=1",
            ])
    }

    @Test("net settings are refused beside the network of the host, and only there")
    func hostNetwork() {
        func notes(_ mode: String) -> [String] {
            YAMLText(
                """
                services:
                  a:
                    network_mode: \(mode)
                    sysctls: [net.core.somaxconn=1, kernel.msgmax=1]
                """
            ).notes
        }
        #expect(notes("host") == ["4 not_namespaced the network is that of the host"])
        #expect(notes("bridge") == [])
        #expect(notes("service:b") == [])
    }

    @Test("anchors and merge keys are followed")
    func merge() {
        let text = """
            x-base: &base
              image: a
              sysctls: &sysctls
                net.core.somaxconn: 1
            services:
              a:
                <<: *base
              b:
                <<: [*base]
                sysctls:
                  <<: *sysctls
                  net.ipv4.tcp_sack: 0
            """
        let units = YAMLText(text).file?.units.map { $0.assignments.map(\.key) }
        #expect(
            units == [["net.core.somaxconn"], ["net.ipv4.tcp_sack", "net.core.somaxconn"]])
    }
}
