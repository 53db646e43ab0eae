@testable import LIFCore
import Quantities
import Testing

@Suite struct DriveTests {
  private let count = repeats(20_000, withoutOptimisation: 1000)

  @Test func `the derivative is the limit of differences`() {
    print("seed 111")
    var dice = Dice(seed: 111)
    for _ in 0..<count {
      let drive = dice.drive(scale: 1)
      let derivative = drive.derivative
      let s = dice.number(0...40)
      // Richardson: the error of the second difference falls with h⁴.
      let h = 1e-3 / 20
      func difference(_ h: Double) -> Double {
        (drive.value(at: s + h) - drive.value(at: s - h)) / (2 * h)
      }
      let slope = (4 * difference(h) - difference(2 * h)) / 3
      #expect((derivative.value(at: s) - slope).magnitude < 1e-8)
    }
  }

  @Test func `bounds hold every value, of the derivatives too`() {
    print("seed 112")
    var dice = Dice(seed: 112)
    for _ in 0..<count {
      let drive = dice.drive(scale: 1)
      for one in [drive, drive.derivative, drive.derivative.derivative] {
        let a = dice.number(0...40)
        let b = a + dice.magnitude(1e-9...100)
        let bounds = one.bounds(from: a, to: b)
        let values = (0...100).map {
          one.value(at: min(b, a + Double($0) / 100 * (b - a)))
        }
        #expect(bounds.low <= values.min() ?? 0)
        #expect(bounds.high >= values.max() ?? 0)
      }
    }
  }

  /// With one term beside the level, bounds are the extremes themselves.
  @Test func `bounds of one term are tight`() {
    print("seed 113")
    var dice = Dice(seed: 113)
    for _ in 0..<count / 10 {
      var drive = dice.drive(scale: 1)
      drive.slope = 0
      if Bool.random(using: &dice) {
        drive.waves = Array(drive.waves.prefix(1))
        drive.decays = []
      } else {
        drive.waves = []
        drive.decays = Array(drive.decays.prefix(1))
      }
      let a = dice.number(0...10)
      let b = a + dice.magnitude(1e-3...20)
      let bounds = drive.bounds(from: a, to: b)
      let values = (0...2000).map {
        drive.value(at: a + Double($0) / 2000 * (b - a))
      }
      let fastest =
        (drive.waves.first?.omega ?? 0) + (drive.decays.first?.rate ?? 0)
      let slack = 1e-12 + 10 * (fastest * (b - a) / 2000).magnitude
      #expect((values.min() ?? 0) - bounds.low <= slack)
      #expect(bounds.high - (values.max() ?? 0) <= slack)
    }
  }

  @Test func `on a monotone stretch the current only rises or falls`() {
    print("seed 114")
    var dice = Dice(seed: 114)
    for _ in 0..<count / 4 {
      let drive = dice.drive(scale: 1)
      let start = dice.number(0...20)
      let end = start + dice.magnitude(1e-3...40)
      var (a, stretches) = (start, 0)
      while a < end, stretches < 20 {
        let b = drive.monotoneStretch(from: a, to: end)
        #expect(a < b && b <= end)
        let values = (0...60).map {
          drive.value(at: min(b, a + Double($0) / 60 * (b - a)))
        }
        #expect(isMonotone(values, rounding: 1e-13))
        (a, stretches) = (b, stretches + 1)
      }
    }
  }

  @Test func `monotone stretches come to an end`() {
    print("seed 115")
    var dice = Dice(seed: 115)
    for _ in 0..<count / 20 {
      let drive = dice.drive(scale: 1)
      var (a, stretches) = (0.0, 0)
      while a < 100, stretches < 100_000 {
        a = drive.monotoneStretch(from: a, to: 100)
        stretches += 1
      }
      #expect(a == 100)
      // Not many more than a quarter of a turn each.
      let turns = drive.waves.reduce(20) { $0 + 100 * $1.omega / .pi }
      #expect(Double(stretches) < 20 * turns)
    }
  }

  @Test func `what is left of synapses takes no more looking at`() {
    // Two alpha synapses that oppose each other, and their sum long after.
    let drive = Drive(decays: [
      .init(rate: 1 / 3, amount: 0, growth: 1),
      .init(rate: 1 / 5, amount: 0.2, growth: -1),
      .init(rate: 1 / 7, amount: -0.1, growth: 0.3),
    ])
    var (a, stretches) = (0.0, 0)
    while a < 1e6, stretches < 10_000 {
      a = drive.monotoneStretch(from: a, to: 1e6)
      stretches += 1
    }
    #expect(a == 1e6)
    #expect(stretches < 1000)
  }

  @Test func `a potential only rises or falls between its turns`() throws {
    print("seed 116")
    var dice = Dice(seed: 116)
    for _ in 0..<count / 4 {
      let neuron = try dice.ordinaryNeuron(threshold: -50)
      let free = FreePotential(
        of: neuron, from: mV(dice.number(-75 ... -51)),
        under: dice.drive(scale: 1), since: ms(dice.number(0...5)))
      let end = ms(dice.magnitude(1e-3...30))
      var (h, stretches) = (Time.zero, 0)
      while h < end, stretches < 20 {
        let next = free.monotoneStretch(after: h, until: end)
        #expect(h < next && next <= end)
        let values = (0...60).map {
          free.value(after: h + Double($0) / 60 * (next - h)).value
        }
        let size = 100 + (values.map(\.magnitude).max() ?? 0)
        #expect(isMonotone(values, rounding: 8 * size.ulp))
        (h, stretches) = (next, stretches + 1)
      }
    }
  }

  private func isMonotone(_ values: [Double], rounding: Double) -> Bool {
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    return steps.allSatisfy { $0 >= -rounding }
      || steps.allSatisfy { $0 <= rounding }
  }
}
