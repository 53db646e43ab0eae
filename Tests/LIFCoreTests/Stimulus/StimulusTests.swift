@testable import LIFCore
import Quantities
import Testing

@Suite struct StimulusTests {
  @Test func `a step holds from its beginning up to its end`() {
    let step = Stimulus.step(
      nA(2), from: ms(10), to: ms(60), baseline: nA(0.5))
    #expect(step.value(at: ms(10.0.nextDown)) == nA(0.5))
    #expect(step.value(at: ms(10)) == nA(2))
    #expect(step.value(at: ms(60.0.nextDown)) == nA(2))
    #expect(step.value(at: ms(60)) == nA(0.5))
    #expect(step.nextChange(after: .zero) == ms(10))
    #expect(step.nextChange(after: ms(10)) == ms(60))
    #expect(step.nextChange(after: ms(60)) == nil)
  }

  @Test func `a step without end stays on`() {
    let step = Stimulus.step(nA(2), from: ms(10))
    #expect(step.value(at: ms(1e12)) == nA(2))
    #expect(step.nextChange(after: ms(10)) == nil)
  }

  @Test func `levels follow one another, and nothing precedes them`() throws {
    let levels = try Stimulus.piecewiseConstant(
      times: [ms(5), ms(7), ms(9)], values: [nA(1), nA(-2), nA(3)])
    #expect(levels.value(at: ms(4.9)) == .zero)
    #expect(levels.value(at: ms(5)) == nA(1))
    #expect(levels.value(at: ms(7)) == nA(-2))
    #expect(levels.value(at: ms(1e9)) == nA(3))
    #expect(levels.nextChange(after: ms(5)) == ms(7))
    #expect(levels.nextChange(after: ms(9)) == nil)
  }

  @Test func `pulses come once a period`() {
    let train = Stimulus.pulseTrain(
      nA(12), width: ms(1), period: ms(7), first: ms(3), count: 3)
    var changes: [Double] = []
    var t = ms(-100)
    while let next = train.nextChange(after: t) {
      changes.append(next.value)
      t = next
    }
    #expect(changes == [3, 4, 10, 11, 17, 18])
    let on = changes.map { train.value(at: ms($0)).value }
    #expect(on == [12, 0, 12, 0, 12, 0])
  }

  @Test func `pulses as long as their period leave no gap`() {
    let train = Stimulus.pulseTrain(
      nA(1), width: ms(0.1), period: ms(0.1), first: .zero, count: 1000)
    var t = ms(0)
    while let next = train.nextChange(after: t), next < ms(99.95) {
      #expect(train.value(at: next) == nA(1))
      t = next
    }
  }

  @Test func `a train without end is looked at only as far as needed`() throws {
    let train = Stimulus.pulseTrain(
      nA(12), width: ms(1), period: ms(7), first: ms(3), count: .max)
    #expect(train.nextChange(after: ms(7e12 + 3)) == ms(7e12 + 4))
    let recording = try exampleNeuron().recording(under: train, for: 110)
    #expect(recording.changes.count == 33)
  }

  @Test func `a sum returns to exactly what it was`() throws {
    print("seed 4")
    var dice = Dice(seed: 4)
    let steps = (0..<50).map { _ in
      let start = dice.number(1...50)
      return Stimulus.step(
        nA(dice.number(-1...1)), from: ms(start),
        to: ms(start + dice.number(1...40)))
    }
    let sum = Stimulus.sum(steps)
    #expect(sum.value(at: .zero) == .zero)
    #expect(sum.value(at: ms(91)) == .zero)
    let recording = try exampleNeuron().recording(under: sum, for: 100)
    #expect(recording.current(at: ms(95)) == .zero)
    #expect(recording.changes.count == 101)
  }

  @Test func `a recording keeps the input as it was`() throws {
    print("seed 5")
    var dice = Dice(seed: 5)
    for _ in 0..<50 {
      let neuron = try dice.neuron()
      let sum = Stimulus.sum([
        .piecewiseConstant(dice.levels(for: neuron)),
        .piecewiseConstant(dice.levels(for: neuron)),
        .step(nA(1), from: ms(3), to: ms(30), baseline: nA(0.1)),
      ])
      let recording = try neuron.recording(under: sum, for: 100)
      for _ in 0..<50 {
        let t = ms(dice.number(0...100))
        #expect(recording.current(at: t) == sum.value(at: t))
      }
      for change in recording.changes {
        #expect(change.current == sum.value(at: change.time))
      }
    }
  }

  @Test func `a change that changes nothing is none`() throws {
    let same = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(5), ms(9)], values: [nA(1), nA(1), nA(2)])
    let recording = try exampleNeuron().recording(under: same, for: 20)
    #expect(recording.changes.map(\.time) == [ms(0), ms(9)])
  }

  static let onsets: [(Stimulus, Double?)] = [
    (.none, nil),
    (.constant(nA(2)), 0),
    (.step(nA(2), from: ms(10), to: ms(60)), 10),
    (.step(nA(2), from: ms(10), baseline: nA(1)), 10),
    (.step(nA(2), from: ms(-10)), 0),
    (.sum([.constant(nA(1)), .step(nA(2), from: ms(10))]), 10),
    (.sum([.step(nA(2), from: ms(20)), .step(nA(2), from: ms(10))]), 10),
    (
      .piecewiseConstant([
        .init(from: ms(0), .zero), .init(from: ms(15), nA(2)),
      ]), 15
    ),
    (.piecewiseConstant([.init(from: ms(0), nA(2))]), 0),
    (
      .pulseTrain(
        nA(2), width: ms(1), period: ms(7), first: ms(3), count: 4), 3
    ),
  ]

  @Test(arguments: onsets)
  func `the onset is where the input begins`(
    stimulus: Stimulus, onset: Double?
  ) {
    #expect(stimulus.onset == onset.map(ms))
  }

  static let faults: [(Stimulus, String)] = [
    (.constant(nA(.nan)), "a current of the input must be a finite number"),
    (
      .step(nA(1), from: ms(.infinity)),
      "a time of the input must be a finite number"
    ),
    (
      .step(nA(1), from: ms(10), to: ms(10)),
      "the input ends at 10 ms, not after it begins at 10 ms"
    ),
    (
      .piecewiseConstant([.init(from: ms(5), .zero), .init(from: ms(4), .zero)]
      ),
      "the times of the input must increase, and 4 ms follows 5 ms"
    ),
    (
      .pulseTrain(nA(1), width: ms(8), period: ms(7), first: .zero, count: 3),
      "a pulse must last longer than 0 ms and at most its period, 7 ms, "
        + "and 8 ms does not"
    ),
    (
      .pulseTrain(nA(1), width: ms(1), period: ms(7), first: .zero, count: -3),
      "the number of pulses must be 0 or more, and −3 is not"
    ),
  ]

  @Test(arguments: faults)
  func `a faulty stimulus is refused in words`(
    stimulus: Stimulus, sentence: String
  ) throws {
    let faulty = Stimulus.sum([.constant(nA(1)), stimulus])
    let error = try #require(throws: SimulationError.self) {
      try exampleNeuron().recording(under: faulty, for: 10)
    }
    #expect(error.sentence == sentence)
    // Faulty or not, asking for a value is no crash.
    _ = faulty.value(at: ms(5.5))
    _ = faulty.nextChange(after: ms(5.5))
  }

  @Test func `as many currents as times are needed`() throws {
    let error = try #require(throws: StimulusError.self) {
      try Stimulus.piecewiseConstant(times: [ms(1), ms(2)], values: [nA(1)])
    }
    #expect(
      error.sentence
        == "the input needs a current for each of its times, and has 1 for 2")
  }
}
