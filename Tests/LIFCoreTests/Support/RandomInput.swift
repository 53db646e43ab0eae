import LIFCore
import Quantities

/// A random neuron, input and start: one experiment of very many.
struct RandomExperiment {
  let neuron: Neuron
  let stimulus: Stimulus
  let start: Double
  let initialRule: Simulation.InitialRule
  let heldJumps: Simulation.HeldJumps
  let duration: Double

  var simulation: Simulation {
    var simulation = Simulation(
      neuron, under: stimulus, from: mV(start), initialRule: initialRule)
    simulation.heldJumps = heldJumps
    return simulation
  }
}

extension Dice {
  /// Any neuron under any input that is not noise.
  mutating func experiment() throws -> RandomExperiment {
    let neuron = try anyNeuron()
    let duration = number(20...120)
    let gap = (neuron.threshold - neuron.u_rest).value
    let isAbove = whole(0...4) == 0
    return RandomExperiment(
      neuron: neuron, stimulus: input(for: neuron, duration),
      start: isAbove
        ? neuron.threshold.value + number(0...20)
        : neuron.threshold.value - number(0.01...1.5) * gap,
      initialRule: Bool.random(using: &self) ? .level : .crossing,
      heldJumps: Bool.random(using: &self) ? .gathered : .discarded,
      duration: duration)
  }

  /// Any neuron: one in six does not leak, one in three has no refractory
  /// period, one in nine a very long one.
  private mutating func anyNeuron() throws -> Neuron {
    let u_rest = number(-80 ... -55)
    let threshold = u_rest + number(5...30)
    let hold = whole(0...8)
    return try Neuron(
      tau: ms(whole(0...5) == 0 ? .infinity : magnitude(1...40)),
      C: Capacitance(coherent: magnitude(0.05...2)), u_rest: mV(u_rest),
      u_reset: mV(threshold - number(2...25)), threshold: mV(threshold),
      t_ref: ms(hold < 3 ? 0 : hold == 3 ? 30 : number(0.1...5)))
  }

  /// A sum of inputs of any kinds, of the order of the rheobase.
  mutating func input(for neuron: Neuron, _ duration: Double) -> Stimulus {
    let gap = (neuron.threshold - neuron.u_rest).value
    let tau = neuron.tau.isFinite ? neuron.tau.value : 15
    let scale = gap * neuron.C.value / tau
    return .sum(
      (0...whole(0...3)).map { _ in part(scale, gap, duration) })
  }

  private mutating func part(
    _ scale: Double, _ gap: Double, _ duration: Double
  ) -> Stimulus {
    let (start, end) = window(duration)
    let I = nA(scale * number(-0.5...1.8))
    switch whole(0...9) {
    case 0: return .constant(I)
    case 1:
      return .step(
        I, from: start, to: end, baseline: nA(scale * number(-0.2...0.5)))
    case 2:
      let starts = (0..<whole(1...6)).map { _ in number(0...duration) }
      return .piecewiseConstant(
        Set(starts).sorted().map { t in
          Stimulus.Level(from: ms(t), nA(scale * number(-1...2)))
        })
    case 3:
      let values = (0..<whole(1...30)).map { _ in nA(scale * number(-1...2)) }
      return (try? .sampled(every: ms(number(0.5...4)), values)) ?? .none
    case 4:
      let period = number(2...30)
      return .pulseTrain(
        nA(scale * number(1...6)), width: ms(period * number(0.05...1)),
        period: ms(period), first: start, count: whole(1...12))
    case 5:
      return .ramp(
        nA(scale * number(-0.5...1)),
        slope: CurrentSlope(coherent: scale * number(-0.05...0.1)),
        from: start, to: end)
    case 6:
      return .sine(
        Stimulus.Sine(
          mean: nA(scale * number(-0.2...1)),
          amplitude: nA(scale * number(-2...2)),
          frequency: Hz(magnitude(1...400)), phase: number(-7...7),
          from: start, to: end))
    case 7:
      return .jumps(
        times(duration).map {
          Stimulus.Jump(at: ms($0), by: mV(gap * number(-0.4...0.7)))
        })
    case 8: return synapses(.exponential, scale, duration)
    default: return synapses(.alpha, scale, duration)
    }
  }

  private mutating func synapses(
    _ shape: Stimulus.Synapses.Shape, _ scale: Double, _ duration: Double
  ) -> Stimulus {
    .synapses(
      Stimulus.Synapses(
        shape, tau: ms(magnitude(0.3...60)),
        times(duration).map {
          Stimulus.Synapses.Arrival(at: ms($0), nA(scale * number(-1...2)))
        }))
  }

  private mutating func times(_ duration: Double) -> [Double] {
    (0..<whole(1...12)).map { _ in number(0...duration) }
  }

  private mutating func window(_ duration: Double) -> (Time, Time?) {
    let start = number(-5...duration / 2)
    let isOpen = whole(0...2) == 0
    return (ms(start), isOpen ? nil : ms(start + number(0.5...duration)))
  }
}
