import Diagnostics
import Quantities

/// What a name means: something of the scope, a unit, a constant, or several
/// names written together.
extension Resolver {
  func isKnown(_ name: String) -> Bool { scope.type(of: name) != nil }

  mutating func resolve(
    _ typed: String, _ place: Syntax.UnitPlace, _ range: SourceRange
  ) throws(ExpressionError) -> Int {
    let name = canonicalName(typed)
    if isKnown(name) {
      if place == .afterNumber, UnitTable.unit(spelt: typed) != nil {
        throw .unitOrName(typed, at: range)
      }
      return add(.name(name), range)
    }
    if typed == "V", isKnown("u") {
      return try resolvePotential(place, range)
    }
    if let unit = place.unit(spelt: typed) {
      return add(
        .number(unit.coherent(1), unit.dimension, unit: typed), range)
    }
    if let value = constants[name] {
      return add(.number(value, .number, unit: nil), range)
    }
    if let parts = parts(of: typed) { return product(of: parts, range) }
    throw unknown(typed, place, range)
  }

  /// `V`, which many books write for u: where a volt cannot stand it is the
  /// potential, where one can, one must ask.
  private mutating func resolvePotential(
    _ place: Syntax.UnitPlace, _ range: SourceRange
  ) throws(ExpressionError) -> Int {
    if place != .never { throw .voltOrPotential(at: range) }
    return add(.name("u"), range)
  }

  private mutating func product(
    of parts: [String], _ range: SourceRange
  ) -> Int {
    let names = parts.map { add(.name($0), range) }
    return names.dropFirst().reduce(names[0]) { add(.product($0, $1), range) }
  }

  /// The names that `RI` is made of, each used once; the longest first.
  private func parts(of typed: String) -> [String]? {
    let letters = Array(typed)
    guard (2...24).contains(letters.count) else { return nil }
    var isDeadEnd = Array(repeating: false, count: letters.count + 1)
    return parts(of: letters[...], without: [], &isDeadEnd)
  }

  private func parts(
    of letters: ArraySlice<Character>, without used: Set<String>,
    _ isDeadEnd: inout [Bool]
  ) -> [String]? {
    if letters.isEmpty { return [] }
    if isDeadEnd[letters.startIndex] { return nil }
    for count in stride(from: letters.count, through: 1, by: -1) {
      let name = canonicalName(String(letters.prefix(count)))
      guard isKnown(name), !used.contains(name) else { continue }
      let rest = letters.dropFirst(count)
      if let others = parts(of: rest, without: used.union([name]), &isDeadEnd) {
        return [name] + others
      }
    }
    isDeadEnd[letters.startIndex] = true
    return nil
  }

  // MARK: Names that mean nothing

  private func unknown(
    _ typed: String, _ place: Syntax.UnitPlace, _ range: SourceRange
  ) -> ExpressionError {
    let name = canonicalName(typed)
    if typed == "log" { return .log(at: range) }
    if Function.named(typed) != nil {
      return .functionAlone(typed, at: range)
    }
    if let readings = Aliases.ambiguous[typed] {
      return .severalNames(typed, readings, at: range)
    }
    if Aliases.vocabulary.contains(name) {
      return .unknownName(typed, at: range, in: scope)
    }
    if UnitTable.unit(spelt: typed) != nil {
      return .missingNumber(typed, at: range)
    }
    guard place == .afterNumber else {
      return .unknownName(typed, at: range, in: scope)
    }
    let unit = UnitHints.unit(meantBy: typed, at: range, in: source)
    return unit == nil && closest(to: typed, among: scope.names) != nil
      ? .unknownName(typed, at: range, in: scope)
      : .unknownUnit(typed, at: range, suggesting: unit)
  }
}
