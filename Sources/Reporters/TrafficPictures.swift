internal import Engine
internal import Evidence
internal import Sysctl

/// The sockets and ports of a host as pictures.
struct TrafficPictures {
    private static let mostDestinations = 10

    private let traffic: Traffic

    init(_ traffic: Traffic) { self.traffic = traffic }

    /// Sections of a page, empty when the input was none of a host.
    var text: String {
        guard traffic.states.absence?.reason != .notInInput else { return "" }
        return "<section aria-labelledby=\"sockets\">\n<h2 id=\"sockets\">Sockets by state</h2>\n"
            + states
            + "</section>\n<section aria-labelledby=\"ports\">\n<h2 id=\"ports\">Port headroom</h2>\n"
            + headroom + "</section>\n"
    }

    private var states: String {
        guard case .observed(let states, let origin) = traffic.states else {
            return Self.missing(traffic.states.absence)
        }
        let empty = states.filter { $0.count == 0 }.map(Self.name)
        let most = states.map(\.count).max() ?? 0
        let drawn = most == 0 ? states : states.filter { $0.count != 0 }
        let none = most == 0 || empty.isEmpty ? "" : " None in \(empty.joined(separator: ", "))."
        let chart = BarChart(
            name: "states", title: "Sockets by state",
            description: states.map { "\(Self.name(of: $0)): \($0.count)" }.joined(separator: ", "),
            bars: drawn.map { state in
                BarChart.Bar(
                    labels: [Self.name(of: state)], figure: "\(state.count)",
                    parts: [("live", BarChart.share(state.count, of: most))])
            })
        return Self.figure(chart, "Both address families, from \(origin).\(none)")
    }

    private var headroom: String {
        guard case .observed(let all, let origin) = traffic.destinations else {
            return Self.missing(traffic.destinations.absence)
        }
        guard let pool = traffic.pool, pool > 0 else {
            return "<p>How many ports there are is not known.</p>\n"
        }
        var bars = all.prefix(Self.mostDestinations).map { bar($0, of: pool) }
        if bars.isEmpty {
            bars = [
                BarChart.Bar(
                    labels: ["to any destination", "no outgoing connection was seen"],
                    figure: "\(pool) free", parts: [])
            ]
        }
        let chart = BarChart(
            name: "headroom", title: "Ports in use by destination",
            description: bars.map { "\($0.labels.joined(separator: " ")), \($0.figure)" }
                .joined(separator: "; "),
            bars: bars)
        let more = all.count - Self.mostDestinations
        let rest = more > 0 ? " \(more) smaller groups are not drawn." : ""
        return Self.figure(
            chart,
            "\(pool) ports for connections to each destination, from \(origin). The first part "
                + "of a bar is open sockets, the second TIME-WAIT.\(rest)")
    }

    private func bar(_ destination: Destination, of pool: Int64) -> BarChart.Bar {
        let used = traffic.used(towards: destination)
        let live = min(max(destination.live, 0), used)
        return BarChart.Bar(
            labels: [
                "from \(destination.source)", "to \(destination.destination)",
                "port \(destination.port): \(used) of \(pool)",
            ].map(printable),
            figure: "\(max(0, pool &- used)) free",
            parts: [
                ("live", BarChart.share(live, of: pool)),
                ("waiting", BarChart.share(used &- live, of: pool)),
            ])
    }

    private static func name(of state: Traffic.State) -> String {
        state.name.uppercased().replacing("_", with: "-")
    }

    private static func missing(_ absence: Absence?) -> String {
        "<p>Not known: \(markup(printable(absence?.detail ?? "not collected"))).</p>\n"
    }

    private static func figure(_ chart: BarChart, _ caption: String) -> String {
        "<figure>\n\(chart.text)<figcaption>\(markup(printable(caption)))</figcaption>\n</figure>\n"
    }
}
