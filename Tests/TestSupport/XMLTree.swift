internal import Foundation
internal import FoundationXML

/// An element of XML, read by a parser that accepts nothing else.
package final class XMLTree {
    /// Why a document is none.
    package struct Malformed: Error {
        /// The line at which the parser gave up.
        package let line: Int
        /// What it said.
        package let reason: String
    }

    /// Its tag.
    package let name: String
    /// Attributes by name.
    package let attributes: [String: String]
    /// Elements in it, in order.
    package fileprivate(set) var children: [XMLTree] = []
    /// The text between its own tags.
    package fileprivate(set) var text = ""

    fileprivate init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The root of a document, which has to be well-formed.
    package static func parse(_ document: String) throws(Malformed) -> XMLTree {
        let builder = Builder()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else {
            throw Malformed(line: parser.lineNumber, reason: "\(parser.parserError as Any)")
        }
        return root
    }

    /// All elements of that name below this one, in order.
    package func all(_ name: String) -> [XMLTree] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The text of this element and all below it.
    package var allText: String { text + children.map(\.allText).joined(separator: " ") }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLTree?
        private var open: [XMLTree] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            let element = XMLTree(name: name, attributes: attributes)
            open.last?.children.append(element)
            if root == nil { root = element }
            open.append(element)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
            qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
    }
}
