/// What can be looked at, as a learner would name it.
enum OutcomeWords {
  /// A noun, and how it compares with a value.
  struct Entry: Sendable {
    let noun: String
    let kind: Phrase.Kind

    init(_ noun: String, _ kind: Phrase.Kind = .amount) {
      (self.noun, self.kind) = (noun, kind)
    }
  }

  /// Those without an argument.
  static let plain: [String: Entry] = [
    "spikes": Entry("the number of spikes", .count),
    "first_spike": Entry("the first spike", .moment),
    "latency": Entry("the latency"),
    "isi": Entry("the mean interval"),
    "rate": Entry("the rate"),
    "rate_isi": Entry("the rate (1/interval)"),
    "cv": Entry("the CV of the intervals"),
    "max_u": Entry("the highest potential", .level),
    "min_u": Entry("the lowest potential", .level),
    "mean_u": Entry("the mean potential", .level),
    "steady_u": Entry("the steady potential", .level),
    "rheobase": Entry("the rheobase"),
  ]

  /// Those with one, which stands in the place of the `#`.
  static let indexed: [String: Entry] = [
    "spike": Entry("spike #", .moment),
    "isi": Entry("interval #"),
    "amplitude": Entry("the amplitude at #"),
    "delay": Entry("the delay at #"),
    "time_above": Entry("the time above #"),
    "u": Entry("u(#)", .level),
  ]

  /// The potentials that a neuron is described by.
  static let potentials = [
    "threshold": "the threshold", "u_rest": "rest", "u_reset": "the reset",
  ]
}
