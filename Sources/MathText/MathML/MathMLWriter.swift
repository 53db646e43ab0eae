/// Writes a tree as MathML Core.
///
/// It says what the drawings say, in elements that browsers set themselves
/// and screen readers speak. The recursion is as deep as `Limits.height`
/// lets a tree be. Source: MathML Core, W3C Candidate Recommendation 2025.
struct MathMLWriter {
  let tree: MathTree
  private let isDisplay: Bool
  private(set) var output = ""

  private init(_ tree: MathTree, isDisplay: Bool) {
    self.tree = tree
    self.isDisplay = isDisplay
  }

  /// The whole formula as one `math` element.
  static func element(of tree: MathTree, isDisplay: Bool) -> String {
    var writer = MathMLWriter(tree, isDisplay: isDisplay)
    let display = isDisplay ? " display=\"block\"" : ""
    let namespace = " xmlns=\"http://www.w3.org/1998/Math/MathML\""
    if let lines = tree.plainLines {
      writer.writeElement("math", namespace + display + writer.column) {
        $0.writeLines(lines)
      }
    } else {
      writer.writeElement("math", namespace + display) {
        $0.writeItems(of: tree.root)
      }
    }
    return writer.output
  }

  mutating func write(_ markup: String) { output += markup }

  /// Lines that are no table. Core breaks no lines, so that a column of
  /// boxes has to do it; programs of the older standard know the break.
  private mutating func writeLines(_ lines: [Int]) {
    for (place, line) in lines.enumerated() {
      if place > 0 { write("<mspace linebreak=\"newline\"/>") }
      writeElement("mrow") { $0.writeItems(of: line) }
    }
  }

  private var column: String {
    let box = isDisplay ? "flex; align-items: center" : "inline-flex"
    return " style=\"display: \(box); flex-direction: column\""
  }

  /// A node as exactly one element.
  mutating func writeNode(_ id: Int) {
    let node = tree[id]
    switch node.kind {
    case .leaf(let leaf): writeLeaf(leaf, node.atom)
    case .row: writeElement("mrow") { $0.writeItems(of: id) }
    case .scripts(let scripts): writeScripts(scripts)
    case .fraction(let numerator, let denominator, let line):
      let rule = line ? "" : " linethickness=\"0\""
      writeElement("mfrac", rule) {
        $0.writeNode(numerator)
        $0.writeNode(denominator)
      }
    case .root(let radicand, let index): writeRoot(radicand, index)
    case .fence(let open, let body, let close):
      writeElement("mrow") {
        $0.writeDelimiter(open, "prefix")
        $0.writeItems(of: body)
        $0.writeDelimiter(close, "postfix")
      }
    case .delimiter(let glyph, let rows):
      writeDelimiter(glyph, rows: rows, node.atom)
    case .middle(let glyph):
      writeToken("mo", glyph, " stretchy=\"true\"")
    case .table(let table): writeTable(table)
    case .accent(let accent, let body): writeAccent(accent, on: body)
    case .enclosed(let enclosure, let body): writeEnclosed(enclosure, body)
    case .space(let columns): writeSpace(ems: Double(columns) / 2)
    }
  }

  /// What stands in a row, one element after the other.
  mutating func writeItems(of id: Int) {
    let items = tree.items(of: id)
    for (place, item) in items.enumerated() {
      writeSpace(ems: tree[item].spaceBefore)
      writeNode(item)
      let next = place + 1 < items.count ? items[place + 1] : nil
      if let next { writeApplication(of: item, to: next) }
    }
  }

  mutating func writeElement(
    _ name: String, _ attributes: String = "",
    _ content: (inout MathMLWriter) -> Void
  ) {
    write("<\(name)\(attributes)>")
    content(&self)
    write("</\(name)>")
  }

  mutating func writeSpace(ems: Double) {
    if ems == 0 { return }
    write("<mspace width=\"\(ems.thousandths)em\"/>")
  }
}

// MARK: - Scripts and roots

extension MathMLWriter {
  private mutating func writeScripts(_ scripts: Scripts) {
    let parts = [scripts.lower, scripts.upper].compactMap(\.self)
    writeElement(scripts.elementName(isDisplay: isDisplay)) { writer in
      if let base = scripts.base {
        writer.writeNode(base)
      } else {
        writer.write("<mrow></mrow>")
      }
      for part in parts { writer.writeNode(part) }
    }
  }

  private mutating func writeRoot(_ radicand: Int, _ index: Int?) {
    guard let index else {
      return writeElement("msqrt") { $0.writeItems(of: radicand) }
    }
    writeElement("mroot") {
      $0.writeNode(radicand)
      $0.writeNode(index)
    }
  }
}

extension Scripts {
  /// The element that sets its scripts beside the base, or as limits.
  fileprivate func elementName(isDisplay: Bool) -> String {
    let isStacked =
      placement == .fixed || (placement == .movable && isDisplay)
    return switch (lower != nil, upper != nil) {
    case (true, true): isStacked ? "munderover" : "msubsup"
    case (true, false): isStacked ? "munder" : "msub"
    case (false, true): isStacked ? "mover" : "msup"
    case (false, false): "mrow"
    }
  }
}

extension Double {
  /// At most three decimals, as lengths are written.
  fileprivate var thousandths: String {
    let rounded = (self * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
