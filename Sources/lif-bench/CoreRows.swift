import Expressions
import LIFCore
import Quantities

/// What is measured against the loop in C.
enum CoreRows {
  static let all = [
    steps, spikes, samples, sine, ramp, equation, curve,
  ]

  static let neuron = try? Neuron(
    tau: ms(8), R: Resistance(coherent: 10), u_rest: mV(-70),
    u_reset: mV(-65), threshold: mV(-50), t_ref: ms(2))

  /// Runs an experiment with the neuron; nothing if it cannot be run.
  static func run(
    _ stimulus: Stimulus, for duration: Double, on grid: Grid? = nil
  ) -> Recording? {
    guard let neuron else { return nil }
    return try? Simulation(neuron, under: stimulus, on: grid)
      .run(for: ms(duration))
  }

  private static let steps = Row(
    name: "a step on the grid", aim: "<= 1.05 C",
    work: {
      repeated(20) {
        run(.constant(nA(2.5)), for: 10_000, on: Grid(step: ms(0.1)))?
          .samples?.potentials.count
      }
    },
    check: { loop in
      let ours = run(
        .constant(nA(2.5)), for: 10_000, on: Grid(step: ms(0.1)))
      guard let theirs = loop.run(), let ours else { return "no result" }
      let last = ours.potential(at: ms(10_000)).value.bitPattern
      let isSame = last == theirs.last && ours.spikeCount == theirs.spikes
      return isSame ? "same bits, same spikes" : "NOT the same as C"
    })

  private static let spikes = Row(
    name: "a spike under steps of current", aim: "<= 60 C",
    work: {
      repeated(5) { run(changing, for: 20_000)?.spikeCount }
    })

  /// A thousand currents, each for 20 ms.
  private static let changing = Stimulus.piecewiseConstant(
    (0..<1000).map { index in
      Stimulus.Level(
        from: ms(20 * Double(index)), nA(3 + Double(index % 7)))
    })

  private static let samples = Row(
    name: "a sample of a trace", aim: "<= 0.35 C",
    work: {
      repeated(50) { trace?.potentials(every: ms(0.01))?.count }
    })

  private static let trace = run(.constant(nA(2.5)), for: 1000)

  private static let sine = Row(
    name: "a crossing under a sine", aim: "<= 1200 C",
    work: {
      let sine = Stimulus.Sine(
        mean: nA(2.2), amplitude: nA(1), frequency: Frequency(20, .hertz))
      return repeated(20) { run(.sine(sine), for: 10_000)?.spikeCount }
    })

  private static let ramp = Row(
    name: "a crossing under a ramp", aim: "<= 1200 C",
    work: {
      let ramp = Stimulus.ramp(nA(2), slope: CurrentSlope(coherent: 1e-4))
      return repeated(20) { run(ramp, for: 10_000)?.spikeCount }
    })

  private static let equation = Row(
    name: "a step of a typed equation", aim: "<= 18 C",
    work: {
      guard let neuron, let law = typedLaw else { return 0 }
      let simulation = Simulation(
        neuron, under: .constant(nA(2.5)),
        on: Grid(step: ms(0.1), .endOfStep, .euler))
      return repeated(2) {
        try? simulation.run(for: ms(30_000), following: law)
          .samples?.potentials.count
      }
    })

  private static var typedLaw: TypedLaw? {
    let names = Names([
      "tau": AnyQuantity(ms(8)), "R": AnyQuantity(Resistance(coherent: 10)),
      "u_rest": AnyQuantity(mV(-70)),
    ])
    let text = "tau du/dt = -(u - u_rest) + R I(t)"
    return (try? Equation(text, in: names)).map { TypedLaw($0.slope.machine) }
  }

  private static let curve = Row(
    name: "an f–I curve of 1,000 currents, 1 s each", aim: "<= 600000 C",
    work: {
      repeated(5) {
        let counts = (0..<1000).map { index in
          run(.constant(nA(0.005 * Double(index))), for: 1000)?.spikeCount
        }
        return counts.isEmpty ? nil : 1
      }
    })
}

/// A typed equation as the law of a neuron.
private struct TypedLaw: MembraneLaw {
  private var machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  mutating func slope(at u: Voltage, under I: Current, _ t: Time) -> Slope {
    Slope(coherent: machine.value(u.value, I.value, t.value))
  }
}

/// Does something several times, and adds up what it says it did.
func repeated(_ times: Int, _ work: () -> Int?) -> Int {
  (0..<times).reduce(0) { sum, _ in sum + (work() ?? 0) }
}

func ms(_ value: Double) -> Time { Time(coherent: value) }
func mV(_ value: Double) -> Voltage { Voltage(coherent: value) }
func nA(_ value: Double) -> Current { Current(coherent: value) }
