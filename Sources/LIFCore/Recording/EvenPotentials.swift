import Mathematics
public import Quantities

/// The potential at equal steps of time, the first at time zero.
///
/// Eight neighbours lie in one vector, so that they can be worked out at
/// once.
public struct EvenPotentials: RandomAccessCollection, Sendable {
  /// The step from one to the next.
  public let step: Time
  /// How many there are.
  public let count: Int
  private var vectors: [SIMD8<Double>]
  /// How many there are by now.
  fileprivate private(set) var index = 0

  /// The first.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { count }

  /// The potential after so many steps.
  public subscript(index: Int) -> Voltage {
    Voltage(coherent: vectors[index / 8][index % 8])
  }

  /// None yet of so many.
  fileprivate init(step: Time, count: Int) {
    (self.step, self.count) = (step, count)
    vectors = Array(repeating: .zero, count: (count + 7) / 8)
  }

  /// Adds the next one.
  fileprivate mutating func add(_ u: Voltage) {
    vectors[index / 8][index % 8] = u.value
    index += 1
  }

  /// Adds level + d x for each x, which are whole vectors.
  private mutating func add(
    _ level: Double, plus d: Double, times factors: ArraySlice<SIMD8<Double>>
  ) {
    var place = index / 8
    index += 8 * factors.count
    var span = vectors.mutableSpan
    for x in factors {
      span[place] = level + d * x
      place += 1
    }
  }

  /// Adds the lanes of a vector from the next one on, up to an index.
  private mutating func add(
    _ vector: SIMD8<Double>, below ceiling: Double, upTo stop: Int
  ) {
    let (place, first) = (index / 8, index % 8)
    let last = Swift.min(stop - place * 8, 8)
    for lane in first..<last {
      vectors[place][lane] = Swift.min(vector[lane], ceiling)
    }
    index += last - first
  }
}

extension Recording {
  /// The potential every so often, from time zero to the end; nil unless the
  /// step is above zero and makes at most a hundred million of them.
  ///
  /// Each is as good as `potential(at:)`, and costs a fraction of it: along a
  /// piece of constant current e^(-t/tau) is worked out once in a while, and
  /// multiplied with a table of its course from there.
  public func potentials(every step: Time) -> EvenPotentials? {
    guard step > .zero, duration / step < 1e8 else { return nil }
    let count = Int((duration / step * (1 + 1e-15)).rounded(.down)) + 1
    var potentials = EvenPotentials(step: step, count: count)
    if samples != nil {
      for index in 0..<count {
        potentials.add(potential(at: Double(index) * step))
      }
      return potentials
    }
    let table = DecayTable(step / neuron.tau, count)
    for segment in segments {
      potentials.fill(along: segment, table)
    }
    while potentials.index < count { potentials.add(potential(at: duration)) }
    return potentials
  }
}

/// The way from a potential to a level, e^(-t/tau) of which is left; a held
/// potential is at its level from the beginning.
private struct Settling {
  let level: Double
  /// What it stays below.
  let ceiling: Double
  private let start: Time
  private let tau: Time
  private let distance: Double

  /// Nil where the potential takes another way.
  init?(of segment: Segment, _ step: Time) {
    let free = segment.free
    let neuron = free.neuron
    (start, tau) = (segment.start, neuron.tau)
    if segment.phase == .held {
      (level, distance, ceiling) = (free.u.value, 0, .infinity)
      creepsUp = false
      return
    }
    // A vector may begin before the segment, where the way is longer.
    guard free.drive.isConstant, neuron.R.isFinite, step < 20 * tau else {
      return nil
    }
    level = neuron.u_rest.value + neuron.R.value * free.drive.level
    distance = free.u.value - level
    let startsBelow = free.u < neuron.threshold
    ceiling = startsBelow ? neuron.threshold.nextDown.value : .infinity
    creepsUp = segment.phase != .firing && level >= ceiling
  }

  /// Whether it ends at the threshold without crossing it, so that any of its
  /// values may be rounded over it.
  let creepsUp: Bool

  /// What is left of the way at a time.
  func distance(at t: Time) -> Double {
    distance == 0 ? 0 : distance * exp(-(t - start) / tau)
  }
}

/// e^(-k h) for as many k as are worth keeping, eight in a vector.
private struct DecayTable {
  private(set) var vectors: [SIMD8<Double>] = []

  init(_ h: Double, _ count: Int) {
    for first in stride(from: 0, to: Swift.min(count, 256), by: 8) {
      var vector = SIMD8<Double>.zero
      for lane in 0..<8 { vector[lane] = exp(-Double(first + lane) * h) }
      vectors.append(vector)
    }
  }
}

extension EvenPotentials {
  /// Adds those that lie in a segment: from its beginning to before its end.
  fileprivate mutating func fill(
    along segment: Segment, _ table: DecayTable
  ) {
    let end = segment.end
    let stop = indices(before: end)
    guard let course = Settling(of: segment, step) else {
      while index < stop {
        add(segment.potential(at: Swift.min(Double(index) * step, end)))
      }
      return
    }
    while index < stop {
      // From the beginning of a vector, part of which may be there already.
      let d = course.distance(at: Double(index / 8 * 8) * step)
      let whole = Swift.min((stop - index - 1) / 8, table.vectors.count)
      if index % 8 == 0, whole > 0, !course.creepsUp {
        add(course.level, plus: d, times: table.vectors[..<whole])
      } else {
        let vector = course.level + d * table.vectors[0]
        add(vector, below: course.ceiling, upTo: stop)
      }
    }
  }

  /// How many lie before a time.
  private func indices(before end: Time) -> Int {
    var index = Int(
      Swift.min(Swift.max((end / step).rounded(.up), 0), Double(count)))
    while index > 0, Double(index - 1) * step >= end { index -= 1 }
    while index < count, Double(index) * step < end { index += 1 }
    return index
  }
}
