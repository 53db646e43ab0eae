/// A horizontal line with a name: the threshold, the resting potential.
public struct Level: Sendable, Hashable {
  /// Its name at the axis, such as `ϑ`.
  public var name: String
  /// Where it lies, in the unit of the vertical axis.
  public var value: Double

  /// A level.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

/// A moment with a mark above the picture: a spike.
public struct Event: Sendable, Hashable {
  /// Where it lies, in the unit of the horizontal axis.
  public var x: Double
  /// In a row of its own and faint, such as a spike of the run before.
  public var isFaint: Bool

  /// A moment.
  public init(at x: Double) { self.init(at: x, isFaint: false) }

  /// A moment, perhaps of the run before.
  public init(at x: Double, isFaint: Bool) {
    self.x = x
    self.isFaint = isFaint
  }
}

/// A place on the horizontal axis, or a stretch of it, with a name: the
/// rheobase, the lag between two peaks.
///
/// An upright line stands at a place, and at both ends of a stretch. One
/// without a name has only its lines.
public struct Mark: Sendable, Hashable {
  /// Its name above the picture, such as `rheobase`.
  public var name: String
  /// Where it begins, in the unit of the horizontal axis.
  public var start: Double
  /// Where it ends; the same for a place.
  public var end: Double

  /// A place.
  public init(name: String, at place: Double) {
    self.init(name: name, from: place, to: place)
  }

  /// A stretch.
  public init(name: String, from start: Double, to end: Double) {
    self.name = name
    self.start = min(start, end)
    self.end = max(start, end)
  }
}
