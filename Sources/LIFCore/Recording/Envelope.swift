import Quantities

/// The lowest and the highest point of a curve in each of many equal bins of
/// time: what is left to see of a curve with more turns than pixels.
struct Envelope {
  /// A point of the curve.
  struct Point: Equatable {
    let time: Time
    let value: Double
  }

  private var bins: [(low: Point, high: Point)?]
  private let width: Time

  init(bins count: Int, until duration: Time) {
    bins = Array(repeating: nil, count: count)
    width = duration / Double(count)
  }

  /// The points in the order of time, at most two a bin.
  var points: [Point] {
    bins.compactMap { $0 }.flatMap { low, high in
      low == high ? [low] : low.time <= high.time ? [low, high] : [high, low]
    }
  }

  /// Where bins begin, after one time and up to another.
  func edges(from start: Time, to end: Time) -> [Time] {
    let (first, last) = (index(at: start) + 1, index(at: end))
    return first > last ? [] : (first...last).map { Double($0) * width }
  }

  /// Takes a point of the curve into account.
  mutating func add(_ time: Time, _ value: Double) {
    let point = Point(time: time, value: value)
    let index = index(at: time)
    guard let bin = bins[index] else {
      bins[index] = (point, point)
      return
    }
    if value < bin.low.value { bins[index]?.low = point }
    if value > bin.high.value { bins[index]?.high = point }
  }

  /// The bin of a time; the end belongs to the last.
  private func index(at time: Time) -> Int {
    guard width > .zero else { return 0 }
    let index = (time / width).rounded(.down)
    return Int(min(max(index, 0), Double(bins.count - 1)))
  }
}
