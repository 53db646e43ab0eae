import Diagnostics
import Expressions
import Quantities

/// The names that a parameter exercise asks for, and where answers make
/// sense: `ask: amp = 0.1 .. 10 nA`, a line or a part of a line for each.
struct Asks: Sendable {
  let list: [Ask]

  /// A name and its range.
  struct Ask: Sendable {
    let name: String
    let range: QuantityRange
    let entry: Entry

    var dimension: Dimension { range.lower.dimension }

    /// The unit in which the range is most easily read.
    var unit: Unit? { Unit.natural(for: range.upper.value, of: dimension) }

    /// `from 0.1 nA to 10 nA`.
    var words: String {
      "from \(range.lower.formatted(beside: unit)) to "
        + range.upper.formatted()
    }
  }

  init(
    _ entries: [Entry], of experiment: Experiment, in block: Block
  ) throws(Diagnostic) {
    var list: [Ask] = []
    for entry in entries.flatMap({ $0.splitAtCommas() }) {
      if entry.value.isEmpty { throw .emptyValue(entry) }
      let ask = try Ask(entry, of: experiment)
      if list.contains(where: { $0.name == ask.name }) {
        throw Diagnostic(
          code: "ask", "`\(ask.name)` is asked for twice",
          at: entry.valueRange, suggestion: "keep one of them")
      }
      list.append(ask)
    }
    if list.isEmpty { throw .missingKey("ask", in: block) }
    self.list = list
  }

  var names: [String] { list.map(\.name) }
  var isSingle: Bool { list.count == 1 }

  /// The ranges must measure what the names do.
  func fault(in frame: Frame) throws(Diagnostic) -> Diagnostic? {
    let parameters = try frame.situation().parameters
    for ask in list {
      guard let value = parameters[ask.name],
        value.dimension != ask.dimension
      else { continue }
      return Diagnostic(
        code: "ask",
        "`\(ask.name)` is \(value.dimension.words), the range is "
          + ask.dimension.words, at: ask.entry.valueRange,
        suggestion: "give the range in units of the value")
    }
    return nil
  }

  /// Values over the ranges: of one name, half of them evenly and half by
  /// ratio; of several, spread evenly over all of them.
  func probes(_ count: Int) -> [[String: AnyQuantity]] {
    if let only = list.first, isSingle {
      return only.range.probes(count).map { [only.name: $0] }
    }
    return (0..<count).map { index in
      var values: [String: AnyQuantity] = [:]
      for (place, ask) in list.enumerated() {
        values[ask.name] = ask.range.value(at: Self.part(index, place))
      }
      return values
    }
  }

  /// A part of the range, by adding an irrational number again and again:
  /// the roots of small primes fill a box evenly.
  private static func part(_ index: Int, _ place: Int) -> Double {
    let primes: [Double] = [2, 3, 5, 7, 11, 13]
    let step = primes[place % primes.count].squareRoot()
    let sum = 0.5 + Double(index) * step
    return sum - sum.rounded(.down)
  }
}

extension Asks.Ask {
  /// Reads `amp = 0.1 .. 10 nA`.
  fileprivate init(
    _ entry: Entry, of experiment: Experiment
  ) throws(Diagnostic) {
    let parts = entry.split(at: "=", most: 2)
    guard parts.count == 2, let name = parts[0].value.soleName else {
      throw Diagnostic(
        code: "ask", "this is no `name = lower .. upper`",
        at: entry.valueRange, suggestion: "such as: amp = 0.1 .. 10 nA")
    }
    let known = experiment.assignedNames
    guard known.contains(name) else {
      throw .unknownName(
        name, what: "name given by the experiment", at: parts[0].valueRange,
        among: known)
    }
    do {
      range = try QuantityRange(reading: parts[1].value)
    } catch {
      var finding = error.diagnostic(in: parts[1])
      // `w = 0,1 .. 2 nA` falls apart at its comma.
      if !parts[1].value.contains("..") {
        finding.suggestion =
          "write it as `0.1 nA .. 2 nA`, with decimal points"
      }
      throw finding
    }
    self.name = name
    self.entry = entry
  }
}

extension QuantityRange {
  /// A value by its part of the way from the lower bound to the upper one.
  func value(at part: Double) -> AnyQuantity {
    AnyQuantity(
      lower.value * (1 - part) + upper.value * part, lower.dimension)
  }

  /// Values over the range, half of them evenly, half of them by ratio.
  fileprivate func probes(_ count: Int) -> [AnyQuantity] {
    let half = max(2, count / 2)
    return (0...half).map { value(at: Double($0) / Double(half)) }
      + (0..<half).map { index in
        let part = Double(index + 1) / Double(half)
        return value(at: part * part * part * part)
      }
  }
}
