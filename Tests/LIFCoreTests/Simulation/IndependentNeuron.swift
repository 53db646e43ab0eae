import Foundation
import LIFCore
import Quantities

/// A second neuron, slow and plain, to which the first is compared.
///
/// It shares no formula with the core: the integral of the input is a
/// quadrature, the current is what its definition says at each moment, a
/// crossing is looked for in small steps, at their ends and at the turns
/// between them.
struct IndependentNeuron {
  private let experiment: RandomExperiment
  private let current: PlainCurrent
  private let rest, reset, threshold, hold, leak, C: Double
  private let longestStep: Double

  private(set) var spikes: [Double] = []
  /// The slope at each spike, in mV/ms.
  private(set) var slopes: [Double] = []
  /// How near the potential came to the threshold where it turned, in mV.
  private(set) var nearestTurn = Double.infinity
  private var u: Double
  private var now = 0.0
  private var release = 0.0
  private var gathered = 0.0

  init(_ experiment: RandomExperiment) {
    self.experiment = experiment
    current = PlainCurrent(experiment.stimulus)
    let neuron = experiment.neuron
    (rest, reset) = (neuron.u_rest.value, neuron.u_reset.value)
    (threshold, hold) = (neuron.threshold.value, neuron.t_ref.value)
    (leak, C) = (1 / neuron.tau.value, neuron.C.value)
    u = experiment.start
    longestStep = min(1 / max(current.fastest, leak), 4)
  }

  /// Lives to the end; the potentials at some times, which are in order.
  mutating func live(lookingAt times: [Double]) -> [Double] {
    if u >= threshold, experiment.initialRule == .level { fire(0, slope: 1) }
    let end = experiment.duration
    let breaks = Set(current.breaks + times + [end])
      .filter { $0 > 0 && $0 <= end }.sorted()
    var seen: [Double] = []
    for next in breaks {
      go(to: next)
      jump(by: current.jump(at: next))
      if times.contains(next) { seen.append(u) }
    }
    return seen
  }

  private mutating func fire(_ t: Double, slope: Double) {
    spikes.append(t)
    slopes.append(slope)
    u = reset
    release = t + hold
  }

  private mutating func jump(by w: Double) {
    if w == 0 { return }
    if now < release {
      guard experiment.heldJumps == .gathered else { return }
      gathered += w * exp(-(release - now) * leak)
      return
    }
    let isBelow = u < threshold
    u += w
    if isBelow, u >= threshold { fire(now, slope: .infinity) }
  }

  private mutating func go(to end: Double) {
    while now < end {
      if now < release {
        now = min(end, release)
        if now == release, gathered != 0 {
          let w = gathered
          gathered = 0
          jump(by: w)
        }
        continue
      }
      let count = ((end - now) / longestStep).rounded(.up)
      step(to: count > 1 ? now + (end - now) / count : end)
    }
  }

  /// One step, in eight parts, or up to a spike in it.
  private mutating func step(to end: Double) {
    let start = now
    for part in 1...8 {
      let next = part == 8 ? end : start + Double(part) / 8 * (end - start)
      let u_next = propagated(to: next)
      if u < threshold, let t = crossing(before: next, u_next) {
        let slope = self.slope(t, threshold)
        now = t
        return fire(t, slope: slope)
      }
      (now, u) = (next, u_next)
    }
  }

  private mutating func crossing(
    before next: Double, _ u_next: Double
  ) -> Double? {
    if u_next >= threshold { return time(ofThresholdBefore: next) }
    let first = slope(now, u)
    let last = slope(next, u_next)
    guard first > 0, last < 0,
      u + first * (next - now) >= threshold - 1e-3
    else { return nil }
    // Between the ends it turns.
    var (low, high) = (now, next)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if slope(middle, propagated(to: middle)) > 0 {
        low = middle
      } else {
        high = middle
      }
    }
    let top = propagated(to: low)
    nearestTurn = min(nearestTurn, (top - threshold).magnitude)
    return top >= threshold ? time(ofThresholdBefore: low) : nil
  }

  private func time(ofThresholdBefore next: Double) -> Double {
    var (low, high) = (now, next)
    for _ in 0..<70 {
      let middle = (low + high) / 2
      if propagated(to: middle) >= threshold {
        high = middle
      } else {
        low = middle
      }
    }
    return high
  }

  private func slope(_ t: Double, _ u: Double) -> Double {
    leak * (rest - u) + current.value(at: t) / C
  }

  /// The potential at a time: the variation of constants, its integral by
  /// the rule of Gauss and Legendre of five points.
  private func propagated(to t: Double) -> Double {
    let h = t - now
    var integral = 0.0
    for (place, weight) in Self.rule {
      let r = place * h
      integral += weight * exp(-leak * (h - r)) * current.value(at: now + r)
    }
    return rest + (u - rest) * exp(-leak * h) + h * integral / C
  }

  /// The zeros of P5 and their weights in closed form, on the unit interval.
  private static let rule: [(Double, Double)] = {
    let (root, tenth) = (70.0.squareRoot(), (10.0 / 7).squareRoot())
    let near = (5 - 2 * tenth).squareRoot() / 6
    let far = (5 + 2 * tenth).squareRoot() / 6
    let nearWeight = (322 + 13 * root) / 1800
    let farWeight = (322 - 13 * root) / 1800
    return [
      (0.5, 64.0 / 225), (0.5 - near, nearWeight), (0.5 + near, nearWeight),
      (0.5 - far, farWeight), (0.5 + far, farWeight),
    ]
  }()
}

/// The current of a stimulus, moment by moment, as its parts are defined.
private struct PlainCurrent {
  private let parts: [Stimulus.Part]

  init(_ stimulus: Stimulus) { parts = stimulus.parts }

  /// The shortest time scale, as a rate in 1/ms.
  var fastest: Double {
    parts.reduce(0) { fastest, part in
      switch part {
      case .sine(let sine): max(fastest, 2 * .pi * sine.frequency.value)
      case .synapses(let synapses): max(fastest, 1 / synapses.tau.value)
      default: fastest
      }
    }
  }

  func value(at t: Double) -> Double {
    parts.reduce(0) { $0 + value(of: $1, at: t) }
  }

  /// Where the current or its slope may jump, and where the potential does.
  var breaks: [Double] {
    parts.flatMap { part -> [Double] in
      switch part {
      case .step(_, let start, let end, _), .ramp(_, _, let start, let end):
        [start, end].compactMap { $0?.value }
      case .levels(let levels): levels.map(\.start.value)
      case .pulses(_, let width, let period, let first, let count):
        (0..<count).flatMap { k in
          let start = first.value + Double(k) * period.value
          return [start, start + width.value]
        }
      case .sine(let sine):
        [sine.start, sine.end].compactMap { $0?.value }
      case .jumps(let jumps): jumps.map(\.time.value)
      case .synapses(let synapses): synapses.arrivals.map(\.time.value)
      default: []
      }
    }
  }

  func jump(at t: Double) -> Double {
    parts.reduce(0) { sum, part in
      guard case .jumps(let jumps) = part else { return sum }
      return jumps.filter { $0.time.value == t }
        .reduce(sum) { $0 + $1.size.value }
    }
  }

  private func value(of part: Stimulus.Part, at t: Double) -> Double {
    switch part {
    case .constant(let I): return I.value
    case .step(let I, let start, let end, let baseline):
      return isOn(t, start, end) ? I.value : baseline.value
    case .levels(let levels):
      return levels.last { $0.start.value <= t }?.current.value ?? 0
    case .pulses(let I, let width, let period, let first, let count):
      let isOn = (0..<count).contains { k in
        let start = first.value + Double(k) * period.value
        return start <= t && t < start + width.value
      }
      return isOn ? I.value : 0
    case .ramp(let I, let slope, let start, let end):
      return isOn(t, start, end)
        ? I.value + slope.value * (t - start.value) : 0
    case .sine(let sine):
      guard isOn(t, sine.start, sine.end) else { return 0 }
      let angle = 2 * Double.pi * sine.frequency.value * t + sine.phase
      return sine.mean.value + sine.amplitude.value * sin(angle)
    case .synapses(let synapses):
      return synapses.arrivals.filter { $0.time.value <= t }
        .reduce(0) { sum, arrival in
          let s = (t - arrival.time.value) / synapses.tau.value
          let shape = synapses.shape == .alpha ? M_E * s : 1
          return sum + arrival.peak.value * shape * exp(-s)
        }
    case .jumps, .poisson, .noise: return 0
    }
  }

  private func isOn(_ t: Double, _ start: Time, _ end: Time?) -> Bool {
    start.value <= t && t < end?.value ?? .infinity
  }
}
