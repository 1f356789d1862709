import Collect
import Testing

@Suite("CounterGrowth")
struct CounterGrowthTests {
    @Test("is the difference of counters that both looks know")
    func difference() {
        let growth = CounterGrowth(
            from: ["TcpExt.A": 5, "TcpExt.B": 1, "TcpExt.Gone": 1],
            to: ["TcpExt.A": 9, "TcpExt.B": 1, "TcpExt.New": 100])
        #expect(growth.increases == ["TcpExt.A": 4, "TcpExt.B": 0])
        #expect(growth.fallen == [])
    }

    @Test("leaves out and names counters that fell")
    func fallen() {
        let growth = CounterGrowth(
            from: ["TcpExt.B": 3, "TcpExt.A": 5, "TcpExt.C": 1],
            to: ["TcpExt.B": 2, "TcpExt.A": 4, "TcpExt.C": 2])
        #expect(growth.increases == ["TcpExt.C": 1])
        #expect(growth.fallen == ["TcpExt.A", "TcpExt.B"])
    }

    @Test("takes a 64-bit counter that wrapped for one that fell")
    func wrapped() {
        let growth = CounterGrowth(from: ["TcpExt.A": .max - 1], to: ["TcpExt.A": 3])
        #expect(growth.increases == [:])
        #expect(growth.fallen == ["TcpExt.A"])
    }

    @Test("tells nothing of a value held at the end of the range")
    func clamped() {
        let growth = CounterGrowth(
            from: ["TcpExt.A": .max, "TcpExt.B": 1], to: ["TcpExt.A": .max, "TcpExt.B": .max])
        #expect(growth.increases == [:])
        #expect(growth.fallen == [])
    }

    @Test("does not overflow", arguments: [Int64.min, -1])
    func overflow(_ before: Int64) {
        let growth = CounterGrowth(from: ["X.A": before], to: ["X.A": .max - 1])
        #expect(growth.increases["X.A"] == (before == -1 ? .max : nil))
    }

    @Test(
        "leaves out values that count nothing",
        arguments: [
            "Tcp.CurrEstab", "Tcp.RtoMin", "Tcp.RtoMax", "Tcp.RtoAlgorithm", "Tcp.MaxConn",
        ])
    func gauges(_ name: String) {
        let growth = CounterGrowth(
            from: [name: 5, "Tcp.InSegs": 1], to: [name: 3, "Tcp.InSegs": 2])
        #expect(growth.increases == ["Tcp.InSegs": 1])
        #expect(growth.fallen == [])
    }
}
