@testable import LIFCore
import Quantities

extension Dice {
  /// A current between changes: any mixture of what there can be.
  mutating func drive(scale: Double) -> Drive {
    var drive = Drive(level: scale * number(-1...1.5))
    if whole(0...2) == 0 { drive.slope = scale * number(-0.05...0.05) }
    drive.waves = (0..<whole(0...3)).map { _ in
      Drive.Wave(
        amplitude: scale * number(-1...1), omega: magnitude(0.02...20),
        phase: number(-7...7))
    }
    drive.decays = (0..<whole(0...3)).map { _ in
      let rate = magnitude(0.01...5)
      return Drive.Decay(
        rate: rate, amount: scale * number(-2...2),
        growth: whole(0...1) == 0 ? 0 : scale * rate * number(-5...5))
    }
    return drive
  }

  /// A neuron whose input is of the order of 1 nA; one in six does not leak.
  mutating func ordinaryNeuron(threshold: Double) throws -> Neuron {
    let C = Capacitance(coherent: magnitude(0.05...1))
    let tau = whole(0...5) == 0 ? Double.infinity : magnitude(1...40)
    return try Neuron(
      tau: ms(tau), C: C, u_rest: mV(-70), u_reset: mV(threshold - 10),
      threshold: mV(threshold), t_ref: .zero)
  }
}
