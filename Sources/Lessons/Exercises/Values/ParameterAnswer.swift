import Diagnostics
import Expressions
import Quantities

/// The values of one or several names as a learner typed them:
/// `3.5 nA`, `amp = 3.5 nA`, `amp = 3.5 nA, tau = 8 ms`, `3.5 nA, 8 ms`, and
/// with names also `amp = 3.5 nA tau = 8 ms`.
struct ParameterAnswer {
  private(set) var values: [String: AnyQuantity] = [:]
  /// How it was read.
  private(set) var echo = ""
  private(set) var notes: [String] = []

  init(
    _ text: String, for asks: Asks, in names: Names
  ) throws(ExpressionError) {
    let parts =
      asks.isSingle
      ? [(text, 0)]
      : text.pieces(at: [",", ";"]).flatMap(asks.assignments)
    guard parts.count == asks.list.count else {
      throw .howMany(parts.count, of: asks, in: text)
    }
    var echoes: [String] = []
    for (place, part) in parts.enumerated() {
      if let name = part.0.nameBeforeEqualSign, asks.ask(named: name) == nil {
        throw .notAsked(name, for: asks, at: part)
      }
      let ask = asks.ask(named: part.0.nameBeforeEqualSign) ?? asks.list[place]
      do throws(ExpressionError) {
        let typed = try TypedAnswer(
          part.0, named: ask.name, wanting: ask.dimension, in: names,
          echoedIn: ask.unit)
        guard values.updateValue(typed.quantity, forKey: ask.name) == nil
        else { throw .twice(ask.name, part.0) }
        echoes.append(
          asks.isSingle ? typed.echo : "\(ask.name) = \(typed.echo)")
        notes += typed.notes
      } catch {
        throw error.offering(within: ask, of: part.0).shifted(by: part.1)
      }
    }
    echo = echoes.joined(separator: ", ")
  }
}

extension Asks {
  fileprivate func ask(named name: String?) -> Ask? {
    list.first { $0.name == name }
  }

  /// A piece that begins with a name and its equal sign, cut before each
  /// further one: a value has no equal sign in it.
  fileprivate func assignments(
    in piece: Substring, from offset: Int
  ) -> [(String, Int)] {
    var parts: [(String, Int)] = []
    var (start, begin) = (piece.startIndex, offset)
    if ask(named: String(piece).nameBeforeEqualSign) != nil {
      let signs = piece.indices.filter { piece[$0] == "=" }
      for sign in signs.dropFirst() {
        guard let cut = nameBefore(sign, in: piece) else { continue }
        parts.append((String(piece[start..<cut]), begin))
        begin += piece.utf8.distance(from: start, to: cut)
        start = cut
      }
    }
    return parts + [(String(piece[start...]), begin)]
  }

  /// Where the name that is asked for and stands between blanks before an
  /// equal sign begins.
  private func nameBefore(
    _ sign: String.Index, in piece: Substring
  ) -> String.Index? {
    let before = piece[..<sign]
    guard let end = before.lastIndex(where: { !$0.isWhitespace }),
      let blank = before[..<end].lastIndex(where: \.isWhitespace),
      case let start = piece.index(after: blank),
      ask(named: String(piece[start...end]).soleName) != nil
    else { return nil }
    return start
  }
}

extension ExpressionError {
  fileprivate static func howMany(
    _ count: Int, of asks: Asks, in text: String
  ) -> ExpressionError {
    let form = asks.names.map { "\($0) = …" }.joined(separator: ", ")
    return ExpressionError(
      .unreadable,
      "\(asks.list.count) values are wanted, and \(count) "
        + (count == 1 ? "is" : "are") + " here",
      at: SourceRange(0, text.utf8.count),
      suggestion: "type `\(form)`, with a comma between them")
  }

  fileprivate static func notAsked(
    _ name: String, for asks: Asks, at part: (String, Int)
  ) -> ExpressionError {
    let form = asks.names.map { "\($0) = …" }.joined(separator: ", ")
    return ExpressionError(
      .unknownName, "`\(name)` is not asked for",
      at: SourceRange(part.1, part.1 + part.0.utf8.count),
      suggestion: "type `\(form)`")
  }

  fileprivate static func twice(_ name: String, _ text: String) -> Self {
    ExpressionError(
      .unreadable, "`\(name)` has two values",
      at: SourceRange(0, text.utf8.count))
  }

  /// The same error in a text that holds this one from `offset` on.
  func shifted(by offset: Int) -> ExpressionError {
    ExpressionError(
      kind, message, at: range.shifted(by: offset), suggestion: suggestion,
      notes: notes)
  }
}

extension String {
  fileprivate var nameBeforeEqualSign: String? {
    firstIndex(of: "=").flatMap { String(self[..<$0]).trimmingBlanks.soleName }
  }
}
