import Diagnostics
import Display
import MathText
import Text

/// TeX: boxes, lines and MathML.
enum MathsTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let formula = Formula(String(decoding: bytes, as: UTF8.self))
    for characters in [MathCharacters.unicode, .ascii] {
      let box = formula.typeset(.display, characters: characters)
      let fitted = formula.fitted(
        to: 30, style: .display, characters: characters)
      let flat = formula.oneLine(characters: characters)
      if let fault = fault(in: box.rows + fitted + [flat], characters) {
        return fault
      }
      if let wide = fitted.first(where: { $0.width > 30 }) {
        return "a row is wider than 30: \(wide)"
      }
      if !box.rows.indices.contains(box.baseline) {
        return "the baseline is no row"
      }
    }
    for problem in formula.diagnostics where problem.range.upper > bytes.count {
      // Bytes that are not UTF-8 were replaced by longer ones.
      if String(validating: bytes, as: UTF8.self) != nil {
        return "a problem stands behind the end"
      }
    }
    return markupFault(formula.mathML(.display))
  }

  private static func fault(
    in rows: [String], _ characters: MathCharacters
  ) -> String? {
    for row in rows {
      if row.contains("\n") { return "a row holds a line feed" }
      if row.holdsHidden { return "something is hidden in a row" }
      if characters == .ascii, !row.utf8.allSatisfy({ $0 < 0x80 }) {
        return "a row is not ASCII: \(row)"
      }
    }
    return nil
  }

  /// Elements close in the order in which they open.
  private static func markupFault(_ markup: String) -> String? {
    if markup.holdsHidden { return "something is hidden in the MathML" }
    var open: [String] = []
    for piece in markup.utf8.split(separator: UInt8(ascii: "<")) {
      guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else {
        return "a tag has no end"
      }
      let tag = String(Substring(piece[..<end]))
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) {
          return "\(tag) closes nothing"
        }
      } else if !tag.hasSuffix("/") {
        open.append(String(tag.prefix { $0 != " " }))
      }
    }
    return open.last.map { "\($0) is not closed" }
  }
}
