/// The streams of random numbers that a part of a stimulus draws from.
///
/// Each part has its own, whatever its seed, and so has each purpose: two
/// inputs of one seed have nothing to do with each other, and what one of
/// them needs shifts nothing for another.
struct RandomStreams {
  private let first: UInt64

  /// The streams of a part, by its place among the parts.
  init(ofPart index: Int) { first = 16 * UInt64(clamping: index) }

  /// What takes the potential or the current from step to step; two streams.
  var steps: UInt64 { first }
  /// Whether the threshold was reached between two steps.
  var lots: UInt64 { first + 2 }
  /// When it was reached; two streams.
  var passages: UInt64 { first + 4 }
  /// When jumps arrive.
  var arrivals: UInt64 { first + 6 }
}

/// A fluctuating current and what it draws from.
struct NoiseSource {
  let noise: Stimulus.Noise
  let streams: RandomStreams
}
