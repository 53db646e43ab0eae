import Mathematics
import Quantities

/// A step under a constant current, exactly, in coherent units:
///
///     u + (u_inf - u) (1 - e^(-dt/tau)) + drift
///
/// as the model writes it, which loses less to rounding than the shorter
/// a u + b. The drift is that of a membrane without a leak, I dt / C, and
/// nothing for one that leaks. Whoever takes this step gets the same bits.
struct SteadyStep {
  /// u_inf = u_rest + R I.
  let level: Double
  /// 1 - e^(-dt/tau); 0 without a leak.
  let settled: Double
  /// I dt / C without a leak.
  let drift: Double

  init(of neuron: Neuron, under current: Double, in dt: Double) {
    let leaks = neuron.R.isFinite
    level = leaks ? neuron.u_rest.value + neuron.R.value * current : 0
    settled = leaks ? -expm1(-dt / neuron.tau.value) : 0
    drift = leaks ? 0 : current * dt / neuron.C.value
  }
}
