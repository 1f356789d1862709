import Engine
import Evidence
import Reporters
import Rules
import TestSupport
import Testing

@Suite("htmlReport")
struct HTMLReporterTests {
    @Test("a report is written as recorded", arguments: Sample.allCases)
    func golden(sample: Sample) throws {
        let report = try sample.report()
        try Golden(path: "html/\(sample.rawValue).html")
            .expect(htmlReport(report, .usual(report)))
    }

    @Test("what is wrong stands first, each finding with its evidence and its fix")
    func findings() throws {
        let report = try Sample.troubled.report()
        let page = try Self.page(report)
        #expect(page.all("section").first?.attributes["aria-labelledby"] == "findings")
        let articles = page.all("article")
        #expect(articles.map { $0.attributes["class"] } == report.active.map(\.level.rawValue))
        for (article, finding) in zip(articles, report.active) {
            let text = article.allText
            let facts = article.all("tbody").flatMap { $0.all("tr") }
            #expect(facts.count == finding.evidence.count)
            #expect(text.contains(finding.message) && text.contains(finding.fix.text))
            for setting in finding.fix.settings {
                #expect(text.contains("\(setting.key) = \(setting.value)"))
            }
        }
    }

    @Test("states and ports are pictures with a title and a description")
    func pictures() throws {
        let pictures = try Self.page(try Sample.troubled.report()).all("svg")
        #expect(pictures.count == 2)
        for picture in pictures {
            #expect(picture.attributes["role"] == "img")
            #expect(picture.all("title").first?.text.isEmpty == false)
            #expect(picture.all("desc").first?.text.isEmpty == false)
        }
        let text = try #require(pictures.last).allText
        #expect(text.contains("to 198.51.100.7") && text.contains("port 5432: 750 of 1000"))
        #expect(text.contains("250 free"))
    }

    @Test("the report on a file has no picture of a host")
    func file() throws {
        let report = try Sample.file.report()
        #expect(try Self.page(report).all("svg").isEmpty)
    }

    @Test("sockets that could not be counted are not drawn as none")
    func absence() throws {
        let report = try Report.ofNothing()
        #expect(!htmlReport(report, .failed).contains("<svg"))
        let page = htmlReport(report, .failed)
        #expect(page.contains("The inspection failed:</strong> no setting could be read"))
    }

    @Test("the page loads nothing and runs nothing", arguments: Hostile.texts)
    func hostile(text: String) throws {
        for report in try Hostile.reports(text) {
            let page = try Self.page(report)
            for name in ["script", "link", "img", "iframe", "object", "embed", "base", "form"] {
                #expect(page.all(name).isEmpty)
            }
            let elements = Self.elements(page)
            #expect(elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
            let links = elements.compactMap { $0.attributes["href"] ?? $0.attributes["src"] }
            #expect(links.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") })
            #expect(page.all("article").count == report.active.count)
            let ids = elements.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count)
        }
    }

    private static func page(_ report: Report) throws -> XMLTree {
        try XMLTree.parse(htmlReport(report, .usual(report)))
    }

    private static func elements(_ root: XMLTree) -> [XMLTree] {
        [root] + root.children.flatMap(elements)
    }
}
