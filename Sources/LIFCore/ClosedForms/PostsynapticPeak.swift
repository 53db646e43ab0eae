import Mathematics
public import Quantities

/// The highest point of a postsynaptic potential; the lowest of an
/// inhibitory one.
public struct PostsynapticPeak: Sendable, Hashable {
  /// The time from the arrival of the spike to the peak.
  public let time: Time
  /// How far from rest the potential gets.
  public let height: Voltage
}

extension ClosedForms {
  /// The peak of the potential that one spike at a synapse makes on a resting
  /// membrane.
  ///
  /// - A delta current: at once, of height w.
  /// - An exponential current: at tau tau_s/(tau - tau_s) ln(tau/tau_s), or
  ///   tau if both are the same.
  /// - An alpha current: at z/c, where e^z = 1 + z tau/tau_s with z ≠ 0 and
  ///   c = 1/tau_s - 1/tau, or 2 tau if both are the same.
  ///
  /// There the potential meets the drive, u - u_rest = R I. Without a leak
  /// only a delta current has a peak, as nothing ever falls again.
  ///
  /// Source: the derivative of the potential, set to zero. For alpha it is
  /// an equation for Lambert's function, here solved by Newton's method.
  public func postsynapticPeak(
    of current: PostsynapticCurrent
  ) -> Outcome<PostsynapticPeak> {
    if let fault = current.fault { return .undefined(fault) }
    guard let time = peakTime(of: current) else {
      return .undefined(.neverPeaks)
    }
    return postsynapticPotential(after: time, of: current)
      .map { PostsynapticPeak(time: time, height: $0) }
  }

  private func peakTime(of current: PostsynapticCurrent) -> Time? {
    switch current {
    case .delta: .zero
    case .exponential(_, let tau_s):
      leaks ? exponentialPeakTime(tau_s) : nil
    case .alpha(_, let tau_s):
      leaks ? alphaPeakTime(tau_s) : nil
    }
  }

  /// tau ln(1 + x)/x with the larger of the two as tau and 1 + x as its ratio
  /// to the smaller: a form that does not mind x = 0.
  private func exponentialPeakTime(_ tau_s: Time) -> Time {
    let (slow, fast) = (max(neuron.tau, tau_s), min(neuron.tau, tau_s))
    let x = (slow - fast) / fast
    return x == 0 ? slow : log1p(x) / x * slow
  }

  private func alphaPeakTime(_ tau_s: Time) -> Time {
    let ratio = neuron.tau / tau_s
    let excess = (neuron.tau - tau_s) / tau_s
    guard excess != 0 else { return 2 * neuron.tau }
    let z =
      excess > 0
      ? growth(ratio, excess) : -decay(ratio, -excess)
    return z / excess * neuron.tau
  }

  /// The z above 0 with e^z = 1 + ratio z, as (1 - e^(-z))/z = ratio e^(-z);
  /// close to ratio 1, where both sides of this are almost 1, without the 1.
  private func growth(_ ratio: Double, _ excess: Double) -> Double {
    root(from: 0, to: 2 + 2 * log(ratio)) { z in
      let value =
        excess < 1
        ? z * phiOfRamp(z) - excess * exp(-z)
        : phiOfConstant(z) - ratio * exp(-z)
      return (value, ratio * exp(-z) - phiOfRamp(z))
    }
  }

  /// The z above 0 with 1 - e^(-z) = ratio z, for a ratio below 1.
  private func decay(_ ratio: Double, _ lack: Double) -> Double {
    root(from: 0, to: 1 / ratio) { z in
      let value =
        lack < 0.5
        ? z * phiOfFallingRamp(z) - lack : ratio - phiOfConstant(z)
      return (value, phiOfRamp(z))
    }
  }
}
