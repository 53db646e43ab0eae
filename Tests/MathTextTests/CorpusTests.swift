#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import MathText
import TestSupport
import Testing

/// Formulas from elsewhere: what differs in meaning must differ in print.
@Suite(.enabled(if: SharedFolder.isThere, "the folder ../shared is absent"))
struct CorpusTests {
  struct Pair: Decodable {
    let a: String
    let b: String
    let relation: String
  }

  @Test func `minimal pairs are told apart, synonyms are not`() throws {
    let pairs: [Pair] = try Corpus.items("math-minimal-pairs.json")
    #expect(pairs.count == 101)
    for pair in pairs {
      let isSame = drawn(pair.a) == drawn(pair.b)
      #expect(isSame == (pair.relation == "same"), "\(pair)")
    }
  }

  struct Sample: Decodable {
    let tex: String
    let canon: String
  }

  @Test(arguments: [false, true])
  func `formulas of other meaning look different`(onOneLine: Bool) throws {
    let samples: [Sample] = try Corpus.items("math-neuro-agreed.json")
    var meanings: [String: Set<String>] = [:]
    for sample in samples {
      let text = onOneLine ? line(sample.tex) : drawn(sample.tex)
      #expect(!text.isEmpty, "\(sample.tex)")
      #expect(!text.contains("\\begin") && !text.contains("_{"))
      meanings[text, default: []].insert(sample.canon)
    }
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
  }

  struct Symbol: Decodable {
    let tex: String
    let temml: String?
    let agree: Bool

    /// The one character, without a hint how to draw it.
    var glyph: String? {
      let scalars = temml?.unicodeScalars.filter { $0 != "\u{FE0E}" } ?? []
      return scalars.count == 1 ? String(scalars[0]) : nil
    }
  }

  @Test func `symbols are those of other programs`() throws {
    let symbols: [Symbol] = try Corpus.items("math-symbols.json")
    var count = 0
    for symbol in symbols where symbol.agree {
      let formula = Formula(symbol.tex)
      // Struts and blanks are a matter of spacing here, no symbols.
      guard let wanted = symbol.glyph, !formula.oneLine().isEmpty,
        formula.diagnostics.isEmpty
      else { continue }
      count += 1
      #expect(formula.oneLine() == wanted, "\(symbol.tex)")
    }
    #expect(count > 300)
  }
}

/// Formulas of other programs, beside the project.
private enum Corpus {
  private struct Items<Item: Decodable>: Decodable { let items: [Item] }

  static func items<Item: Decodable>(_ name: String) throws -> [Item] {
    try SharedFolder.decode(
      "conformance/data/" + name, as: Items<Item>.self)?.items ?? []
  }
}
