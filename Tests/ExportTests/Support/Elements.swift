import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a reader of XML understands it: every element in its order.
final class Elements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let path: [String]
    /// The text directly and further within.
    var text = ""
  }

  private(set) var all: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func named(_ name: String) -> [Element] { all.filter { $0.name == name } }

  func ofClass(_ style: String) -> [Element] {
    all.filter {
      ($0.attributes["class"] ?? "").split(separator: " ")
        .contains(Substring(style))
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let path = open.map { all[$0].name }
    open.append(all.count)
    all.append(Element(name: name, attributes: attributes, path: path))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { all[index].text += text }
  }
}
