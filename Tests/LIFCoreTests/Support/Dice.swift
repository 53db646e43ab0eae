import Foundation
import LIFCore
import Quantities
import TestSupport

/// Random neurons and inputs that a seed brings back.
struct Dice: RandomNumberGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func next() -> UInt64 { random.next() }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    .random(in: range, using: &self)
  }

  /// A number whose logarithm is evenly spread.
  mutating func magnitude(_ range: ClosedRange<Double>) -> Double {
    exp(number(log(range.lowerBound)...log(range.upperBound)))
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &self)
  }

  mutating func neuron() throws -> Neuron {
    let u_rest = number(-80 ... -55)
    let threshold = u_rest + number(5...30)
    return try exampleNeuron(
      tau: magnitude(0.5...60), R: magnitude(1...300), u_rest: u_rest,
      u_reset: threshold - number(1...25), threshold: threshold,
      t_ref: whole(0...3) == 0 ? 0 : number(0...5))
  }

  /// Levels around the rheobase of a neuron, the first from time zero on.
  mutating func levels(for neuron: Neuron) -> [Stimulus.Level] {
    let rheobase = ((neuron.threshold - neuron.u_rest) / neuron.R).value
    var time = 0.0
    return (0..<whole(1...8)).map { _ in
      defer { time += number(0.5...40) }
      let current = rheobase * number(-1...3)
      return Stimulus.Level(from: ms(time), nA(current))
    }
  }
}
