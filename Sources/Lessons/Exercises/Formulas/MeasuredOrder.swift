import Expressions

/// The order of a rule for one step, measured: with half the step, the error
/// of a single step is 2 to the order plus one times smaller.
///
/// It must be so at every sample: a rule that cuts something off, or holds
/// for one sign of the input only, is no better than where it is worst.
struct MeasuredOrder {
  /// Nil where the rule makes no error at all.
  private let order: Int?

  /// Below this, in mV, an error is one of rounding.
  private static let rounding = 1e-11
  /// No rule that is asked for shrinks its error more than this.
  private static let most = 256.0

  init(
    _ text: String, at samples: EquationSamples,
    naming symbols: TypedFunction.Symbols
  ) throws(ExpressionError) {
    func errors(_ part: Double) throws(ExpressionError) -> [Double] {
      let typed = try TypedFunction(
        step: text, at: samples, part: part, naming: symbols)
      return zip(typed.values, samples.list).map { value, sample in
        (value - sample.potential(after: part)).magnitude
      }
    }
    order = zip(try errors(0.25), try errors(0.125))
      .compactMap(Self.order).min()
  }

  /// The order at one sample; nil where there is no error.
  private static func order(of whole: Double, _ half: Double) -> Int? {
    guard whole.isFinite, half.isFinite else { return 0 }
    if whole < rounding, half < rounding { return nil }
    let ratio = whole / half
    guard ratio >= 1, ratio < most else { return 0 }
    // The next whole number to the logarithm of 2: the square root of 2 is
    // half way.
    return max(0, Int((ratio * 2.0.squareRoot()).exponent) - 1)
  }

  func isAtLeast(_ wanted: Int) -> Bool {
    order.map { $0 >= wanted } ?? true
  }

  /// "Its measured order is 1."
  var words: String {
    order.map { "Its measured order is \($0)." }
      ?? "It is exact for a constant input."
  }
}
