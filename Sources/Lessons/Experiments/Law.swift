import Diagnostics
import Expressions
import LIFCore
import Quantities

extension Experiment {
  /// What the line `equation:` asks for.
  enum Law {
    /// A membrane equation: that of a neuron, which has a solution.
    case neuron(Neuron)
    /// Any other law, which goes in steps.
    case steps(any MembraneLaw)
  }

  /// The law of the line `equation:`; nil if there is none.
  ///
  /// It may be written in any form that is solved for du/dt, such as
  /// `tau du/dt = -(u - u_rest) + R I(t)`; u, I and t are what they are at
  /// each moment, other names have the values of the experiment. One that is
  /// linear in u and I is a neuron and run as one, unless a method is asked
  /// for that makes errors of its own.
  func law(of neuron: Neuron, in names: Names) throws(Diagnostic) -> Law? {
    guard let equation else { return nil }
    do {
      let read = try Equation(equation.value, in: names)
      if method?.isExact ?? true, let linear = read.linear,
        let membrane = neuron.following(linear)
      {
        return .neuron(membrane)
      }
      return .steps(TypedLaw(read))
    } catch {
      throw error.diagnostic(in: equation)
    }
  }
}

extension Experiment {
  /// The experiment with an equation that somebody typed.
  func following(_ text: String) -> Experiment {
    var copy = self
    let line = SourceText(name: "equation", "equation: \(text)")
    copy.equation = Block(lines: line).entries.first
    return copy
  }
}

extension Neuron {
  /// The neuron with another membrane, du/dt = base + gain I + rate u; itself
  /// where that is its own but for rounding; nil where no membrane does so.
  fileprivate func following(_ linear: Equation.LinearSlope) -> Neuron? {
    guard linear.gain > 0, linear.rate <= 0 else { return nil }
    let leaks = linear.rate < 0
    guard leaks || linear.base == 0 else { return nil }
    let C = Capacitance(coherent: 1 / linear.gain)
    let u_rest =
      leaks ? Voltage(coherent: -linear.base / linear.rate) : self.u_rest
    let other = try? Neuron(
      tau: leaks ? Time(coherent: -1 / linear.rate) : nil,
      R: leaks ? nil : .infinity, C: C, u_rest: u_rest, u_reset: u_reset,
      threshold: threshold, t_ref: t_ref)
    return other.map { $0.isNearly(self) ? self : $0 }
  }

  private func isNearly(_ other: Neuron) -> Bool {
    func isNear(_ a: Double, _ b: Double) -> Bool {
      a == b || (a - b).magnitude <= 1e-12 * max(a.magnitude, b.magnitude)
    }
    return isNear(tau.value, other.tau.value) && isNear(C.value, other.C.value)
      && isNear(u_rest.value, other.u_rest.value)
  }
}

/// An equation that somebody typed, as a law.
private struct TypedLaw: MembraneLaw {
  private var slope: Machine
  private var affine: (offset: Machine, rate: Machine)?

  init(_ equation: Equation) {
    slope = equation.slope.machine
    affine = equation.affine.map { ($0.offset.machine, $0.rate.machine) }
  }

  mutating func slope(at u: Voltage, under I: Current, _ t: Time) -> Slope {
    Slope(coherent: slope.value(u.value, I.value, t.value))
  }

  mutating func affine(under I: Current, _ t: Time) -> AffineSlope? {
    guard let offset = affine?.offset.value(I.value, t.value),
      let rate = affine?.rate.value(I.value, t.value)
    else { return nil }
    return AffineSlope(
      offset: Slope(coherent: offset), rate: Frequency(coherent: rate))
  }
}
