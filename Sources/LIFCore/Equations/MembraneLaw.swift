public import Quantities

/// An equation that somebody gave in the place of the membrane equation:
///
///     du/dt = f(u, I, t)
///
/// A neuron that follows it fires, is reset and held as ever; the run goes in
/// steps, as there is no solution to go by.
public struct MembraneLaw {
  /// How fast the potential changes.
  public var slope: (Voltage, Current, Time) -> Slope
  /// The parts of a law that is affine in u; nil for any other.
  public var affine: Affine?

  /// A law du/dt = a(I, t) + b(I, t) u, as its parts.
  ///
  /// As long as a and b stay what they are, its solution is known:
  ///
  ///     u(t + dt) = u + (a + b u) (e^(b dt) - 1)/b
  ///     u(t + dt) = u + a dt                          for b = 0
  ///
  /// Source: Rotter and Diesmann, Biol. Cybern. 81, 381 (1999).
  public struct Affine {
    /// a.
    public var offset: (Current, Time) -> Slope
    /// b.
    public var rate: (Current, Time) -> Frequency

    /// The parts of a law.
    public init(
      offset: @escaping (Current, Time) -> Slope,
      rate: @escaping (Current, Time) -> Frequency
    ) {
      (self.offset, self.rate) = (offset, rate)
    }
  }

  /// A law; where its affine parts are known, `Integrator.exact` goes by its
  /// solution, with a and b as they are at the beginning of each step.
  public init(
    affine: Affine? = nil,
    slope: @escaping (Voltage, Current, Time) -> Slope
  ) {
    (self.slope, self.affine) = (slope, affine)
  }
}

/// A law on its way through equal steps; the solution of a step is kept as
/// long as its rate stays.
struct LawStepper {
  let law: MembraneLaw
  private var rate = Double.nan
  /// The integral of e^(b s) over a step.
  private var weight = 0.0

  init(_ law: MembraneLaw) { self.law = law }

  /// The potential a step later, under the input of a drive, s on its clock.
  mutating func step(
    from u: Double, at t: Double, over dt: Double, by integrator: Integrator,
    under drive: Drive, since s: Double
  ) -> Double {
    func current(_ after: Double) -> Current {
      Current(
        coherent: drive.isConstant ? drive.level : drive.value(at: s + after))
    }
    if integrator == .exact, let affine = law.affine {
      let (I, now) = (current(0), Time(coherent: t))
      let b = affine.rate(I, now).value
      if b != rate { (rate, weight) = (b, b == 0 ? dt : expm1(b * dt) / b) }
      return u + (affine.offset(I, now).value + b * u) * weight
    }
    let slope = law.slope
    func f(_ u: Double, _ after: Double) -> Double {
      slope(
        Voltage(coherent: u), current(after), Time(coherent: t + after)
      ).value
    }
    let next = integrator.step(from: u, over: dt, f)
    // Where an equation runs away, the stages of a method do so first, and
    // mean nothing; the slope at the beginning still says where to.
    return next.isFinite ? next : u + dt * f(u, 0)
  }
}
