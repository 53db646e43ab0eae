import Mathematics
public import Quantities

/// An equation that somebody gave in the place of the membrane equation:
///
///     du/dt = f(u, I, t)
///
/// A neuron that follows it fires, is reset and held as ever; the run goes in
/// steps, as there is no solution to go by.
public protocol MembraneLaw {
  /// How fast the potential changes.
  mutating func slope(at u: Voltage, under I: Current, _ t: Time) -> Slope

  /// The parts of a law that is affine in u; nil for any other.
  mutating func affine(under I: Current, _ t: Time) -> AffineSlope?
}

extension MembraneLaw {
  /// Of a law that says nothing of it, no parts are known.
  public mutating func affine(under I: Current, _ t: Time) -> AffineSlope? {
    nil
  }
}

/// A law du/dt = a + b u at a moment, as its parts.
///
/// As long as a and b stay what they are, its solution is known:
///
///     u(t + dt) = u + (a + b u) (e^(b dt) - 1)/b
///     u(t + dt) = u + a dt                          for b = 0
///
/// `Integrator.exact` goes by it, with a and b as they are at the beginning
/// of each step.
///
/// Source: Rotter and Diesmann, Biol. Cybern. 81, 381 (1999).
public struct AffineSlope: Sendable, Hashable {
  /// a.
  public var offset: Slope
  /// b.
  public var rate: Frequency

  /// The parts of a law.
  public init(offset: Slope, rate: Frequency) {
    (self.offset, self.rate) = (offset, rate)
  }
}

/// A law on its way through equal steps; the solution of a step is kept as
/// long as its rate stays.
struct LawStepper {
  private var law: any MembraneLaw
  private var rate = Double.nan
  /// The integral of e^(b s) over a step.
  private var weight = 0.0

  init(_ law: any MembraneLaw) { self.law = law }

  /// The potential a step later, under the input of a drive, s on its clock.
  mutating func step(
    from u: Double, at t: Double, over dt: Double, by integrator: Integrator,
    under drive: Drive, since s: Double
  ) -> Double {
    if integrator == .exact {
      let I = current(of: drive, at: s)
      if let parts = law.affine(under: I, Time(coherent: t)) {
        let b = parts.rate.value
        if b != rate { (rate, weight) = (b, b == 0 ? dt : expm1(b * dt) / b) }
        return u + (parts.offset.value + b * u) * weight
      }
    }
    let next = integrator.step(from: u, over: dt) { u, after in
      slope(u, t + after, drive, s + after)
    }
    // Where an equation runs away, the stages of a method do so first, and
    // mean nothing; the slope at the beginning still says where to.
    return next.isFinite ? next : u + dt * slope(u, t, drive, s)
  }

  private mutating func slope(
    _ u: Double, _ t: Double, _ drive: Drive, _ s: Double
  ) -> Double {
    law.slope(
      at: Voltage(coherent: u), under: current(of: drive, at: s),
      Time(coherent: t)
    ).value
  }

  private func current(of drive: Drive, at s: Double) -> Current {
    Current(coherent: drive.isConstant ? drive.level : drive.value(at: s))
  }
}
