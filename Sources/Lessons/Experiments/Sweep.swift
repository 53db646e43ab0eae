public import Diagnostics
import Expressions
public import LIFCore
public import Quantities

/// An experiment run again and again, with one of its names going through a
/// range: `amp=0..5 nA`.
public struct Sweep: Sendable {
  /// The name that changes.
  public let name: String
  /// Its values, the smallest first.
  public let values: [AnyQuantity]
  /// What they measure.
  public var dimension: Dimension { values[0].dimension }

  /// Where a lesson asks for it, if one does.
  private(set) var place: SourceRange?

  /// How many values a range without a step has, unless they are ratios.
  private static let usualCount = 41

  /// Reads `name=lower..upper`, perhaps with `step`; throws a sentence.
  public init(_ text: String, of experiment: Experiment) throws(ValuesError) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let name = String(parts[0]).soleName else {
      throw ValuesError(
        "a sweep is written NAME=FROM..TO, and `\(text)` is not")
    }
    guard experiment.assignedNames.contains(name) else {
      throw experiment.unknown(name)
    }
    do {
      self.init(name, over: try QuantityRange(reading: String(parts[1])))
    } catch {
      throw ValuesError("--sweep \(text): \(error.message)")
    }
  }

  init(_ name: String, over range: QuantityRange, at place: SourceRange? = nil)
  {
    self.name = name
    self.place = place
    values = range.values.isEmpty ? Self.even(range) : range.values
  }

  /// Values at equal steps; of frequencies, in equal ratios.
  private static func even(_ range: QuantityRange) -> [AnyQuantity] {
    let (low, high) = (range.lower.value, range.upper.value)
    let isByRatio = range.lower.dimension == .frequency && low > 0
    let values = isByRatio ? ratios(low, high) : steps(low, high)
    return values.map {
      AnyQuantity($0.rounded(toSignificant: 12), range.lower.dimension)
    }
  }

  private static func steps(_ low: Double, _ high: Double) -> [Double] {
    (0..<usualCount).map { index in
      let part = Double(index) / Double(usualCount - 1)
      return (1 - part) * low + part * high
    }
  }

  /// By putting the geometric mean between neighbours, five times.
  private static func ratios(_ low: Double, _ high: Double) -> [Double] {
    var values = [low, high]
    for _ in 0..<5 {
      values =
        zip(values, values.dropFirst())
        .flatMap { [$0, ($0 * $1).squareRoot()] } + [high]
    }
    return values
  }
}

/// Why an experiment cannot be given other values.
public struct ValuesError: Error, Sendable, Hashable {
  /// The reason as a sentence without its full stop.
  public let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

/// What one value of a sweep gives.
public struct SweepPoint: Sendable {
  /// The value.
  public let value: AnyQuantity
  /// The run with it.
  public let run: Run

  /// The rate that it fires at: that of the mean interval, and 0 for a neuron
  /// that never fires. A single spike has none.
  public var rate: Outcome<Frequency> {
    RateCurve.rate(of: run.recording)
  }
}

extension Experiment {
  /// The runs of a sweep, one after the other; `report` is told how many are
  /// done.
  public func run(
    _ sweep: Sweep, report: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> [SweepPoint] {
    var points: [SweepPoint] = []
    for value in sweep.values {
      points.append(
        SweepPoint(value: value, run: try run(with: [sweep.name: value])))
      report(points.count)
    }
    return points
  }
}
