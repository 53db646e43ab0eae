import Quantities

/// The innermost loop under white noise: whole steps of one length under one
/// current, far from the threshold. All numbers are in coherent units.
struct NoisyWalk {
  let threshold: Double
  /// That of the bridge between the ends of a step.
  let variance: Double
  private let left: Double
  private let gain: Double
  private let spread: Double
  private let reach: Double

  init(
    of neuron: Neuron, under level: Double, _ noise: WhiteNoise, in dt: Double
  ) {
    let step = SteadyStep(of: neuron, under: level, in: dt)
    (left, gain) = (1 - step.settled, step.level * step.settled)
    threshold = neuron.threshold.value
    variance = noise.variance(over: dt)
    reach = BridgeLots.reach(variance: variance)
    spread = noise.spread(over: dt)
  }

  /// Takes steps and records them, up to the last or to one in which the
  /// threshold was reached: its end is returned, and not recorded.
  func go(
    from u: Double, _ index: inout Int, _ last: Int,
    _ record: inout [Voltage], _ noise: inout WhiteNoise
  ) -> Double? {
    var u = u
    while index < last {
      let batch = noise.steps.batch()
      let first = index
      let next = go(through: batch, &u, &index, last, &record, &noise.lots)
      noise.steps.use(index - first + (next == nil ? 0 : 1))
      if next != nil { return next }
    }
    return nil
  }

  private func go(
    through batch: ArraySlice<Double>, _ u: inout Double,
    _ index: inout Int, _ last: Int, _ record: inout [Voltage],
    _ lots: inout BridgeLots
  ) -> Double? {
    var (now, place) = (u, index)
    defer { (u, index) = (now, place) }
    var span = record.mutableSpan
    for xi in batch {
      if place == last { return nil }
      let next = now * left + (gain + spread * xi)
      let product = (threshold - now) * (threshold - next)
      if product <= reach, now < threshold {
        if lots.touches(product, variance: variance) { return next }
      }
      now = next
      place += 1
      span[place] = Voltage(coherent: now)
    }
    return nil
  }
}
