import Quantities

/// A step under a constant current, exactly: u becomes left u + gain, in
/// coherent units.
///
/// With u_inf = u_rest + R I, left = e^(-dt/tau) and gain = (1 - left) u_inf;
/// without a leak, left = 1 and gain = I dt / C. Whoever takes the same step
/// by these numbers gets the same bits.
struct SteadyStep {
  let left: Double
  let gain: Double

  init(of neuron: Neuron, under level: Double, in dt: Double) {
    let leak = 1 / neuron.tau.value
    left = exp(-dt * leak)
    gain =
      leak > 0
      ? -expm1(-dt * leak) * (neuron.u_rest.value + neuron.R.value * level)
      : level * dt / neuron.C.value
  }
}
