import Mathematics
public import Quantities

/// How a membrane answers a sine of current once it has swung in:
///
///     u(t) = u_rest + amplitude · sin(2 π f t - lag)
public struct SineResponse: Sendable, Hashable {
  /// How far the potential swings to each side of rest.
  public let amplitude: Voltage
  /// How far the potential is behind the current, in radians: of a membrane
  /// from 0 to π/2, as it was measured from -π to π.
  public let lag: Double
  /// How much later the potential peaks than the current.
  public let delay: Time
}

// The membrane as a filter. Frequencies are f, in cycles per time, and
// omega = 2 π f, in radians per time.

extension ClosedForms {
  /// The answer to a sine of current, I(t) = A sin(2 π f t):
  ///
  ///     amplitude = R A / √(1 + (omega tau)²),   lag = arctan(omega tau)
  ///     amplitude = A / (omega C),               lag = π/2, without a leak
  ///
  /// Threshold and transient are not looked at. Undefined for f below 0, and
  /// without a leak for f = 0.
  ///
  /// Source: the membrane equation for I = A e^(i omega t), which makes the
  /// membrane a low-pass filter of first order.
  public func sineResponse(
    amplitude A: Current, frequency f: Frequency
  ) -> Outcome<SineResponse> {
    guard A.isFinite else { return .undefined(.notFinite) }
    switch impedance(at: f) {
    case .undefined(let reason): return .undefined(reason)
    case .value(let Z):
      let lag = leaks ? atan(omega(f) * neuron.tau.value) : .pi / 2
      let delay = f > .zero ? Time(coherent: lag / omega(f)) : neuron.tau
      let response = SineResponse(amplitude: Z * A, lag: lag, delay: delay)
      return response.amplitude.ifNumber.map { _ in response }
    }
  }

  /// How many mV of swing a nA of sine makes, the size of the impedance:
  ///
  ///     |Z| = R / √(1 + (omega tau)²),   1 / (omega C) without a leak
  ///
  /// At f = 0 it is R; above the cutoff frequency it falls like 1/f.
  public func impedance(at f: Frequency) -> Outcome<Resistance> {
    guard f.isNotNegative else { return .undefined(.noFrequency) }
    guard leaks else {
      guard f > .zero else { return .undefined(.doesNotLeak) }
      return Resistance(coherent: 1 / (omega(f) * neuron.C.value)).ifNumber
    }
    let x = omega(f) * neuron.tau.value
    // The square of a large x could be beyond all numbers.
    let root =
      x < 1 ? (1 + x * x).squareRoot() : x * (1 + 1 / x / x).squareRoot()
    return .value(neuron.R / root)
  }

  /// The frequency at which the swing is 1/√2 of R A and the lag π/4:
  ///
  ///     f = 1 / (2 π tau)
  ///
  /// It is 0 without a leak.
  public var cutoffFrequency: Frequency { 1 / (2 * .pi * neuron.tau) }

  /// The potential under a sine of current that begins at time 0 on a resting
  /// neuron, I(t) = A sin(2 π f t + phase):
  ///
  ///     u(t) = u_rest + amplitude · (sin(2 π f t + phase - lag)
  ///                                  - sin(phase - lag) e^(-t/tau))
  ///
  /// No threshold is looked at. The phase is in radians. Undefined for times
  /// before 0.
  public func sinePotential(
    at t: Time, amplitude A: Current, frequency f: Frequency,
    phase: Double = 0
  ) -> Outcome<Voltage> {
    guard t.isFinite, phase.isFinite else { return .undefined(.notFinite) }
    guard t >= .zero else { return .undefined(.beforeTheBeginning) }
    return sineResponse(amplitude: A, frequency: f).map { response in
      let cycles = f.value * t.value
      let angle = 2 * .pi * (cycles - cycles.rounded()) + phase - response.lag
      let swing =
        sin(angle) - sin(phase - response.lag) * exp(-t / neuron.tau)
      return neuron.u_rest + response.amplitude * swing
    }
  }

  /// 2 π f, in radians per ms.
  private func omega(_ f: Frequency) -> Double { 2 * .pi * f.value }
}
