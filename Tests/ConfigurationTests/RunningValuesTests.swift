import BuiltinRules
import Configuration
import Evidence
import Sysctl
import Testing

@Suite("ConfigurationReview of dumps and uncatalogued settings")
struct RunningValuesTests {
    private func facts(_ text: String, at path: String = "/etc/sysctl.d/50-own.conf") throws
        -> (notes: [String], values: [String: String])
    {
        var review = ConfigurationReview(catalogue: Builtin.catalogue, kernel: KernelVersion(6, 1))
        let (facts, sysctls) = review.facts(of: [try configuration(text, at: path)])
        let notes = facts.notes.map {
            "\($0.place.line): \($0.kind.rawValue)"
                + ($0.suggestion.isEmpty ? "" : " \($0.suggestion)")
        }
        return (notes, sysctls.compactMapValues(\.value))
    }

    @Test("takes each value of a dump as it runs and speaks only of values that mean nothing")
    func dump() throws {
        let text = """
            kernel.osrelease = 6.1.0
            net.ipv4.tcp_available_congestion_control = reno cubic
            net.ipv4.tcp_low_latency = 0
            net.ipv4.tcp_sack = 7
            net.ipv4.tcp_rmem = 4096\t131072\t6291456
            net.ipv4.tcp_synack_retries = 999
            net.ipv4.ip_local_port_range = 60999\t32768
            vm.swappiness = 60
            """
        let (notes, values) = try facts(text, at: "dump")
        #expect(notes == ["4: meaningless"])
        #expect(values["net.ipv4.tcp_rmem"] == "4096 131072 6291456")
        #expect(values["net.ipv4.tcp_synack_retries"] == "999")
        #expect(values["net.ipv4.tcp_available_congestion_control"] == "reno cubic")
        #expect(values["net.ipv4.tcp_low_latency"] == "0")
    }

    @Test("knows numbers in quotes and comments behind numbers of any setting")
    func uncatalogued() throws {
        let text = """
            kernel.printk = "3 4 1 3"
            kernel.panic = 10 # seconds
            kernel.core_pattern = "|/bin/true"
            kernel.modprobe = /bin/x # y
            kernel_panic = 10
            """
        #expect(
            try facts(text).notes == [
                "1: quoted kernel.printk = 3 4 1 3", "2: trailing_comment kernel.panic = 10",
                "5: unknown_key",
            ])
    }

    @Test("does not say that a template overrides a value, which may be the same")
    func templates() throws {
        let text = "net.core.somaxconn = 1024\nnet.core.somaxconn = {{ backlog }}\n"
        #expect(try facts(text).notes.allSatisfy { !$0.contains("overridden") })
        let known = "net.core.somaxconn = 1024\nnet.core.somaxconn = 2048\n"
        #expect(try facts(known).notes.contains("1: overridden 2048"))
    }
}
