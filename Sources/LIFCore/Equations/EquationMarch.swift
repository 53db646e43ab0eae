import Quantities

/// The steps of a run: advance, test, fire, hold.
struct EquationMarch {
  private let dt: Double
  private let steps: Int
  private let start: Double
  private let threshold: Double
  private let u_reset: Double
  /// For how many steps u is held after a spike.
  private let hold: Int

  init(
    _ run: EquationRun, for duration: Time, limit: Int
  ) throws(EquationError) {
    guard duration >= .zero, duration.isFinite else {
      throw .duration(duration)
    }
    guard run.step > .zero, run.step.isFinite else { throw .step(run.step) }
    guard run.start.isFinite else { throw .start(run.start) }
    let count = Self.snapped(duration / run.step).rounded(.down)
    guard count <= Double(limit), let steps = Int(exactly: count) else {
      throw .tooManySteps(limit: limit)
    }
    let hold = Self.snapped(run.neuron.t_ref / run.step).rounded(.up)
    self.steps = steps
    self.hold = Int(exactly: min(hold, count)) ?? steps
    dt = run.step.value
    start = run.start.value
    threshold = run.neuron.threshold.value
    u_reset = run.neuron.u_reset.value
  }

  /// A ratio as the whole number that it is but for rounding: 0.3 ms are
  /// three steps of 0.1 ms, though binary fractions do not say so.
  private static func snapped(_ ratio: Double) -> Double {
    let whole = ratio.rounded()
    return (ratio - whole).magnitude <= 1e-9 * whole ? whole : ratio
  }

  /// Takes all steps; `advance` makes the potential at the end of a step of
  /// that at its start and of its time.
  @inline(__always)
  func run(
    _ advance: (_ u: Double, _ t: Double) -> Double
  ) throws(EquationError) -> EquationRecording {
    var potentials: [Voltage] = []
    var spikes: [Time] = []
    potentials.reserveCapacity(steps)
    var u = start
    var held = 0
    for k in 0..<steps {
      if held > 0 {
        held -= 1
      } else {
        u = advance(u, Double(k) * dt)
        guard u.isFinite else { throw .unbounded(at: time(after: k + 1)) }
        if u >= threshold {
          u = u_reset
          held = hold
          spikes.append(time(after: k + 1))
        }
      }
      potentials.append(Voltage(coherent: u))
    }
    return EquationRecording(
      step: Time(coherent: dt), start: Voltage(coherent: start),
      potentials: potentials, spikes: spikes)
  }

  private func time(after steps: Int) -> Time {
    Time(coherent: Double(steps) * dt)
  }
}
