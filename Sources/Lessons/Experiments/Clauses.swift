import Diagnostics
import Expressions

/// A line that names a thing and then says more about it, each time after a
/// word: `sine 2 nA at 20 Hz from 10 ms to 60 ms`.
///
/// A word counts where it stands between blanks and outside parentheses.
struct Clauses {
  /// What stands before the first of the words.
  let head: Entry
  /// What stands after each word.
  private(set) var parts: [(word: String, entry: Entry)] = []
  private let line: Entry

  init(_ entry: Entry, at words: [String]) throws(Diagnostic) {
    line = entry
    var (starts, depth) = ([(word: String, range: Range<String.Index>)](), 0)
    for token in entry.value.tokens {
      let text = entry.value[token]
      depth += text.count { $0 == "(" } - text.count { $0 == ")" }
      if depth <= 0, words.contains(String(text)) {
        starts.append((String(text), token))
      }
    }
    let value = entry.value
    func part(_ lower: String.Index, _ upper: String.Index) -> Entry {
      let offset = value.utf8.distance(from: value.startIndex, to: lower)
      return entry.part(value[lower..<upper], from: offset)
    }
    head = part(
      value.startIndex, starts.first?.range.lowerBound ?? value.endIndex)
    for (index, start) in starts.enumerated() {
      let end =
        index + 1 < starts.count
        ? starts[index + 1].range.lowerBound : value.endIndex
      if parts.contains(where: { $0.word == start.word }) {
        throw fault("`\(start.word)` is said twice")
      }
      parts.append((start.word, part(start.range.upperBound, end)))
    }
  }

  /// The expression after a word, if it is there.
  func written(_ word: String) throws(Diagnostic) -> Written? {
    guard let part = parts.first(where: { $0.word == word }) else { return nil }
    if part.entry.value.isEmpty {
      throw fault("nothing follows `\(word)`")
    }
    return try Written(part.entry)
  }

  /// The expressions after a word, with commas between them.
  func list(_ word: String) throws(Diagnostic) -> [Written] {
    guard let part = parts.first(where: { $0.word == word }) else { return [] }
    var list: [Written] = []
    for entry in part.entry.splitAtCommas() { list.append(try Written(entry)) }
    return list
  }

  /// A finding about the whole line.
  func fault(_ message: String, suggestion: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "input", message, at: line.valueRange, suggestion: suggestion)
  }
}

extension String {
  /// The stretches between blanks.
  fileprivate var tokens: [Range<Index>] {
    var (tokens, start) = ([Range<Index>](), startIndex)
    for index in indices where self[index] == " " || self[index] == "\t" {
      if start < index { tokens.append(start..<index) }
      start = self.index(after: index)
    }
    if start < endIndex { tokens.append(start..<endIndex) }
    return tokens
  }
}
