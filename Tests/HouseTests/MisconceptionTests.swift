import Commands
import Foundation
import TestSupport
import Testing

/// What students get wrong about this neuron is asked for somewhere in the
/// course, and answered with words of its own.
///
/// The numbers are what the mistake leads to in the first variant, worked out
/// by hand.
@Suite struct MisconceptionTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    /// Its number in the collection that was handed to the project.
    let number: String
    let lesson: String
    let exercise: String
    let answer: String
    /// Words of what is said to it.
    let words: String

    init(
      _ number: String, _ lesson: String, _ exercise: String,
      _ answer: String, _ words: String
    ) {
      (self.number, self.lesson, self.exercise) = (number, lesson, exercise)
      (self.answer, self.words) = (answer, words)
    }

    var testDescription: String { "\(number) \(lesson) \(exercise)" }
  }

  static let slips = [
    // -52 mV / 40 MΩ, as if rest were 0 mV.
    Slip("M01", "leaky", "leak-current", "-1.3 nA", "distance from rest"),
    Slip("M02", "firing-a-spike", "rate", "0.0625 Hz", "per millisecond"),
    // 50 * 300.
    Slip("M03", "leaky", "tau", "15000 ms", "MΩ times pF"),
    Slip("M04", "leaky", "after-one-tau", "-55 mV", "halved the distance"),
    Slip("M05", "firing-a-spike", "spikes-at-rheobase", "1", "nearer"),
    // 12 ms * ln(25/10), without the hold; 12 ms * ln(30/10), from rest.
    Slip("M06", "firing-a-spike", "interval", "10.9955 ms", "climb alone"),
    Slip("M07", "firing-a-spike", "interval", "13.1833 ms", "from rest"),
    // 15 ms * log10(18/6).
    Slip("M08", "firing-a-spike", "latency", "7.1568 ms", "base 10"),
    // Twice 1/(2 ms + 20 ms * ln 3).
    Slip("M09", "f-i-curve", "double-the-current", "83.43 Hz", "straight line"),
    // 50 / 0.3.
    Slip("M10", "leaky", "tau", "166.67 ms", "You divided"),
    // -70 mV + 8/1 * 15 mV.
    Slip("M11", "from-equation-to-program", "one-step", "50 mV", "dt/τ"),
    Slip("M12", "integrate", "steady-level", "-83 mV", "raises the potential"),
    Slip("M13", "from-equation-to-program", "stamp", "7 ms", "Brian2"),
    // atan(0.25 * 8) in degrees.
    Slip("M14", "resonance-and-limits", "lag", "63.435", "radians"),
    Slip("M15", "fluctuating-input", "free-spread", "4 mV", "variance"),
    Slip("M16", "integrate", "second-kick", "-54 mV", "nothing had leaked"),
    Slip("M17", "fire", "highest-potential", "40 mV", "no upstroke"),
    // 5 / (76 - 12) ms.
    Slip("M18", "firing-a-spike", "rate", "78.125 Hz", "only four intervals"),
    Slip("M19", "f-i-curve", "slider", "250 pA", "nothing of sliders"),
    // -68 mV + 30 * 500.
    Slip("M20", "integrate", "steady-level", "14932 mV", "not thousands"),
  ]

  private struct Grade: Decodable {
    struct Result: Decodable { let id, verdict, message: String }
    let results: [Result]
  }

  @Test(arguments: slips)
  func `a misconception is met with its own message`(_ slip: Slip) throws {
    let host = RealHost(typing: "\(slip.exercise): \(slip.answer)\n")
    _ = run(["grade", slip.lesson, "--answers", "-", "--json"], on: host)
    let grade = try JSONDecoder().decode(
      Grade.self, from: Data(host.text.utf8))
    let result = try #require(
      grade.results.first { $0.id == slip.exercise })
    #expect(result.verdict == "misconception", "\(result)")
    #expect(result.message.contains(slip.words), "\(result)")
  }

  @Test(.enabled(if: SharedFolder.isThere))
  func `none of the collection is left out`() throws {
    struct Collection: Decodable { let misconceptions: [String: String] }
    let collection = try SharedFolder.decode(
      "oracle/A00_answers_and_misconceptions.json", as: Collection.self)
    let known = Set(slips.map(\.number))
    #expect(Set((collection?.misconceptions ?? [:]).keys) == known)
  }

  private var slips: [Slip] { Self.slips }
}
