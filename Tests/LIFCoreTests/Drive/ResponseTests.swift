@testable import LIFCore
import Quantities
import Testing

@Suite struct ResponseTests {
  /// One line of the table.
  struct Line {
    let kind: String
    let numbers: [Double]

    var drive: Drive {
      let (one, two, three) = (numbers[1], numbers[2], numbers[3])
      switch kind {
      case "ramp": return Drive(slope: one)
      case "wave":
        return Drive(
          waves: [Drive.Wave(amplitude: one, omega: two, phase: three)])
      default:
        return Drive(
          decays: [Drive.Decay(rate: three, amount: one, growth: two)])
      }
    }

    /// The largest angle or exponent, which is known to its own last place
    /// only.
    var steepness: Double {
      let time = numbers[4] + numbers[5]
      return time * (numbers[0] + max(numbers[2], numbers[3]).magnitude)
    }
  }

  static let lines = responseNumbers.split(separator: "\n").map { line in
    let words = line.split(separator: " ")
    return Line(
      kind: String(words[0]),
      numbers: words.dropFirst().compactMap { Double(String($0)) })
  }

  @Test func `there is a line for each kind`() {
    #expect(Self.lines.count == 152)
    #expect(Self.lines.allSatisfy { $0.numbers.count == 8 })
    #expect(Set(Self.lines.map(\.kind)) == ["ramp", "wave", "decay"])
  }

  @Test(arguments: lines)
  func `a response is that of sixty digits`(_ line: Line) throws {
    let leak = line.numbers[0]
    let neuron = try Neuron(
      tau: ms(1 / leak), C: Capacitance(coherent: 0.8), u_rest: .zero,
      u_reset: mV(-1))
    let membrane = Integration(neuron)
    #expect(membrane.leak == leak)
    let x = line.drive.response(
      of: membrane, from: line.numbers[4], after: line.numbers[5])
    let (expected, size) = (line.numbers[6], line.numbers[7])
    let isWave = line.kind == "wave"
    // A wave turns by its whole angle; of a decay, what is e-folded away
    // is not there any more to be wrong.
    let steepness = isWave ? line.steepness : min(line.steepness, 800)
    let bound = Double.ulpOfOne * (8 + 2 * steepness) * size
    #expect((x - expected).magnitude <= bound)
  }

  @Test func `no time makes no response`() throws {
    print("seed 101")
    var dice = Dice(seed: 101)
    for _ in 0..<1000 {
      let membrane = Integration(try dice.ordinaryNeuron(threshold: -50))
      let drive = dice.drive(scale: 1)
      let x = drive.response(of: membrane, from: dice.number(0...50), after: 0)
      #expect(x == 0)
    }
  }

  /// A response over h + k is that over h, decayed, and that over k.
  @Test func `responses follow one another`() throws {
    print("seed 102")
    var dice = Dice(seed: 102)
    for _ in 0..<repeats(20_000, withoutOptimisation: 2000) {
      let neuron = try dice.ordinaryNeuron(threshold: -50)
      let membrane = Integration(neuron)
      let drive = dice.drive(scale: 1)
      let (s, h, k) = (
        dice.number(0...30), dice.magnitude(1e-6...50),
        dice.magnitude(1e-6...50)
      )
      let once = drive.response(of: membrane, from: s, after: h + k)
      let first = drive.response(of: membrane, from: s, after: h)
      let second = drive.response(of: membrane, from: s + h, after: k)
      let twice = first * Libm.exp(-membrane.leak * k) + second
      let size = max(50, h + k) / membrane.capacitance
      #expect((once - twice).magnitude < 1e-12 * size)
    }
  }

  @Test func `a later clock changes nothing`() throws {
    print("seed 103")
    var dice = Dice(seed: 103)
    for _ in 0..<repeats(20_000, withoutOptimisation: 2000) {
      let membrane = Integration(try dice.ordinaryNeuron(threshold: -50))
      let drive = dice.drive(scale: 1)
      let (s, h) = (dice.number(0...40), dice.number(0...40))
      let later = drive.advanced(by: s)
      #expect((drive.value(at: s + h) - later.value(at: h)).magnitude < 1e-12)
      let levels = (later.level - drive.level) * leaked(membrane, h)
      let here = drive.response(of: membrane, from: s, after: h)
      let there = later.response(of: membrane, from: 0, after: h) + levels
      #expect((here - there).magnitude < 1e-12 * 100 / membrane.capacitance)
    }
  }

  /// What a constant of 1 nA does in a time h.
  private func leaked(_ membrane: Integration, _ h: Double) -> Double {
    membrane.leak == 0
      ? h / membrane.capacitance
      : -Libm.expm1(-membrane.leak * h) / membrane.leak / membrane.capacitance
  }
}
