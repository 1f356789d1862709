package import PortSharing
internal import Sysctl

/// What a kernel lets sockets share, for readers and for programs.
package struct BindMatrixReport: Sendable {
    private let matrix: BindMatrix
    private let version: String

    /// Takes the matrix and the version of this program.
    package init(_ matrix: BindMatrix, version: String) {
        self.matrix = matrix
        self.version = version
    }

    /// The document of schema `tcplint.probe/1`.
    package var json: [UInt8] {
        JSON.object([
            ("schema", .text("tcplint.probe/1")),
            (
                "tool", .object([("name", .text("tcplint")), ("version", .text(version))])
            ),
            ("kernel", JSON(matrix.kernel)),
            (
                "summary",
                .object([
                    ("cases", JSON(matrix.trials.count)), ("tried", JSON(matrix.triedCount)),
                    ("differences", JSON(matrix.differences.count)),
                    ("time_wait_left", JSON(matrix.timeWaitLeft)),
                ])
            ),
            (
                "not_tried",
                .list(
                    matrix.untried.map { entry in
                        .object([("reason", .text(entry.reason)), ("cases", JSON(entry.count))])
                    })
            ),
            ("documented_by", .list(BindCase.sources.map { .text($0) })),
            ("cases", .list(matrix.trials.map(Self.json))),
        ]).document
    }

    private static func json(_ trial: BindTrial) -> JSON {
        let bindCase = trial.bindCase
        var members: [(key: String, value: JSON)] = [
            ("protocol", .text(bindCase.portProtocol.rawValue)),
            ("old_socket", .text(bindCase.oldSocket.rawValue)),
            ("user", .text(bindCase.owner.rawValue)),
            ("old_address", .text(bindCase.oldAddress.rawValue)),
            ("old_options", .text(bindCase.oldOptions.rawValue)),
            ("new_address", .text(bindCase.newAddress.rawValue)),
            ("new_options", .text(bindCase.newOptions.rawValue)),
            ("documented", .text(bindCase.isDocumentedToWork ? "works" : "refused")),
            ("outcome", .text(trial.outcome.word)), ("call", JSON(trial.outcome.call)),
            ("error", JSON(trial.outcome.error)),
            ("agrees", trial.agrees.map { .flag($0) } ?? .null),
        ]
        if let known = trial.knownDifference { members.append(("known", .text(known))) }
        return .object(members)
    }

    /// Text for a reader: a table for each way in which a kernel answers, with the cases in which
    /// it does.
    package func text(style: TextStyle) -> String {
        let kernel = matrix.kernel.map { "Linux \(printable($0))" } ?? "this kernel"
        var text = style.bold("which sockets may share a port on \(kernel)") + "\n"
        text += style.paragraph(
            """
            Rows are the options of the old socket, columns those of the new one: - for none, A \
            for SO_REUSEADDR, P for SO_REUSEPORT, AP for both. Addresses overlap when they are \
            equal or one is a wildcard of the same family; [::] is one of both families unless it \
            is v6only. A connection that is left holds its own address only.
            """, head: "", indent: 0)
        for table in BindPattern.texts(of: matrix.trials, style: style) { text += "\n" + table }
        return text + "\n" + notTried(style) + comparison(style) + left(style)
    }

    private func notTried(_ style: TextStyle) -> String {
        matrix.untried.map { reason, count in
            style.paragraph(
                "\(Self.cases(count)) not tried: \(printable(reason))", head: "", indent: 0)
        }.joined()
    }

    private func comparison(_ style: TextStyle) -> String {
        let differences = matrix.differences
        guard !differences.isEmpty else {
            return style.paragraph(
                "as documented in all \(Self.cases(matrix.triedCount)) that were tried", head: "",
                indent: 0)
        }
        var text = style.bold(
            "otherwise than documented in \(differences.count) of \(Self.cases(matrix.triedCount))"
        )
        text += "\n"
        for trial in differences.prefix(20) {
            let known = trial.knownDifference.map { "; \($0)" } ?? ""
            text += style.paragraph(
                "\(trial.bindCase.text): \(trial.outcome.text), documented: "
                    + (trial.bindCase.isDocumentedToWork ? "works" : "refused") + known,
                head: "  !", indent: 4)
        }
        if differences.count > 20 {
            text += "    and \(differences.count - 20) more; --format json has all\n"
        }
        for (index, source) in BindCase.sources.enumerated() {
            text += style.paragraph(source, head: index == 0 ? "Sources" : "", indent: 9)
        }
        return text
    }

    private func left(_ style: TextStyle) -> String {
        guard matrix.timeWaitLeft > 0 else { return "" }
        return style.paragraph(
            """
            \(matrix.timeWaitLeft) sockets on loopback stay in TIME_WAIT for a minute: this host \
            does not let them be ended (net.ipv4.tcp_rfc1337)
            """, head: "", indent: 0)
    }

    private static func cases(_ count: Int) -> String { count == 1 ? "1 case" : "\(count) cases" }
}
