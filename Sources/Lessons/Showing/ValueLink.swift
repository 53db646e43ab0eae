import Diagnostics
import Expressions
import Markdown
import Quantities

/// A value in prose, written as a link so that any viewer shows it:
/// `a current of [1.6 nA](lif:amp)`.
///
/// The text is the value as the author sees it; `lif check` compares. The
/// part behind `lif:` says how it is worked out, `EXPRESSION` or
/// `EXPRESSION of EXPERIMENT`.
struct ValueLink {
  /// The whole destination, `lif:amp`.
  let destination: String
  /// The text between the brackets.
  let text: String
  /// Where the link stands in its document.
  let range: SourceRange

  /// The link, as a passage names it.
  var link: Passage.Link { Passage.Link(destination, text) }

  /// The expression behind `lif:`.
  var formula: String {
    let body = destination.dropFirst(4)
    return String(
      body.firstRange(of: " of ").map { body[..<$0.lowerBound] } ?? body)
  }

  /// The experiment behind `of`.
  var experiment: String? {
    destination.firstRange(of: " of ").map {
      String(destination[$0.upperBound...])
    }
  }

  /// Every value link of a document, or of some of its blocks.
  static func all(in document: Document, below top: Int = 0) -> [ValueLink] {
    let end = document.nodes[top].subtreeEnd
    return document.nodes.indices[top..<end].compactMap { index in
      guard case .link(let destination, _) = document.nodes[index].kind,
        destination.hasPrefix("lif:")
      else { return nil }
      return ValueLink(
        destination: destination, text: document.plainText(of: index),
        range: document.nodes[index].range)
    }
  }

  /// The value as it is shown: like the author's text in unit and places.
  ///
  /// A parameter by its name alone is never rounded, or a student would
  /// calculate with another number than the model. Another value gets more
  /// places than the author's text where his were chosen for another number.
  func shown(in situation: Situation) throws(ExpressionError) -> String {
    let value = try Expression(formula, options: .author)
      .evaluate(in: situation)
    switch value {
    case .quantity(let quantity):
      guard let written = ShownNumber(text) else { return quantity.formatted() }
      let isGiven = formula.soleName.map { situation.parameters[$0] != nil }
      if isGiven == true { return written.exactly(quantity) }
      return situation.isAuthors
        ? written.format(quantity) : written.nearly(quantity)
    case .truth(let isTrue): return isTrue ? "true" : "false"
    case .undefined(let reason): return reason
    }
  }

  /// What the text should have been, if it is not a rounding of the value.
  func correction(in situation: Situation) throws(ExpressionError) -> String? {
    let right = try shown(in: situation)
    return right.comparable == text.comparable
      ? nil : right.replacing("\u{A0}", with: " ")
  }
}

extension String {
  /// Without differences that no reader sees: minus signs and blanks.
  fileprivate var comparable: String {
    replacing("−", with: "-").replacing("–", with: "-")
      .filter { !$0.isWhitespace }
  }
}
