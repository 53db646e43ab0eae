import Diagnostics
import Expressions
import LIFCore
import Quantities

extension Experiment {
  /// The law of the line `equation:`, compiled; nil if there is none.
  ///
  /// It may be written in any form that is solved for du/dt, such as
  /// `tau du/dt = -(u - u_rest) + R I(t)`; u, I and t are what they are at
  /// each moment, other names have the values of the experiment.
  func law(in names: Names) throws(Diagnostic) -> MembraneLaw? {
    guard let equation else { return nil }
    do {
      return MembraneLaw(try Equation(equation.value, in: names))
    } catch {
      throw error.diagnostic(in: equation)
    }
  }
}

extension MembraneLaw {
  /// An equation that somebody typed, as a law.
  init(_ equation: Equation) {
    var slope = equation.slope.machine
    self.init(affine: equation.affine.map(Affine.init)) { u, I, t in
      Slope(coherent: slope.value(u.value, I.value, t.value))
    }
  }
}

extension MembraneLaw.Affine {
  fileprivate init(_ parts: Equation.AffineSlope) {
    var (offset, rate) = (parts.offset.machine, parts.rate.machine)
    self.init(
      offset: { I, t in Slope(coherent: offset.value(I.value, t.value)) },
      rate: { I, t in Frequency(coherent: rate.value(I.value, t.value)) })
  }
}
