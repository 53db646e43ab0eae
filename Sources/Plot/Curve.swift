/// A curve as a chain of points joined by straight lines, or the points.
///
/// The horizontal coordinates of a line never fall; two points at the same
/// place are a jump. A number that is not finite breaks the chain.
public struct Curve: Sendable, Hashable {
  /// What it shows, such as `u`.
  public var name: String
  /// The points, in the units of the axes.
  public var points: [Point]
  /// Drawn behind and faint, such as the run before.
  public var isFaint: Bool
  /// What is drawn of it.
  public var form: Form

  /// What is drawn of a curve.
  public enum Form: Sendable, Hashable {
    /// The straight lines between the points.
    case line
    /// A mark at every point, such as a measured value.
    case points
  }

  /// A curve with everything named.
  public init(
    name: String, points: [Point], isFaint: Bool = false, form: Form = .line
  ) {
    self.name = name
    self.points = points
    self.isFaint = isFaint
    self.form = form
  }
}

/// A point, in the units of the axes.
public struct Point: Sendable, Hashable {
  /// Along the horizontal axis.
  public var x: Double
  /// Along the vertical axis.
  public var y: Double

  /// A point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
