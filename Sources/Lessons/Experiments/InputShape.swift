/// The shapes that an input can have, by the word that begins its line.
enum InputShape: String, CaseIterable {
  /// `2 nA from 10 ms to 60 ms`: a current without a word.
  case step
  /// `ramp 0.1 nA/ms from 10 ms to 60 ms above 1 nA`
  case ramp
  /// `sine 2 nA at 20 Hz around 1 nA phase 0.5 from 10 ms to 60 ms`
  case sine
  /// `pulses 3 nA lasting 2 ms every 20 ms from 10 ms times 5`
  case pulses
  /// `jumps 5 mV at 10 ms, 15 ms`
  case jumps
  /// `synapse 1 nA over 3 ms at 10 ms, 15 ms`
  case synapse
  /// `alpha 1 nA over 3 ms at 10 ms, 15 ms`
  case alpha
  /// `poisson 5 mV at 800 Hz seed 1`
  case poisson
  /// `noise 2 mV around 1.5 nA seed 1`, or `noise 0.5 nA over 5 ms`
  case noise

  /// The words that may follow.
  var words: [String] {
    switch self {
    case .step: ["from", "to"]
    case .ramp: ["from", "to", "above"]
    case .sine: ["at", "around", "phase", "from", "to"]
    case .pulses: ["lasting", "every", "from", "times"]
    case .jumps: ["at"]
    case .synapse, .alpha: ["over", "at"]
    case .poisson: ["at", "seed"]
    case .noise: ["over", "around", "seed"]
    }
  }

  /// The words without which it says too little.
  var neededWords: [String] {
    switch self {
    case .step, .ramp, .noise: []
    case .sine, .jumps, .poisson: ["at"]
    case .pulses: ["lasting", "every"]
    case .synapse, .alpha: ["over", "at"]
    }
  }

  /// How it is written.
  var example: String {
    switch self {
    case .step: "2 nA from 10 ms to 60 ms"
    case .ramp: "ramp 0.1 nA/ms from 10 ms to 60 ms"
    case .sine: "sine 2 nA at 20 Hz around 1 nA"
    case .pulses: "pulses 3 nA lasting 2 ms every 20 ms from 10 ms times 5"
    case .jumps: "jumps 5 mV at 10 ms, 15 ms"
    case .synapse: "synapse 1 nA over 3 ms at 10 ms, 15 ms"
    case .alpha: "alpha 1 nA over 3 ms at 10 ms, 15 ms"
    case .poisson: "poisson 5 mV at 800 Hz seed 1"
    case .noise: "noise 2 mV around 1.5 nA seed 1"
    }
  }

  /// All words that may follow some shape.
  static let allWords = Array(Set(allCases.flatMap(\.words))).sorted()
}
